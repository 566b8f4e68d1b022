import { formatEdtf } from './dates';
import './time-axis.css';

const MONTH = 30 * 86_400_000;

export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** The position of a time, as a share of the width. */
  readonly x: (time: number) => string;
}

/** A scale for all of these times, in milliseconds. */
export function timeScale(times: readonly number[]): TimeScale {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(2 * MONTH, (most - least) * 0.08);
  const [first, last] = [least - pad, most + pad];
  return { first, last, x: (time) => `${(((time - first) / (last - first)) * 100).toFixed(2)}%` };
}

interface Props {
  readonly scale: TimeScale;
  /** The y position of the time line, in pixels. */
  readonly ground: number;
  /** The day to mark among the times. */
  readonly day: string;
  readonly isToday: boolean;
}

/** The years, with a marked day: usually today. */
export function TimeAxis({ scale: { first, last, x }, ground, day, isToday }: Props) {
  const now = Date.parse(day);
  return (
    <g className="time-axis">
      <line x1="0" x2="100%" y1={ground} y2={ground} />
      {yearsBetween(first, last).map((year) => (
        <g key={year}>
          <line x1={x(Date.UTC(year, 0))} x2={x(Date.UTC(year, 0))} y1={ground} y2={ground + 6} />
          <text x={x(Date.UTC(year, 0))} y={ground + 20} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line x1={x(now)} x2={x(now)} y1={18} y2={ground} className="now" />
      <text x={x(now)} y={12} textAnchor={now * 2 > first + last ? 'end' : 'start'} className="now-label">
        {isToday ? `Today, ${formatEdtf(day)}` : formatEdtf(day)}
      </text>
    </g>
  );
}

/** At most seven, so that their labels never touch. */
function yearsBetween(first: number, last: number): readonly number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const count = new Date(last).getUTCFullYear() - from + 1;
  const every = Math.max(1, Math.ceil(count / 7));
  return Array.from(
    { length: Math.max(0, Math.ceil(count / every)) },
    (_none, index) => from + index * every,
  );
}
