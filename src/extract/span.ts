/** A part of a text, in the units in which JavaScript counts; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Spans that do not overlap, in order, so that a place is found at once. */
export class SpanSet {
  readonly #spans: Span[] = [];

  constructor(spans: Iterable<Span> = []) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) this.add(span);
  }

  /** Whether nothing that was added touches it. */
  isFree(span: Span): boolean {
    const next = this.#spans[this.#firstEndingAfter(span.start)];
    return next === undefined || next.start >= span.end;
  }

  /** Spans that overlap become one. */
  add(span: Span): void {
    if (span.end <= span.start) return;
    const from = this.#firstEndingAfter(span.start);
    let to = from;
    let { start, end } = span;
    for (let next = this.#spans[to]; next !== undefined && next.start < span.end; next = this.#spans[++to]) {
      start = Math.min(start, next.start);
      end = Math.max(end, next.end);
    }
    this.#spans.splice(from, to - from, { start, end });
  }

  #firstEndingAfter(at: number): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of spans that overlap, the one that was given first. The result is in the order of the text. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const taken = new SpanSet();
  const kept = spans.filter((span) => taken.isFree(span) && (taken.add(span), true));
  return kept.sort((a, b) => a.start - b.start);
}

export interface Found extends Span {
  readonly match: RegExpExecArray;
}

/** Every match of a pattern, which must be global. */
export function* matchesOf(pattern: RegExp, text: string): Generator<Found> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, match };
}

/** The same inside each of some parts of a text. They are short, so that no pattern takes long on any text. */
export function* matchesWithin(pattern: RegExp, text: string, parts: readonly Span[]): Generator<Found> {
  for (const part of parts)
    for (const { start, end, match } of matchesOf(pattern, text.slice(part.start, part.end)))
      yield { start: part.start + start, end: part.start + end, match };
}
