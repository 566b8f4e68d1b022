// Words of the document as evidence: at their exact position, and at most fifteen of them.
import { codePoints, MAX_FRAGMENT_WORDS, wordCount, type SourceText } from '../../dataset/fragment.js';
import type { Words } from '../../extract/proposal.js';

/** The words, or as many of them around the needed ones as evidence may have; undefined if they are not at their position. */
export function fragmentOf(text: SourceText, words: Words, needed = ''): Words | undefined {
  const { exact, start, end } = words;
  if (exact === '' || text.slice(start, end) !== exact) return undefined;
  if (wordCount(exact) <= MAX_FRAGMENT_WORDS) return { exact, start, end };
  const tokens = [...exact.matchAll(/[^\s—–]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const at = Math.max(0, exact.indexOf(needed));
  let first = Math.max(
    0,
    tokens.findIndex(({ to }) => to > at),
  );
  let last = Math.max(
    first,
    tokens.findLastIndex(({ from }) => from < at + Math.max(1, needed.length)),
  );
  const cut = (from: number, to: number): string => exact.slice(tokens[from]?.from, tokens[to]?.to);
  for (let grows = true; grows;) {
    grows = false;
    if (last + 1 < tokens.length && wordCount(cut(first, last + 1)) <= MAX_FRAGMENT_WORDS) {
      last++;
      grows = true;
    }
    if (first > 0 && wordCount(cut(first - 1, last)) <= MAX_FRAGMENT_WORDS) {
      first--;
      grows = true;
    }
  }
  const kept = cut(first, last);
  const from = start + codePoints(exact.slice(0, tokens[first]?.from));
  return { exact: kept, start: from, end: from + codePoints(kept) };
}
