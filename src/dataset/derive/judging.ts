// The rules by which figures decide a promise: its status on a day, with the reason in words.
import type { ObservationRecord } from '../types.js';
import type { Bearing } from './promise.js';

export interface Figure {
  readonly observation: ObservationRecord;
  /** The day from which it counts. */
  readonly day: string;
  readonly bearing: Bearing;
}

export interface Standing {
  readonly status: 'OPEN' | 'OVERDUE' | 'MET' | 'MISSED' | 'UNKNOWN';
  readonly reason: string;
  /** The figure that decides it, or that reached it too late. */
  readonly by?: Figure;
}

/** Figures are counted in order of the days from which they count; only the first of each sort is kept. */
export function judging(limit: boolean, due: string | undefined, dueBy: string | undefined) {
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
