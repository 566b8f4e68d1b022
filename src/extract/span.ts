/** A part of a text, in the units in which JavaScript counts; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Of spans that overlap, the one that was given first. The result is in the order of the text. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans) if (!kept.some((other) => overlap(span, other))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** Every match of a pattern, which must be global. */
export function* matchesOf(pattern: RegExp, text: string): Generator<Span & { readonly match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, match };
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
