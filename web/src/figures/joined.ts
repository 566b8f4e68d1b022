// Which figures of a series a line may join: those of the same kind, for times of equal length.
import type { ObservationPartsFragment } from '../generated/graphql';
import { groupBy } from '../parts/group-by';
import { timeOf } from './time-of';

type Figure = ObservationPartsFragment;

export interface Line {
  /** In order of time, at least two. */
  readonly figures: readonly Figure[];
  /** Targets or forecasts: never joined with measured figures. */
  readonly promised: boolean;
}

const MONTH = 30.44 * 86_400_000;

export function joined(figures: readonly Figure[]): readonly Line[] {
  const inTime = [...figures].sort((a, b) => endOf(a) - endOf(b));
  const lines = groupBy(inTime, lineOf);
  return [...lines.values()]
    .filter((line) => new Set(line.map(endOf)).size > 1)
    .map((line) => ({ figures: line, promised: line[0]?.kind === 'TARGET' || line[0]?.kind === 'FORECAST' }));
}

/** A baseline is an earlier measurement; five months and a year are no two points of one line. */
const lineOf = (figure: Figure): string =>
  [figure.kind === 'BASELINE' ? 'ACTUAL' : figure.kind, monthsOf(figure), figure.period?.frequency].join(' ');

const endOf = (figure: Figure): number => timeOf(figure)?.end ?? 0;

function monthsOf(figure: Figure): number {
  const { start = 0, end = 0 } = timeOf(figure) ?? {};
  return Math.round((end - start) / MONTH);
}
