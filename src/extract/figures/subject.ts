// What a figure is about: the nearest thing before it in its sentence that can have figures; else that of the sentence before.
import type { EntityType } from '../../generated/schema.js';
import type { Named } from '../entities/named.js';
import type { Known } from '../known.js';
import type { Passage } from '../passage.js';
import { contains, type Span } from '../span.js';

/** What can have figures, the likelier first. */
const RANK: Readonly<Partial<Record<EntityType, number>>> = {
  TechnologyPark: 0,
  Initiative: 0,
  Infrastructure: 0,
  Company: 1,
  University: 1,
  Agreement: 1,
  Agency: 2,
  OtherOrganization: 2,
  Ministry: 3,
  Country: 2,
  Region: 3,
  City: 3,
  Event: 3,
  Technology: 4,
};

const ANAPHORA: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  [
    /\b(?:these|the|those|such) (?:\S+ )?(?:parks?|zones?|campus|facility|site|complex|building)\b/iu,
    ['TechnologyPark', 'Infrastructure'],
  ],
  [
    /\b(?:the|this|these) (?:\S+ )?(?:programme|program|project|scheme|initiative|strategy|plan|centers?|centres?)\b/iu,
    ['Initiative', 'TechnologyPark', 'Infrastructure'],
  ],
  [/\b(?:the|this) (?:\S+ )?(?:cable|system|network|data cent(?:re|er))\b/iu, ['Infrastructure']],
  [
    /\b(?:the|this) (?:\S+ )?(?:company|firm|operator|group|startup|start-up|bank)\b/iu,
    ['Company', 'OtherOrganization'],
  ],
  [/\b(?:the|this|our) country\b/iu, ['Country']],
  [
    /(?:^|[“"]|, )(?:it|its|they|their)\b/iu,
    [
      'TechnologyPark',
      'Initiative',
      'Infrastructure',
      'Company',
      'Agency',
      'OtherOrganization',
      'University',
    ],
  ],
];

export interface Subjects {
  readonly passage: Passage;
  readonly named: readonly Named[];
  readonly known: Known;
  readonly referenceTo: (named: Named) => string;
}

/** A reference to it; null if the text names nothing that can have figures. */
export function subjectOf(
  { passage, named, known, referenceTo }: Subjects,
  figure: Span,
  speaker: Named | undefined,
): string | null {
  const number = passage.sentenceNumberAt(figure.start);
  const sentence = passage.sentences[number] ?? { start: 0, end: passage.text.length };
  const clause = clauseOf(passage.text, sentence, figure);
  const close = nearest(passage, clause, figure, named, speaker);
  const found =
    (close && (RANK[close.type] ?? 9) < 2 ? close : undefined) ??
    byAnaphor(passage, number, named) ??
    close ??
    nearest(passage, sentence, figure, named, speaker) ??
    topicOf(passage, named) ??
    mainCountry(named);
  if (!found) return null;
  return found.type === 'City'
    ? (parkIn(passage, sentence, found, named, known) ?? referenceTo(found))
    : referenceTo(found);
}

/** "The one in Karachi" of a sentence about parks is the park of that city, if there is only one. */
function parkIn(
  passage: Passage,
  sentence: Span,
  city: Named,
  named: readonly Named[],
  known: Known,
): string | undefined {
  if (
    !/\b(?:parks?|sites?|campus|facility|facilities|counterpart|the one|complex|zone)\b/iu.test(
      passage.of(sentence),
    )
  )
    return undefined;
  const isOf = (name: string): boolean =>
    new RegExp(String.raw`(?<!\p{L})${city.name}(?!\p{L})`, 'u').test(name);
  const [only, ...others] = known.entities.filter(
    ({ type, name }) => type === 'TechnologyPark' && isOf(name),
  );
  if (only && others.length === 0) return only.id;
  const [park, ...more] = named.filter(({ type, name }) => type === 'TechnologyPark' && isOf(name));
  return park && more.length === 0 ? park.name : undefined;
}

/** What the first sentence speaks of. */
const topicOf = (passage: Passage, named: readonly Named[]): Named | undefined => {
  const [first] = passage.sentences;
  return (
    first &&
    named.filter(
      ({ type, mentions }) => (RANK[type] ?? 9) === 0 && mentions.some((mention) => contains(first, mention)),
    )[0]
  );
};

const clauseOf = (text: string, sentence: Span, figure: Span): Span => {
  const before = text.slice(sentence.start, figure.start);
  const at = Math.max(before.lastIndexOf('; '), before.lastIndexOf(', while '));
  const end = text.slice(figure.end, sentence.end).search(/; |, while /);
  return { start: sentence.start + Math.max(0, at), end: end < 0 ? sentence.end : figure.end + end };
};

function nearest(
  { text }: Passage,
  within: Span,
  figure: Span,
  named: readonly Named[],
  speaker: Named | undefined,
): Named | undefined {
  const found = named.flatMap((one) => {
    const rank = RANK[one.type];
    if (rank === undefined || one === speaker) return [];
    return one.mentions
      .filter((mention) => contains(within, mention) && !isAside(text, mention))
      .map((mention) => ({ one, cost: rank * 200 + distance(mention, figure) }));
  });
  return found.sort((a, b) => a.cost - b.cost)[0]?.one;
}

/** Behind the figure counts for more than before it. */
const distance = (mention: Span, figure: Span): number =>
  mention.end <= figure.start ? figure.start - mention.end : (mention.start - figure.end) * 1.5 + 20;

/** "For Pakistan", "to exports", "in Karachi" may say where; a possessive says whose. */
const isAside = (text: string, { start }: Span): boolean =>
  /\b(?:according to|told|said|says|from|by|through|via|under|with|to)\s+(?:(?:the|a|an|its|\p{L}+['’]s)\s+)*$|\($/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

function byAnaphor(passage: Passage, number: number, named: readonly Named[]): Named | undefined {
  const words = passage.of(passage.sentences[number] ?? { start: 0, end: 0 });
  const types = ANAPHORA.find(([pattern]) => pattern.test(words))?.[1];
  for (let before = number - 1; before >= Math.max(0, number - 3); before--) {
    const sentence = passage.sentences[before];
    if (!sentence) continue;
    const found = named
      .flatMap((one) =>
        one.mentions.filter((mention) => contains(sentence, mention)).map((mention) => ({ one, mention })),
      )
      .filter(({ one }) => (types ? types.includes(one.type) : (RANK[one.type] ?? 9) <= 1))
      .sort((a, b) => b.mention.start - a.mention.start);
    if (found[0]) return found[0].one;
  }
  return undefined;
}

const mainCountry = (named: readonly Named[]): Named | undefined =>
  named.filter(({ type }) => type === 'Country').sort((a, b) => b.mentions.length - a.mentions.length)[0];
