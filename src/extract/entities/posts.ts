// Posts and who holds them: "X, the Minister of Y", "Minister of Y X", "Safaricom CEO X", "X, who heads Z".
import { overlap, type Span } from '../span.js';
import { typeByHead } from './heads.js';
import { HONORIFIC, mayBePerson, PERSON, withoutTitle } from './person-names.js';
import { HEAD } from './post-heads.js';

/** What a post is of: "of State for Information Technology and Telecommunication", "to Pakistan", "at GSMA". */
const TAIL_WORD = String.raw`(?:the |its |our )?[\p{L}\p{N}&@'’-]+(?:\.(?=\p{L}))?`;
const STOP_TAIL = String.raw`(?!(?:who|which|that|said|says|told|added|has|have|had|was|were|is|are|will|would|and (?:the|his|her|its|said|a|an|other)|in (?:a|an|his|her|january|february|march|april|may|june|july|august|september|october|november|december|\d)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (?:a|an|the)|after|before|during|while|as|by|from|with)(?![\p{L}]))`;
const TAIL = String.raw`(?:[ \u00a0](?:of state for|of state|of|for|to|at|in charge of|on|in|and|&)[ \u00a0]${STOP_TAIL}${TAIL_WORD}(?:[ \u00a0]${STOP_TAIL}(?!(?:of|for|to|at|in|on|and|&)[ \u00a0])${TAIL_WORD}){0,6}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*(?=(?:, \p{Lu}[\p{L} ]+)*,? and ))*){0,5}`;
/** Before the head: "Turkish", "Pakistan’s IT", "Safaricom", "former". */
const LEAD = String.raw`(?:(?:the|a|an|its|his|her|their|our|former|then|acting|interim|outgoing|new|senior|deputy|assistant|associate|lead|group|federal|provincial|union|state)[ \u00a0])*`;

export interface Holding {
  readonly person: Span;
  /** The words of the post, without article. */
  readonly post: Span;
  /** Of which words the organization is part, after or before the head. */
  readonly isPast: boolean;
}

const cased = String.raw`(?<head>${HEAD.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
const caps = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}&@'’/-]*(?:['’]s)?[ \u00a0]){0,5}`;

const PATTERNS: readonly RegExp[] = [
  // X, the Minister of Y,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<person>${PERSON})(?: of \p{Lu}\p{L}+)?, (?:who is )?(?<post>${LEAD}${caps}(?:[\p{Ll}'’-]+[ \u00a0]){0,3}?${cased}(?![\p{L}])${TAIL})`,
    'gu',
  ),
  // the Minister of Y, X, and "Parliamentary Secretary for IT, X,"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])${TAIL}), (?:${HONORIFIC})*(?<person>${PERSON})(?=,|\.|;| said| told)`,
    'gu',
  ),
  // Minister of Y X; Secretary IT X; IT Minister X; Safaricom CEO X; chief executive X
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])(?:[ \u00a0](?:of|for|to|at)[ \u00a0](?:State[ \u00a0]for[ \u00a0])?(?:the[ \u00a0])?(?:\p{Lu}[\p{L}&-]*|and|of)(?:[ \u00a0](?:\p{Lu}[\p{L}&-]*|and|of)){0,6}?|[ \u00a0](?:IT|ICT|Finance|Planning|Education|Telecom))?)[ \u00a0](?:${HONORIFIC})*(?<person>${PERSON})(?![ \u00a0]\p{Lu})`,
    'gu',
  ),
  // Task team leader: X
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])${TAIL}): (?:${HONORIFIC})*(?<person>${PERSON})(?=[;,.\n]|$)`,
    'gu',
  ),
  // X, who heads Z
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<person>${PERSON}),? (?<post>who (?:heads|leads|chairs|runs|founded|co-founded|manages|directs|oversees)[ \u00a0](?:the |its )?(?:[\p{L}\p{N}&@'’-]+[ \u00a0]?){1,6})`,
    'gu',
  ),
  // head of policy X of Z; X of Z said
];

/** The name with the capital words before it: "Securities" of "Indus Ridge Securities" is no person. */
const nameEndingIn = (words: string, at: number, person: string): string =>
  `${/(?:\p{Lu}[\p{L}&’'-]*[ \u00a0])*$/u.exec(words.slice(0, at))?.[0] ?? ''}${person}`;

export function holdingsIn(text: string, sentence: Span): Holding[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Holding[] = [];
  for (const pattern of PATTERNS)
    for (const match of words.matchAll(pattern)) {
      const { person: named = '', post = '' } = match.groups ?? {};
      const person = withoutTitle(named);
      const trimmedPost = post
        .replace(/^(?:the|a|an|its|his|her|their|our)\s+/iu, '')
        .replace(/^who\s+/, '')
        .trimEnd();
      if (
        !mayBePerson(person) ||
        typeByHead(nameEndingIn(words, match.index + match[0].lastIndexOf(person), person)) !== undefined
      )
        continue;
      const isAfter = match[0].indexOf(post) < match[0].lastIndexOf(person);
      const personAt =
        sentence.start + match.index + (isAfter ? match[0].lastIndexOf(person) : match[0].indexOf(person));
      const postAt = sentence.start + match.index + match[0].indexOf(trimmedPost);
      const holding = {
        person: { start: personAt, end: personAt + person.length },
        post: { start: postAt, end: postAt + trimmedPost.length },
        isPast: /\b(?:former|then|ex)\b/i.test(post),
      };
      if (!found.some((one) => overlap(one.person, holding.person) || overlap(one.post, holding.post)))
        found.push(holding);
    }
  return found;
}
