import type { CommitmentPartsFragment } from '../generated/graphql';
import { endOf, formatEdtf } from '../parts/dates';
import { TimeAxis, timeScale } from '../parts/TimeAxis';
import { counted, STATUSES } from '../words';
import './due-strip.css';

const LINE = 20;
const TOP = 30;

interface Props {
  readonly commitments: readonly CommitmentPartsFragment[];
  /** The day of judgement. */
  readonly day: string;
  readonly isToday: boolean;
}

/** The promises by due date, with the day of judgement among them; a mark leads to its promise. */
export function DueStrip({ commitments, day, isToday }: Props) {
  const due = commitments.flatMap((commitment) => {
    const at = commitment.dueBy == null ? undefined : endOf(commitment.dueBy);
    return at === undefined ? [] : [{ ...commitment, at }];
  });
  if (due.length === 0) return null;
  const scale = timeScale([...due.map(({ at }) => at), Date.parse(day)]);
  const seen = new Map<number, number>();
  const marks = due.map((commitment) => {
    const row = seen.get(commitment.at) ?? 0;
    seen.set(commitment.at, row + 1);
    return { ...commitment, row };
  });
  const ground = TOP + Math.max(...seen.values()) * LINE;
  const undated = commitments.length - due.length;
  return (
    <figure className="due-strip">
      <svg width="100%" height={ground + 26} role="group" aria-label="Due dates">
        <TimeAxis scale={scale} ground={ground} day={day} isToday={isToday} />
        {marks.map(({ promise, at, row, status, dueBy }) => (
          <a
            key={promise.id}
            href={`#${promise.id}`}
            aria-label={`${promise.about.name}, ${promise.indicator.name}: due ${formatEdtf(dueBy ?? '')}, ${STATUSES[status].label}`}
          >
            <title>{`${promise.about.name}, ${promise.indicator.name}`}</title>
            <circle cx={scale.x(at)} cy={ground - 12 - row * LINE} r="7" data-status={status} />
          </a>
        ))}
      </svg>
      {undated > 0 && (
        <figcaption className="small soft">
          {counted(undated, 'promise has', 'promises have')} no due date and no place here.
        </figcaption>
      )}
    </figure>
  );
}
