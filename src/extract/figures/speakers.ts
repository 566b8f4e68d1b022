// Who says what a sentence says: "X said", "according to X", "the ministry says"; "he said" is who spoke before.
import type { Named } from '../entities/named.js';
import type { Passage } from '../passage.js';
import { contains, type Span } from '../span.js';

const VERBS =
  '(?:said|says|say|told|tells|added|adds|noted|notes|stated|argued|argues|explained|warned|announced|claimed|emphasi[sz]ed|stressed|observed|remarked|confirmed|insisted|predicted|predicts|estimated|estimates|reiterated|pointed out|highlighted|disclosed|revealed|reported|reports|forecasts?|projects|expects|assured|informed|put|shared|mentioned|underlined|underscored|testified|wrote)';

const BEHIND = new RegExp(
  String.raw`^\)?(?:,[^,.;]{2,110},|['’]s)?\s?(?:,\s)?(?:who\s|also\s|further\s|then\s|later\s|has\s|had\s)?${VERBS}(?!\p{L})`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?:\b(?:according to|quoting|${VERBS}|as per)\s+(?:[^.,;“”"]{0,70}?[ \u00a0])?(?:the |its |Mr\.? |Ms\.? |Dr\.? |Prof\.? |Minister |Ambassador )?)$`,
  'u',
);
const ACCORDING = /\baccording to[^.;“”]{0,110}$/iu;
const PRONOUN = new RegExp(
  String.raw`(?:^|[,;”"]\s|\bthat\s|\band\s)(?:he|she|they|it|the (?:minister|secretary|ambassador|official|director|ministry|company|board|authority|agency|bank|chairman|ceo|adviser|report|statement|spokesman|spokesperson))\s(?:also\s|further\s|then\s|later\s)?${VERBS}(?!\p{L})`,
  'iu',
);

const CAN_SPEAK = new Set(['Official', 'Ministry', 'Agency', 'Company', 'OtherOrganization', 'University']);

export interface Spoken {
  readonly speaker: Named;
  /** By a pronoun or a post. */
  readonly isImplied: boolean;
}

/** The speaker of each sentence, by its number. */
export function speakersIn(passage: Passage, named: readonly Named[]): ReadonlyMap<number, Spoken> {
  const speakers = new Map<number, Spoken>();
  const people = named.filter(({ type }) => CAN_SPEAK.has(type));
  let last: Named | undefined;
  passage.sentences.forEach((sentence, number) => {
    const direct = directIn(passage, sentence, people);
    if (direct) {
      speakers.set(number, { speaker: direct, isImplied: false });
      last = direct;
    } else if (last && PRONOUN.test(passage.of(sentence)))
      speakers.set(number, { speaker: last, isImplied: true });
    else if (last && isInsideQuotation(passage, sentence))
      speakers.set(number, { speaker: last, isImplied: true });
  });
  return speakers;
}

function directIn(passage: Passage, sentence: Span, people: readonly Named[]): Named | undefined {
  const mentions = people
    .flatMap((one) =>
      one.mentions.filter((mention) => contains(sentence, mention)).map((mention) => ({ one, mention })),
    )
    .sort(
      (a, b) =>
        Number(b.one.type === 'Official') - Number(a.one.type === 'Official') ||
        a.mention.start - b.mention.start,
    );
  const found = mentions.find(({ mention }) => {
    const after = passage.text.slice(mention.end, Math.min(sentence.end, mention.end + 140));
    const before = passage.text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
    return BEHIND.test(after) || BEFORE.test(before) || ACCORDING.test(before);
  });
  return found?.one;
}

/** A sentence in the middle of direct speech that goes on. */
function isInsideQuotation({ text }: Passage, { start, end }: Span): boolean {
  const opened = text.lastIndexOf('“', end);
  const closed = text.lastIndexOf('”', start);
  return opened > closed && opened < start;
}
