// Units and indicators: each in a base unit, each ratio of indicators that are there.
import type { RawDataset } from '../raw-dataset.js';
import { checkType, unknownIndicator, unknownUnit, type Known, type Report } from './references.js';

export function checkUnits(raw: RawDataset, known: Known, report: Report): void {
  const seen = new Set<string>();
  for (const unit of raw.units) {
    if (seen.has(unit.raw.code))
      report(unit, ['code'], `duplicate id 'Unit:${unit.raw.code}'; a code names one unit`);
    seen.add(unit.raw.code);
    const base = known.units.get(unit.raw.base);
    if (!base) unknownUnit(unit, ['base'], unit.raw.base, known, report);
    else if (base.base !== unit.raw.base)
      report(unit, ['base'], `'${unit.raw.base}' is no base unit; use '${base.base}'`);
    if (unit.raw.base === unit.raw.code && unit.raw.factor !== 1)
      report(unit, ['factor'], 'a base unit has the factor 1');
  }
  for (const indicator of raw.indicators) {
    checkType(indicator, indicator.raw.id, ['Indicator'], ['id'], report);
    const { unit, growthOf, ratioOf } = indicator.raw;
    const base = known.units.get(unit)?.base;
    if (!base) unknownUnit(indicator, ['unit'], unit, known, report);
    else if (base !== unit)
      report(indicator, ['unit'], `'${unit}' is no base unit; an indicator has one: use '${base}'`);
    const others = { growthOf, ...ratioOf };
    for (const [field, other] of Object.entries(others)) {
      const path = field === 'growthOf' ? [field] : ['ratioOf', field];
      if (other && !known.indicators.has(other)) unknownIndicator(indicator, path, other, known, report);
    }
  }
}
