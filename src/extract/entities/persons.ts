// The persons of a text: with a title, with a post, or speaking; later by surname alone.
import type { Passage } from '../passage.js';
import { matchesOf, matchesWithin, type Span } from '../span.js';
import type { Chunk } from './chunks.js';
import { COMPANIES, ORGANIZATIONS } from './companies.js';
import { isOnlyHead, typeByHead } from './heads.js';
import type { Names } from './named.js';
import { escape, isPlaceName, typeOfName } from './name-types.js';
import { SPEAKERS, TITLED, withoutTitle, mayBePerson } from './person-names.js';
import { HEAD } from './post-heads.js';
import type { Holding } from './posts.js';

export function addPersons(passage: Passage, names: Names, holdings: readonly Holding[]): void {
  if (!passage.isEnglish) return;
  const { text } = passage;
  const person = (span: Span, confidence: number): void => {
    const name = withoutTitle(passage.of(span));
    if (!mayBePerson(name) || !/\s/.test(name) || isPlaceName(name)) return;
    names.add({ name, type: 'Official', span: { start: span.end - name.length, end: span.end }, confidence });
  };
  const many = (name: string): boolean => /\s/.test(name);
  for (const { person: span } of holdings) if (many(passage.of(span))) person(span, 0.9);
  for (const { start: at, match } of matchesWithin(TITLED, text, passage.sentences)) {
    const name = match.groups?.['name'] ?? '';
    const start = at + match[0].lastIndexOf(name);
    if (many(name)) person({ start, end: start + name.length }, 0.85);
  }
  for (const pattern of SPEAKERS)
    for (const { start: at, match } of matchesWithin(pattern, text, passage.sentences)) {
      const name = match.groups?.['name'] ?? '';
      const start = at + match[0].indexOf(name);
      if (many(name) && typeByHead(name) === undefined && !COMPANIES.has(name) && !ORGANIZATIONS.has(name))
        person({ start, end: start + name.length }, 0.75);
    }
  // alone, as in "Khawaja said": the person of that surname
  for (const named of names.all.filter(({ type }) => type === 'Official')) {
    const parts = named.name.split(/\s+/);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    for (const part of new Set([
      last,
      parts.slice(1).join(' '),
      ...(parts.length > 2 ? [parts.slice(-2).join(' ')] : []),
      first,
    ])) {
      if (part.length < 3 || part === named.name) continue;
      for (const { start, end } of matchesOf(
        new RegExp(
          String.raw`(?<![\p{L}\p{N}-])${escape(part)}(?![\p{L}\p{N}-])(?![ \u00a0]\p{Lu}\p{Ll})`,
          'gu',
        ),
        text,
      ))
        if (
          (names.isFree({ start, end }) &&
            !/\p{Lu}[\p{L}’'-]+[ \u00a0]$/u.test(text.slice(Math.max(0, start - 20), start))) ||
          (names.isFree({ start, end }) &&
            /(?:Minister|Ambassador|Secretary|Director|Dr|Mr|Ms|Mrs|President|Governor|Chairman|Prof)\.?[ \u00a0]$/.test(
              text.slice(Math.max(0, start - 14), start),
            ))
        ) {
          named.mentions.push({ start, end });
          names.take({ start, end });
          if (part !== first || part === last) names.alias(named, part);
        }
    }
  }
}

/** Posts name no organization by themselves. */
export function takePosts(
  passage: Passage,
  chunks: readonly Chunk[],
  names: Names,
  holdings: readonly Holding[],
): void {
  for (const { post } of holdings)
    if (/^\p{Lu}/u.test(passage.of(post)) && STARTS_WITH_HEAD.test(passage.of(post)))
      names.take(headOf(post, chunks));
}

const STARTS_WITH_HEAD = new RegExp(`^(?:${HEAD})(?![\\p{L}])`, 'iu');

/** A post without the organization that its words name: "Director-General of the Communications Authority". */
function headOf(post: Span, chunks: readonly Chunk[]): Span {
  const organization = chunks.find(
    (chunk) =>
      post.start < chunk.start &&
      chunk.end <= post.end &&
      typeOfName(chunk.name) !== undefined &&
      !isOnlyHead(chunk.name) &&
      !/^State for\b/.test(chunk.name),
  );
  return organization ? { start: post.start, end: organization.start } : post;
}
