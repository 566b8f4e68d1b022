// Sorts figures into series in time, comparisons in a chart, single figures, and milestones.
import type { EntityPartsFragment, ObservationPartsFragment } from '../generated/graphql';
import { groupBy } from '../parts/group-by';
import { isMilestone } from '../parts/quantity';
import { timeOf } from './time-of';

type Figure = ObservationPartsFragment;

/** Figures of one indicator in one base unit. */
export interface FiguresOfIndicator {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** The entity of a series; undefined if the figures are for one time or undated. */
  readonly seriesOf?: EntityPartsFragment;
}

interface SortedOut {
  /** Most figures first; each has at least two. */
  readonly compared: readonly FiguresOfIndicator[];
  /** A single dot would not make a chart. */
  readonly single: readonly Figure[];
  readonly milestones: readonly Figure[];
}

export function sortedOut(figures: readonly Figure[]): SortedOut {
  const quantities = figures.filter(({ quantity }) => !isMilestone(quantity));
  const ofIndicators = groupBy(quantities, ({ indicator, quantity }) =>
    [indicator.id, quantity.normalized.unit.code].join(' '),
  );
  const groups = [...ofIndicators].flatMap(withSeriesApart);
  return {
    compared: groups
      .filter((group) => group.figures.length > 1)
      .sort((a, b) => b.figures.length - a.figures.length || a.name.localeCompare(b.name)),
    single: groups.filter((group) => group.figures.length === 1).flatMap((group) => group.figures),
    milestones: figures.filter(({ quantity }) => isMilestone(quantity)),
  };
}

/** Figures of an entity for several times are a series; the rest of the indicator is compared. */
function withSeriesApart([id, figures]: readonly [string, readonly Figure[]]): readonly FiguresOfIndicator[] {
  const name = figures[0]?.indicator.name ?? '';
  const ofEntities = groupBy(figures.filter(timeOf), ({ about }) => about.id);
  const series = [...ofEntities].flatMap(([about, dated]) => {
    const seriesOf = dated[0]?.about;
    const times = new Set(dated.map((figure) => timeOf(figure)?.end));
    return seriesOf && times.size > 1 ? [{ id: `${id} ${about}`, name, figures: dated, seriesOf }] : [];
  });
  const inSeries = new Set(series.flatMap((one) => one.figures));
  const others = figures.filter((figure) => !inSeries.has(figure));
  return others.length > 0 ? [{ id, name, figures: others }, ...series] : series;
}
