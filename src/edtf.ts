import parse from 'edtf';

/** The first and last day that an EDTF text covers, as ISO days; an open or unknown side is absent. */
export interface EdtfBounds {
  readonly first?: string;
  readonly last?: string;
}

/** Stand for an open side in keys, which are never null; days compare as text. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** undefined when the text is not EDTF (ISO 8601-2), which includes an interval that ends before it starts. */
export function edtfBounds(text: string): EdtfBounds | undefined {
  if (/^\d{5,}$/.test(text)) return undefined; // the package reads 20240101 as milliseconds
  try {
    const { min, max } = parse(text);
    const [first, last] = [isoDay(min), isoDay(max)];
    return [first, last].every((day) => day === undefined || FOUR_DIGIT_YEAR.test(day))
      ? { first, last }
      : undefined;
  } catch {
    return undefined;
  }
}

const FOUR_DIGIT_YEAR = /^\d{4}-/;

/** What is wrong with the text, or undefined when it is EDTF. */
export function edtfProblem(text: string): string | undefined {
  if (edtfBounds(text)) return undefined;
  const [start, end, ...rest] = text.split('/');
  if (start && end && rest.length === 0 && isReversed(start, end)) {
    return `the interval '${text}' ends before it starts; write the earlier date first`;
  }
  return `'${text}' is not an EDTF date of the years 0000 to 9999; write it like 2027, 2024-11, 2024-11-30 or 2024-07/2025-06`;
}

/** True when both are EDTF and the second ends before the first starts. */
export function isReversed(start: string, end: string): boolean {
  const first = edtfBounds(start)?.first;
  const last = edtfBounds(end)?.last;
  return first !== undefined && last !== undefined && last < first;
}

/** So many days later, or earlier when negative; stays within the years that compare as text. */
export function shiftDay(day: string, days: number): string {
  const shifted = isoDay(Date.parse(day) + days * 86_400_000) ?? day;
  return FOUR_DIGIT_YEAR.test(shifted) ? shifted : day;
}

function isoDay(milliseconds: number): string | undefined {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}
