// The dates on a time axis: whole months or years, few enough that their labels fit.

export interface TimeTick {
  /** In milliseconds. */
  readonly at: number;
  readonly label: string;
}

/** From one tick to the next, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

export function timeTicks(first: number, last: number, most: number): readonly TimeTick[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS.find((one) => (to - from) / one < most) ?? Math.ceil((to - from + 1) / most);
  const start = Math.ceil(from / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = start; month <= to; month += step) ticks.push(tickOf(month, step));
  return ticks.length > 0 ? ticks : [tickOf(from, 1)];
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function tickOf(month: number, step: number): TimeTick {
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  const at = Date.UTC(year, inYear);
  if (step % 12 === 0) return { at, label: String(year) };
  return {
    at,
    label: new Date(at).toLocaleString('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  };
}
