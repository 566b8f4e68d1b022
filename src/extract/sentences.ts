// Where sentences begin and end. A point after "Rs", "Dr" or an initial ends none, and neither does the end of a line in the
// middle of a wrapped paragraph.
import type { Span } from './span.js';

/** Words that end in a point inside a sentence. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof engr er hon gen lt col maj capt sgt sen rep gov st rs no nos vs etc inc ltd co corp plc pvt bros ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec approx est fig vol art sec dept min u.s u.k u.n e.g i.e a.m p.m sq ft mio mrd'
  ).split(' '),
);

const END = /[.!?…。！？۔।]+["”’»)\]]*/gu;
/** A line of fewer characters is a heading or an entry of a list, not a line of a wrapped paragraph. */
const SHORTEST_WRAPPED = 50;
/** What has no end for so many characters is cut, so that no rule takes long on any text. */
const LONGEST = 1500;

export function sentenceSpans(text: string): Span[] {
  return blocksOf(text)
    .flatMap((block) => splitBlock(text, block))
    .flatMap((sentence) => cut(text, sentence));
}

function cut(text: string, { start, end }: Span): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const space = text.lastIndexOf(' ', start + LONGEST);
  const at =
    space > start
      ? space
      : start + LONGEST - Number(/[\ud800-\udbff]/.test(text.charAt(start + LONGEST - 1)));
  const first = trimmed(text, { start, end: at });
  const rest = trimmed(text, { start: at, end });
  return [...(first ? [first] : []), ...(rest ? cut(text, rest) : [])];
}

/** Paragraphs, headings, and entries of lists. */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const span = trimmed(text, { start: at, end: at + line.length });
    at += line.length + 1;
    if (span === undefined) open = undefined;
    else if (open && !/^\s*([-*•–—▪●|#>]|\d{1,2}[.)]\s)/u.test(line)) open.end = span.end;
    else {
      open = { ...span };
      blocks.push(open);
    }
    if (line.length < SHORTEST_WRAPPED || /[\t|]/.test(line) || /[.!?:”"]\s*$/u.test(line)) open = undefined;
  }
  return blocks;
}

function splitBlock(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(END)) {
    const end = block.start + match.index + match[0].length;
    if (!endsSentence(text, block.start + match.index, end, block.end)) continue;
    const span = trimmed(text, { start, end });
    if (span) sentences.push(span);
    start = end;
  }
  const rest = trimmed(text, { start, end: block.end });
  return rest ? [...sentences, rest] : sentences;
}

function endsSentence(text: string, at: number, end: number, blockEnd: number): boolean {
  if (end >= blockEnd || /[。！？]/u.test(text.charAt(at))) return true;
  if (!/\s/u.test(text.charAt(end))) return false;
  const next = text.slice(end, end + 3).trimStart();
  if (/^[\p{Ll}]/u.test(next)) return false;
  if (text.charAt(at) !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return !SHORTENED.has(before.toLowerCase()) && !/^\p{Lu}$/u.test(before);
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [first, last] = [start, end];
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last--;
  return first < last ? { start: first, end: last } : undefined;
}
