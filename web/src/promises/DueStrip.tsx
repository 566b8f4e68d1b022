import type { CommitmentPartsFragment } from '../generated/graphql';
import { endOf, formatEdtf } from '../parts/dates';
import { counted, STATUSES } from '../words';
import './due-strip.css';

const DAY = 86_400_000;
const LINE = 20;
const TOP = 30;

interface Props {
  readonly commitments: readonly CommitmentPartsFragment[];
  /** The day on which they are judged. */
  readonly day: string;
  readonly isToday: boolean;
}

/** The promises by their due dates, with the day of judgement among them; a mark leads to its promise. */
export function DueStrip({ commitments, day, isToday }: Props) {
  const now = Date.parse(day);
  const due = commitments.flatMap((commitment) => {
    const at = commitment.dueBy == null ? undefined : endOf(commitment.dueBy);
    return at === undefined ? [] : [{ ...commitment, at }];
  });
  if (due.length === 0) return null;
  const times = [...due.map(({ at }) => at), now];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(60 * DAY, (last - first) * 0.08);
  const x = (time: number): string =>
    `${(((time - first + pad) / (last - first + 2 * pad)) * 100).toFixed(2)}%`;
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
        <line x1="0" x2="100%" y1={ground} y2={ground} className="ground" />
        {yearsBetween(first - pad, last + pad).map((year) => (
          <g key={year}>
            <line
              x1={x(Date.UTC(year))}
              x2={x(Date.UTC(year))}
              y1={ground}
              y2={ground + 6}
              className="ground"
            />
            <text x={x(Date.UTC(year))} y={ground + 20} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line x1={x(now)} x2={x(now)} y1={18} y2={ground} className="now" />
        <text
          x={x(now)}
          y={12}
          textAnchor={(now - first) * 2 > last - first ? 'end' : 'start'}
          className="now-label"
        >
          {isToday ? `Today, ${formatEdtf(day)}` : formatEdtf(day)}
        </text>
        {marks.map(({ promise, at, row, status, dueBy }) => (
          <a
            key={promise.id}
            href={`#${promise.id}`}
            aria-label={`${promise.about.name}, ${promise.indicator.name}: due ${formatEdtf(dueBy ?? '')}, ${STATUSES[status].label}`}
          >
            <title>{`${promise.about.name}, ${promise.indicator.name}`}</title>
            <circle cx={x(at)} cy={ground - 12 - row * LINE} r="7" data-status={status} />
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

/** At most nine of them, so that their labels never touch. */
function yearsBetween(first: number, last: number): readonly number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const count = new Date(last).getUTCFullYear() - from + 1;
  const every = Math.max(1, Math.ceil(count / 9));
  return Array.from(
    { length: Math.max(0, Math.ceil(count / every)) },
    (_none, index) => from + index * every,
  );
}
