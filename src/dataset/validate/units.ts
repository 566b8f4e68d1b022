// Units and indicators: each in a base unit, each ratio of existing indicators.
import type { DatasetProblem } from '../errors.js';
import { displayName } from '../layout.js';
import { located, type Located } from '../located.js';
import type { Part } from '../part.js';
import { lineIn, type Path } from '../source-file.js';
import type { IndicatorRecord, UnitRecord } from '../types.js';
import { checkCircles, type Dependency } from './circles.js';
import { checkType, unknownIndicator, unknownUnit, type Known, type Report } from './references.js';

export function checkUnits(
  folder: string,
  shared: readonly Part[],
  known: Known,
  problems: DatasetProblem[],
): void {
  const report: Report = (at, path, message) =>
    problems.push({ file: at.file, line: at.lineOf(path), message });
  const entries = <K extends 'units' | 'indicators'>(kind: K): Located<Part['records'][K][number]>[] =>
    shared.flatMap(({ files: [file], records }) =>
      records[kind].map((raw, index) => ({
        ...located(
          {
            file: displayName(folder, file?.path ?? ''),
            lineOf: (path) => lineIn(file?.path ?? '', path),
          },
          [kind, index],
        ),
        raw,
      })),
    );
  checkEach(entries('units'), entries('indicators'), known, report);
}

function checkEach(
  units: readonly Located<UnitRecord>[],
  indicators: readonly Located<IndicatorRecord>[],
  known: Known,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit.raw.code))
      report(unit, ['code'], `duplicate id 'Unit:${unit.raw.code}'; a code names only one unit`);
    seen.add(unit.raw.code);
    const base = known.units.get(unit.raw.base);
    if (!base) unknownUnit({ at: unit, path: ['base'], report }, unit.raw.base, known);
    else if (base.base !== unit.raw.base)
      report(unit, ['base'], `'${unit.raw.base}' is not a base unit; use '${base.base}'`);
    if (unit.raw.base === unit.raw.code && unit.raw.factor !== 1)
      report(unit, ['factor'], 'a base unit must have the factor 1');
  }
  for (const indicator of indicators) {
    checkType({ at: indicator, path: ['id'], report }, indicator.raw.id, ['Indicator']);
    const { unit } = indicator.raw;
    const base = known.units.get(unit)?.base;
    if (!base) unknownUnit({ at: indicator, path: ['unit'], report }, unit, known);
    else if (base !== unit)
      report(indicator, ['unit'], `'${unit}' is not a base unit; an indicator needs one: use '${base}'`);
    for (const [other, path] of namedBy(indicator.raw))
      if (other && !known.indicators.has(other))
        unknownIndicator({ at: indicator, path, report }, other, known);
  }
  const steps = indicators.flatMap((at): Dependency[] => {
    const { id } = at.raw;
    return namedBy(at.raw).flatMap(([to, path]) =>
      to !== undefined && known.indicators.has(to)
        ? [{ from: id, to, report: (message) => report(at, path, message) }]
        : [],
    );
  });
  checkCircles(steps, 'growthOf, progressOf or ratioOf');
}

/** The indicators that an indicator names. */
const namedBy = ({ growthOf, progressOf, ratioOf }: IndicatorRecord): [string | undefined, Path][] => [
  [growthOf, ['growthOf']],
  [progressOf, ['progressOf']],
  [ratioOf?.numerator, ['ratioOf', 'numerator']],
  [ratioOf?.denominator, ['ratioOf', 'denominator']],
];
