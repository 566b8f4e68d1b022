// What has become of each target and forecast. Its standing changes on few days: when a figure that bears on it begins to
// count, and when it has fallen due. So it is stored as one node for each stretch of days between those, and the standing as
// of a day is the node whose stretch holds the day.
import { edtfBounds, FIRST_DAY, LAST_DAY, shiftDay } from '../../edtf.js';
import { hash, type RowBuilder } from '../row-builder.js';
import type { Dataset, ObservationRecord } from '../types.js';
import { countsFrom, dateOf, spanOf } from './figure-date.js';
import { groupBy, keyOf } from './group.js';
import { bearing, progress, type Bearing } from './promise.js';

interface Figure {
  readonly observation: ObservationRecord;
  /** The day from which it counts. */
  readonly day: string;
  readonly bearing: Bearing;
}

interface Standing {
  readonly status: 'OPEN' | 'OVERDUE' | 'MET' | 'MISSED' | 'UNKNOWN';
  readonly reason: string;
  /** The figure that decides it. */
  readonly by?: Figure;
}

export function deriveCommitments(dataset: Dataset, rows: RowBuilder): void {
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const actuals = groupBy(dataset.observations, (one) =>
    one.kind === 'ACTUAL' ? measureOf(one) : undefined,
  );
  for (const promise of dataset.observations) {
    if (promise.kind !== 'TARGET' && promise.kind !== 'FORECAST') continue;
    const figures = (actuals.get(measureOf(promise)) ?? [])
      .filter((actual) => isForPeriodOf(promise, actual))
      .map((observation): Figure => ({
        observation,
        day: countsFrom(observation, documents),
        bearing: bearing(promise.quantity, observation.quantity),
      }))
      .sort((a, b) => (keyOf(a.day, a.observation.id) < keyOf(b.day, b.observation.id) ? -1 : 1));
    derive(promise, figures, rows);
  }
}

/** Figures that can be compared: the same of the same, as often. */
const measureOf = ({ about, indicator, quantity, period }: ObservationRecord): string =>
  keyOf(about, indicator, quantity.normalized.unit, period?.frequency);

/** A promise for a period is decided by figures for that period; another one by figures for any. */
const isForPeriodOf = (promise: ObservationRecord, actual: ObservationRecord): boolean =>
  [promise.period, promise.basePeriod].every((period, index) => {
    const own = [actual.period, actual.basePeriod][index];
    return (
      period === undefined || dateOf(period) === undefined || keyOf(spanOf(period)) === keyOf(spanOf(own))
    );
  });

/** One node for each stretch of days. */
function derive(promise: ObservationRecord, figures: readonly Figure[], rows: RowBuilder): void {
  const dueBy = promise.dueBy ?? (promise.period && dateOf(promise.period));
  const due = dueBy === undefined ? undefined : edtfBounds(dueBy)?.last;
  const overdue = due === undefined ? [] : [shiftDay(due, 1)];
  const days = [...new Set([FIRST_DAY, ...figures.map(({ day }) => day), ...overdue])].sort();
  const judge = judging(due, dueBy);
  let counted = 0;
  let latest: Figure | undefined;
  days.forEach((since, index) => {
    for (let next = figures[counted]; next && next.day <= since; next = figures[++counted]) {
      judge.count(next);
      latest = next;
    }
    const { status, reason, by } = judge.asOf(since);
    const next = days[index + 1];
    const id = `Commitment:${hash([promise.id, since])}`;
    rows.node(id, ['Commitment'], {
      ...filtered(promise),
      status,
      reason,
      progress: latest && progress(promise.quantity, latest.observation.quantity),
      dueBy,
      dueLast: due ?? LAST_DAY,
      since,
      until: next === undefined ? LAST_DAY : shiftDay(next, -1),
    });
    rows.relate(id, 'JUDGES', promise.id);
    for (const figure of [by, latest]) rows.relate(id, 'RESTS_ON', figure?.observation.id);
  });
}

/** What a commitment is filtered by. */
const filtered = ({ about, indicator, statedBy, kind }: ObservationRecord): object => ({
  about,
  indicator,
  statedBy,
  kind,
});

/** The rules. Figures come in the order of the days from which they count; each is kept only where it is the first of its sort. */
function judging(due: string | undefined, dueBy: string | undefined) {
  let inTime: Figure | undefined;
  let late: Figure | undefined;
  let short: Figure | undefined;
  return {
    count(figure: Figure): void {
      if (figure.bearing === 'REACHES' && (due === undefined || figure.day <= due)) inTime ??= figure;
      else if (figure.bearing === 'REACHES') late ??= figure;
      else if (figure.bearing === 'FALLS_SHORT' && due !== undefined && figure.day >= due) short ??= figure;
    },
    asOf(day: string): Standing {
      if (inTime) {
        const when = due === undefined ? 'No due date is needed' : `It was due by ${dueBy}`;
        return { status: 'MET', reason: `${when}, and ${told(inTime)} reached it.`, by: inTime };
      }
      if (due === undefined)
        return {
          status: 'UNKNOWN',
          reason: 'No document says by when, and no actual figure has reached it.',
        };
      if (day <= due)
        return {
          status: 'OPEN',
          reason: `Due by ${dueBy}, which is not over, and no actual figure has reached it.`,
        };
      if (short)
        return {
          status: 'MISSED',
          reason: `Due by ${dueBy}, and ${told(short)} had not reached it.`,
          by: short,
        };
      const reason = `Due by ${dueBy}, and no actual figure for then or later says whether it was reached in time`;
      return late
        ? { status: 'OVERDUE', reason: `${reason}; ${told(late)} reached it later.`, by: late }
        : { status: 'OVERDUE', reason: `${reason}.` };
    },
  };
}

const told = ({ observation: { quantity, period } }: Figure): string =>
  `the figure "${quantity.raw}"${period ? ` (${period.label})` : ''}`;
