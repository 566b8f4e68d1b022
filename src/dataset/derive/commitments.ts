// The status of each target and forecast. It changes on few days: when the promise is made, when a figure that bears on
// it begins to count, and when it falls due. So each span of days in between is stored as one node, and the
// status on a day is that of the node whose span contains the day.
import { FIRST_DAY, LAST_DAY, shiftDay } from '../../common/edtf.js';
import { digest } from '../content.js';
import type { RowBuilder } from '../row-builder.js';
import type { Lookup } from '../lookup.js';
import type { ObservationRecord } from '../types.js';
import { countsFrom, dateOf, daysOf, hasEndedBefore, madeOn, spanOf, type Documents } from './figure-date.js';
import { groupBy, keyOf } from '../group.js';
import { bearing, isLimit, progress, type Bearing } from './promise.js';

interface Figure {
  readonly observation: ObservationRecord;
  /** The day from which it counts. */
  readonly day: string;
  readonly bearing: Bearing;
}

/** The days between which the promise must be kept. */
interface Term {
  readonly dueBy?: string | undefined;
  /** The last day of `dueBy`. */
  readonly due?: string | undefined;
  /** The day on which it was made, if known. */
  readonly made?: string | undefined;
}

interface Standing {
  readonly status: 'OPEN' | 'OVERDUE' | 'MET' | 'MISSED' | 'UNKNOWN';
  readonly reason: string;
  /** The figure that decides it, or that reached it too late. */
  readonly by?: Figure;
}

/** The commitments of the figures about one entity. */
export function deriveCommitments(about: string, lookup: Lookup, rows: RowBuilder): void {
  const { documents } = lookup;
  const all = lookup.figuresAbout(about);
  const actuals = groupBy(all, (one) => (one.kind === 'ACTUAL' ? measureOf(one) : undefined));
  for (const promise of all) {
    if (promise.kind !== 'TARGET' && promise.kind !== 'FORECAST') continue;
    const term = termOf(promise, documents);
    const figures = (actuals.get(measureOf(promise)) ?? [])
      .filter((actual) => isForPeriodOf(promise, actual) && !isTooOld(promise, term, actual, documents))
      .map((observation): Figure => ({
        observation,
        day: countsFrom(observation, documents),
        bearing: bearing(promise.quantity, observation.quantity),
      }))
      .sort((a, b) => (keyOf(a.day, a.observation.id) < keyOf(b.day, b.observation.id) ? -1 : 1));
    derive(promise, term, figures, rows);
  }
}

function termOf(promise: ObservationRecord, documents: Documents): Term {
  const dueBy = promise.dueBy ?? (promise.period && dateOf(promise.period));
  const [, due] = daysOf(dueBy);
  return { dueBy, due, made: madeOn(promise, due, documents) };
}

/** Comparable figures: of the same thing, the same indicator and the same frequency. */
const measureOf = ({ indicator, quantity, period }: ObservationRecord): string =>
  keyOf(indicator, quantity.normalized.unit, period?.frequency);

/** Figures for a period decide a promise for that period; figures for any time decide any other promise. */
const isForPeriodOf = (promise: ObservationRecord, actual: ObservationRecord): boolean =>
  [promise.period, promise.basePeriod].every((period, index) => {
    const own = [actual.period, actual.basePeriod][index];
    return (
      period === undefined || dateOf(period) === undefined || keyOf(spanOf(period)) === keyOf(spanOf(own))
    );
  });

/** A figure whose time ended before the promise was made does not bear on it, unless the promise is for exactly that time. */
const isTooOld = (
  { period }: ObservationRecord,
  { made }: Term,
  actual: ObservationRecord,
  documents: Documents,
): boolean =>
  made !== undefined &&
  (period === undefined || dateOf(period) === undefined) &&
  hasEndedBefore(made, actual, documents);

/** One node for each span of days, from the day on which it was made. */
function derive(
  promise: ObservationRecord,
  { dueBy, due, made = FIRST_DAY }: Term,
  figures: readonly Figure[],
  rows: RowBuilder,
): void {
  const overdue = due === undefined ? [] : [shiftDay(due, 1)];
  const later = [...figures.map(({ day }) => day), ...overdue].filter((day) => day > made);
  const days = [made, ...new Set(later.sort())];
  const judge = judging(isLimit(promise.quantity), due, dueBy);
  let counted = 0;
  let latest: Figure | undefined;
  days.forEach((since, index) => {
    for (let next = figures[counted]; next && next.day <= since; next = figures[++counted]) {
      judge.count(next);
      latest = next;
    }
    const { status, reason, by = latest } = judge.asOf(since);
    const next = days[index + 1];
    const id = `Commitment:${digest([promise.id, since])}`;
    rows.node(id, ['Commitment'], {
      ...filtered(promise),
      status,
      reason,
      progress: by && progress(promise.quantity, by.observation.quantity),
      dueBy,
      dueLast: due ?? LAST_DAY,
      since,
      until: next === undefined ? LAST_DAY : shiftDay(next, -1),
    });
    rows.relate(id, 'JUDGES', promise.id);
    rows.relate(id, 'RESTS_ON', by?.observation.id);
  });
}

/** The values that filter a commitment. */
const filtered = ({ about, indicator, statedBy, kind }: ObservationRecord): object => ({
  about,
  indicator,
  statedBy,
  kind,
});

/** The rules. Figures are in order of the days from which they count; only the first of each sort is kept. */
function judging(limit: boolean, due: string | undefined, dueBy: string | undefined) {
  let inTime: Figure | undefined;
  let late: Figure | undefined;
  let short: Figure | undefined;
  return {
    count(figure: Figure): void {
      if (limit && due !== undefined && figure.day < due) return; // what is true before may not be true then
      if (figure.bearing === 'REACHES' && (due === undefined || figure.day <= due)) inTime ??= figure;
      else if (figure.bearing === 'REACHES') late ??= figure;
      else if (figure.bearing === 'FALLS_SHORT' && due !== undefined && figure.day >= due && !late)
        short ??= figure;
    },
    asOf(day: string): Standing {
      if (inTime) {
        const when = due === undefined ? 'No due date is needed' : `It was due by ${dueBy}`;
        return { status: 'MET', reason: `${when}, and ${described(inTime)} reached it.`, by: inTime };
      }
      if (due === undefined)
        return {
          status: 'UNKNOWN',
          reason: 'No document says by when, and no actual figure has reached it.',
        };
      if (day <= due)
        return {
          status: 'OPEN',
          reason: `Due by ${dueBy}, which is not over${limit ? ': a limit must hold then' : ', and no actual figure has reached it'}.`,
        };
      const after = late ? `; ${described(late)} reached it later.` : '.';
      if (short)
        return {
          status: 'MISSED',
          reason: `Due by ${dueBy}, and ${described(short)} had not reached it${after}`,
          by: short,
        };
      return {
        status: 'OVERDUE',
        reason: `Due by ${dueBy}, and no actual figure for then or later says whether it was reached in time${after}`,
        ...(late ? { by: late } : {}),
      };
    },
  };
}

const described = ({ observation: { quantity, period } }: Figure): string =>
  `the figure "${quantity.raw}"${period ? ` (${period.label})` : ''}`;
