// Accepted figures → observations: money in the scale in which it is printed, all else multiplied out.
import { completeObservation } from '../../dataset/complete.js';
import type { RawObservation } from '../../dataset/schema.js';
import type { UnitRecord } from '../../dataset/types.js';
import type { ProposedFigure } from '../../extract/proposal.js';
import type { KnownData } from './known-data.js';
import { Indicators, type NewIndicator } from './indicators.js';
import { inOrder, withWords, type PlannedFigure, type PlannedQuantity, type Planning } from './planned.js';
import { isCurrency, printedIn, unitsFor, type NewUnit } from './units.js';

export function planFigures(figures: readonly ProposedFigure[], known: KnownData, planning: Planning) {
  const units = new Map<string, UnitRecord>(known.units);
  const newUnits: NewUnit[] = [];
  const indicators = new Indicators(known.indicators);
  const planned = new Map<string, PlannedFigure>();
  for (const figure of figures) {
    const { key, raw } = figure;
    const quantity = quantityOf(figure);
    const made = unitsFor(quantity.unit, new Set(units.keys()));
    if (!made) {
      planning.refuse(key, `"${raw}": the unit ${quantity.unit} is not known; write it in units.yaml`);
      continue;
    }
    for (const unit of made) {
      newUnits.push(unit);
      units.set(unit.code, { id: `Unit:${unit.code}`, ...unit });
    }
    const one = planFigure(figure, quantity, {
      base: units.get(quantity.unit)?.base ?? '',
      indicators,
      planning,
    });
    if (!one) continue;
    const { id } = completeObservation(
      { raw: one as unknown as RawObservation, file: '', lineOf: () => 0 },
      units,
    );
    const said = planned.get(id); // said twice, it is one figure with both words
    planned.set(id, said ? { ...said, evidence: withWords(said.evidence, one.evidence) } : one);
  }
  return {
    figures: [...planned.values()].sort(inOrder),
    units: newUnits,
    indicators: indicators.added as readonly NewIndicator[],
  };
}

interface Surroundings {
  /** The base of its unit. */
  readonly base: string;
  readonly indicators: Indicators;
  readonly planning: Planning;
}

function planFigure(
  figure: ProposedFigure,
  quantity: PlannedQuantity,
  { base, indicators, planning: { entities, refuse, evidence } }: Surroundings,
): PlannedFigure | undefined {
  const { key, raw, kind, basis, period, basePeriod, dueBy } = figure;
  if (figure.about === null) return refuse(key, `"${raw}": say what the figure is about`);
  if (figure.indicator === null) return refuse(key, `"${raw}": say what the figure measures`);
  const words = evidence(key, figure, raw);
  if (words.length === 0) return undefined;
  if (!words.some(({ exact }) => exact.includes(raw)))
    return refuse(key, `"${raw}" is not in its words "${figure.exact}"`);
  const about = entities.idOf(figure.about, key, words);
  const indicator = indicators.idOf(figure.indicator, base, words[0]?.exact ?? raw);
  if (indicator === undefined) refuse(key, `"${raw}": there is no ${figure.indicator}; choose an indicator`);
  const statedBy = figure.statedBy === null ? undefined : entities.idOf(figure.statedBy, key, words);
  if (about === undefined || indicator === undefined) return undefined;
  return {
    key,
    about,
    indicator,
    kind,
    quantity,
    ...(period ? { period } : {}),
    ...(basePeriod ? { basePeriod } : {}),
    ...(dueBy === null ? {} : { dueBy }),
    basis,
    ...(statedBy === undefined ? {} : { statedBy }),
    evidence: words,
  };
}

function quantityOf({ raw, qualifier, value, min, max, unit }: ProposedFigure): PlannedQuantity {
  const { code, factor } = isCurrency(unit) ? printedIn(raw, unit) : { code: unit, factor: 1 };
  const scaled = (name: 'value' | 'min' | 'max', number: number | undefined) =>
    number === undefined ? {} : { [name]: Number((number / factor).toPrecision(15)) };
  return {
    raw,
    qualifier,
    ...scaled('value', value),
    ...scaled('min', min),
    ...scaled('max', max),
    unit: code,
  };
}
