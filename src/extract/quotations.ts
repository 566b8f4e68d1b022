// Direct speech in the quotation marks of every language, with its speaker.
import { MAX_FRAGMENT_WORDS, wordCount } from '../dataset/fragment.js';
import type { Named } from './entities/named.js';
import type { Spoken } from './figures/speakers.js';
import { keyFor, type Passage } from './passage.js';
import type { ProposedQuotation } from './proposal.js';
import { contains, matchesOf, overlap } from './span.js';

/** Opening and closing marks; each pair of its own, so that „ closes with “ and “ with ”. */
const MARKS =
  /„([^„“”\n]{12,1200})[“”]|“([^“”]{12,1200})”|«\s?([^«»]{12,1200})\s?»|»([^«»]{12,1200})«|「([^「」]{6,600})」|『([^『』]{6,600})』|"([^"\n]{12,1200})"/gu;
/** Speech has at least so many words; less is a name or a term in quotation marks. */
const FEWEST_WORDS = 5;

export function quotationsIn(
  passage: Passage,
  named: readonly Named[],
  speakers: ReadonlyMap<number, Spoken>,
  referenceTo: (named: Named) => string,
): ProposedQuotation[] {
  return [...matchesOf(MARKS, passage.text)].flatMap(({ start, end, match }) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const from = passage.text.indexOf(words, start);
    const isName = named.some(
      ({ mentions, type }) =>
        type === 'Initiative' &&
        mentions.some(
          (mention) =>
            mention.start >= start && mention.end <= end && mention.end - mention.start > words.length - 4,
        ),
    );
    const isSpeech =
      /\p{Ll}/u.test(words) && wordCount(words) >= (/\p{Script=Han}/u.test(words) ? 1 : FEWEST_WORDS);
    if (isName || !isSpeech) return [];
    const number = passage.sentenceNumberAt(from);
    const spoken =
      speakers.get(number) ?? speakers.get(passage.sentenceNumberAt(end)) ?? speakers.get(number - 1);
    const whole = passage.words({ start: from, end: from + words.length });
    const fragment = passage.words({ start: from, end: from + fragmentOf(words).length });
    const about = named.filter(
      ({ type, mentions }) =>
        type !== 'Official' &&
        mentions.some((mention) => overlap(mention, { start, end }) || contains({ start, end }, mention)),
    );
    return [
      {
        key: keyFor('quotation', whole.start, whole.exact),
        ...fragment,
        speaker: spoken ? referenceTo(spoken.speaker) : null,
        text: fragment.exact.length < whole.exact.length ? `${fragment.exact} …` : fragment.exact,
        whole: { start: whole.start, end: whole.end },
        about: about.slice(0, 5).map(referenceTo),
        confidence: spoken ? 0.85 : 0.5,
        source: 'RULE' as const,
      },
    ];
  });
}

/** The first words, without the mark that ends a sentence. */
function fragmentOf(words: string): string {
  let count = 0;
  let end = words.length;
  for (const match of words.matchAll(/\S+/gu)) {
    count += wordCount(match[0]);
    if (count > MAX_FRAGMENT_WORDS) break;
    end = match.index + match[0].length;
  }
  return words
    .slice(0, end)
    .replace(/[,;:–—-]+$/u, '')
    .trimEnd();
}
