// Names → ids. What is proposed refers to an entity of the graph by its id, to a new one by its name.
import { fold } from '../../common/fold.js';
import { foldedWords } from '../../search/words.js';

/** `Karachi IT Park` → `karachi-it-park`; names without Latin letters are told apart by a number. */
export function slugOf(name: string, fallback = 'unnamed'): string {
  const slug = foldedWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const short = slug.length > LONGEST ? slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : slug;
  return short.slice(0, LONGEST) || fallback;
}

/** The slug, or the slug with the first number that makes it free. */
export function freeName(slug: string, isTaken: (name: string) => boolean): string {
  let name = slug;
  for (let number = 2; isTaken(name); number++) name = `${slug}-${number}`;
  return name;
}

const LONGEST = 60;

export const sameName = (one: string, other: string): boolean => fold(one) === fold(other);
