// The names of the graph in a text.
import { fold } from '../../common/fold.js';
import { wordsOf } from '../../search/words.js';
import type { KnownNames } from '../known.js';
import type { Passage } from '../passage.js';
import { contains, overlap, type Span } from '../span.js';
import type { Chunk } from './chunks.js';
import { typeByHead } from './heads.js';
import type { Names } from './named.js';
import { isPost, typeOfName } from './name-types.js';
import type { Holding } from './posts.js';

/** Names of the graph, longest first. A name with a capital is found only with one. */
export function addKnown(
  passage: Passage,
  { known, chunks, holdings }: { known: KnownNames; chunks: readonly Chunk[]; holdings: readonly Holding[] },
  names: Names,
): void {
  const words = wordsWithPlaces(passage.text);
  for (let at = 0; at < words.length; at++) {
    const candidates = [...known.beginningWith(words[at]?.text ?? '')]
      .filter((name) => name.words.every((word, index) => words[at + index]?.text === word))
      .sort((a, b) => b.words.length - a.words.length);
    const best = candidates.find(({ written, words: parts, entity }) => {
      const span = { start: words[at]?.start ?? 0, end: words[at + parts.length - 1]?.end ?? 0 };
      const text = passage.of(span);
      if (entity.type === 'Post' || /^\p{Ll}/u.test(written) !== /^\p{Ll}/u.test(text)) return false;
      if (parts.length === 1 && written.length < 5 && text !== written) return false;
      if (entity.type === 'Technology' && holdings.some(({ post }) => contains(post, span))) return false;
      return (
        !/\n/.test(text) &&
        !continuesName(passage.text, span) &&
        !isPartOfName(chunks, span) &&
        !holdings.some(({ person }) => overlap(person, span) && person.end > span.end)
      );
    });
    if (!best) continue;
    const span = { start: words[at]?.start ?? 0, end: words[at + best.words.length - 1]?.end ?? 0 };
    const named = names.add({
      name: best.entity.name,
      type: best.entity.type,
      span,
      confidence: 0.95,
      source: 'GAZETTEER',
      id: best.entity.id,
    });
    if (named) at += best.words.length - 1;
    if (named && fold(passage.of(span)) !== fold(best.entity.name)) names.alias(named, passage.of(span));
  }
}

/** "Karachi" in "Karachi Port Trust", "IT Park" in "IT Park Authority": a longer name goes on. */
const continuesName = (text: string, { end }: Span): boolean => {
  const next = /^[ \u00a0](\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && typeByHead(`X ${next}`) !== undefined;
};

/** "Islamabad" in "IT Park Islamabad". */
const isPartOfName = (chunks: readonly Chunk[], span: Span): boolean =>
  chunks.some(
    (chunk) =>
      contains(chunk, span) &&
      chunk.end - chunk.start > span.end - span.start &&
      !isPost(chunk.name) &&
      typeOfName(chunk.name) !== undefined &&
      typeOfName(chunk.name) !== 'Region',
  );

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Folded words with their places in the units of JavaScript. */
function wordsWithPlaces(text: string): Place[] {
  const units = /[\ud800-\udfff]/.test(text) ? unitsOf(text) : undefined;
  return wordsOf(text).map((word) => ({
    text: word.text,
    start: units?.[word.start] ?? word.start,
    end: units?.[word.end] ?? (units ? text.length : word.end),
  }));
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return units;
}
