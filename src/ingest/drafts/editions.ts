// Whether a document is known already: the same text, or another edition of one.
import type { DocumentRecord } from '../../dataset/types.js';
import { foldedWords } from '../../search/words.js';
import type { SourceDocument } from '../read/source-document.js';

export interface Edition {
  /** The id of a document of the data. */
  readonly document: string;
  readonly is: 'SAME_TEXT' | 'SAME_FILE' | 'SAME_ADDRESS' | 'SIMILAR_TITLE' | 'SIMILAR_TEXT';
  readonly message: string;
}

/** @param texts of the documents, by SHA-256, as far as they are at hand */
export function editionsOf(
  document: SourceDocument,
  known: readonly DocumentRecord[],
  texts: ReadonlyMap<string, string>,
): Edition[] {
  const title = new Set(foldedWords(document.title ?? ''));
  let own: ReadonlySet<string> | undefined;
  return known.flatMap((other): Edition[] => {
    const told = (is: Edition['is'], why: string): Edition[] => [
      { document: other.id, is, message: `${why} ${other.id} (${other.title})` },
    ];
    if (other.sha256 === document.sha256) return told('SAME_TEXT', 'This text is in the graph already as');
    if (other.fileSha256 === document.file.sha256)
      return told('SAME_FILE', 'This file is in the graph already as');
    if (document.url !== undefined && sameAddress(other.url, document.url))
      return told('SAME_ADDRESS', 'Its address is that of');
    if (title.size >= 3 && likeness(title, new Set(foldedWords(other.title))) >= 0.8)
      return told('SIMILAR_TITLE', 'Its title is like that of');
    const text = texts.get(other.sha256);
    const isNear = Math.abs(other.characters - document.characters) <= document.characters / 2;
    if (text === undefined || !isNear || other.kind === 'DATASET') return [];
    own ??= runsOf(document.text);
    return likeness(own, runsOf(text)) >= 0.4 ? told('SIMILAR_TEXT', 'Its text is like that of') : [];
  });
}

const sameAddress = (one: string | undefined, other: string): boolean =>
  one !== undefined && bareAddress(one) === bareAddress(other);

const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** The shared ones as a share of all. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Every four words that follow each other. */
function runsOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}
