// Which figures are compared in a chart, which stand alone, and which say only that something is reached.
import type { ObservationPartsFragment } from '../generated/graphql';
import { isMilestone } from '../parts/quantity';
import { titleOf } from './by-unit';

type Figure = ObservationPartsFragment;

export interface FiguresOfIndicator {
  readonly id: string;
  readonly name: string;
  /** The unit in words. */
  readonly title: string;
  readonly figures: Figure[];
}

interface SortedOut {
  /** By indicator and base unit, most figures first; each has at least two. */
  readonly compared: readonly FiguresOfIndicator[];
  /** One dot would make no chart. */
  readonly single: readonly Figure[];
  readonly milestones: readonly Figure[];
}

export function sortedOut(figures: readonly Figure[]): SortedOut {
  const groups = new Map<string, FiguresOfIndicator>();
  for (const figure of figures.filter(({ quantity }) => !isMilestone(quantity))) {
    const { unit } = figure.quantity.normalized;
    const id = `${figure.indicator.id} ${unit.code}`;
    const group = groups.get(id) ?? { id, name: figure.indicator.name, title: titleOf(unit), figures: [] };
    group.figures.push(figure);
    groups.set(id, group);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => b.figures.length - a.figures.length || a.name.localeCompare(b.name),
  );
  return {
    compared: sorted.filter((group) => group.figures.length > 1),
    single: sorted.filter((group) => group.figures.length === 1).flatMap((group) => group.figures),
    milestones: figures.filter(({ quantity }) => isMilestone(quantity)),
  };
}
