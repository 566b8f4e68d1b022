import parse from 'edtf';

/** The first and last day that an EDTF text covers, as ISO days; an open or unknown side is absent. */
export interface EdtfBounds {
  readonly first?: string;
  readonly last?: string;
}

/** undefined when the text is not EDTF (ISO 8601-2), which includes an interval that ends before it starts. */
export function edtfBounds(text: string): EdtfBounds | undefined {
  try {
    const { min, max } = parse(text);
    return { first: isoDay(min), last: isoDay(max) };
  } catch {
    return undefined;
  }
}

/** What is wrong with the text, or undefined when it is EDTF. */
export function edtfProblem(text: string): string | undefined {
  if (edtfBounds(text)) return undefined;
  const [start, end, ...rest] = text.split('/');
  if (start && end && rest.length === 0 && isReversed(start, end)) {
    return `the interval '${text}' ends before it starts; write the earlier date first`;
  }
  return `'${text}' is not an EDTF date; write it like 2027, 2024-11, 2024-11-30 or 2024-07/2025-06`;
}

/** True when both are EDTF and the second ends before the first starts. */
export function isReversed(start: string, end: string): boolean {
  const first = edtfBounds(start)?.first;
  const last = edtfBounds(end)?.last;
  return first !== undefined && last !== undefined && last < first;
}

function isoDay(milliseconds: number): string | undefined {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}
