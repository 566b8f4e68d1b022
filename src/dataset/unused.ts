// What the data describes and nothing uses: units, indicators and entities that may go, or that a claim is missing for.
import type { Dataset } from './types.js';

export function unusedIn(data: Dataset): string[] {
  const used = new Set<string | undefined>();
  for (const { subject, object, statedBy } of data.links) used.add(subject).add(object).add(statedBy);
  for (const { about, indicator, counted = [], statedBy, quantity } of data.observations) {
    for (const id of [about, indicator, statedBy, ...counted]) used.add(id);
    used.add(`Unit:${quantity.unit}`).add(`Unit:${quantity.normalized.unit}`);
  }
  for (const { speaker, about, statedBy } of data.quotations)
    for (const id of [speaker, statedBy, ...about]) used.add(id);
  for (const { unit, growthOf, ratioOf, progressOf } of data.indicators)
    used.add(`Unit:${unit}`).add(growthOf).add(progressOf).add(ratioOf?.numerator).add(ratioOf?.denominator);
  for (const id of [data.about?.subject, ...(data.about?.featured ?? [])]) used.add(id);
  return [...data.units, ...data.indicators, ...data.entities]
    .map(({ id }) => id)
    .filter((id) => !used.has(id));
}
