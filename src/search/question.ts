// A question in plain words: which of its words are about its subject, which choose promises by status or name a kind of
// thing, and which only ask.
import type { CommitmentStatus, FoundKind } from '../generated/schema.js';
import { termsIn } from './numbers.js';
import { ASKING } from './plain-words.js';

/** Words that name a group. */
const WORDS_OF_KINDS: Readonly<Record<FoundKind, readonly string[]>> = {
  ENTITIES: ['entities', 'entity'],
  FIGURES: ['figure', 'figures', 'number', 'numbers'],
  PROMISES: [
    ...['commitment', 'commitments', 'forecast', 'forecasts', 'pledge', 'pledged', 'pledges'],
    ...['promise', 'promised', 'promises', 'target', 'targeted', 'targets'],
  ],
  PASSAGES: ['passage', 'passages', 'quotation', 'quotations', 'quote', 'quotes'],
  DOCUMENTS: ['document', 'documents'],
};
const KINDS = new Map(
  Object.entries(WORDS_OF_KINDS).flatMap(([kind, words]) =>
    words.map((word) => [word, kind as FoundKind] as const),
  ),
); // the keys of the record

const KEPT = ['achieved', 'delivered', 'fulfilled', 'kept', 'met', 'reached'];

/** One or two words that describe the status of a promise. */
const STATUSES: readonly (readonly [words: readonly string[], statuses: readonly CommitmentStatus[]])[] = [
  [KEPT.map((word) => `not ${word}`), ['MISSED', 'OVERDUE']],
  [['not due'], ['OPEN']],
  [['delayed', 'overdue', 'past due'], ['OVERDUE']],
  [['broken', 'failed', 'missed', 'unmet'], ['MISSED']],
  [KEPT, ['MET']],
  [['due'], ['OPEN', 'OVERDUE']],
  [['open', 'outstanding', 'pending'], ['OPEN']],
  [['undated'], ['UNKNOWN']],
];
const STATUSES_OF = new Map(STATUSES.flatMap(([words, statuses]) => words.map((word) => [word, statuses])));

export interface Question {
  /** All of its terms, each once. */
  readonly terms: readonly string[];
  /** Terms of its subject. */
  readonly content: readonly string[];
  /** Terms that choose promises by status, and the statuses that they choose. */
  readonly choosing: readonly string[];
  readonly statuses: readonly CommitmentStatus[];
  /** Terms that name a kind of thing, and the groups that contain it. */
  readonly naming: readonly string[];
  readonly kinds: readonly FoundKind[];
}

type Role = 'asking' | 'choosing' | 'naming' | 'content';

export function toQuestion(query: string): Question {
  const words = termsIn(query);
  const statuses = new Set<CommitmentStatus>();
  const roles: Role[] = [];
  const texts = words.map(({ text }) => text);
  for (let place = 0; place < texts.length; place = roles.length) {
    const word = texts[place] ?? '';
    const next = word === 'not' ? texts.findIndex((text, at) => at > place && !ASKING.has(text)) : place + 1;
    const pair = STATUSES_OF.get(`${word} ${texts[next]}`); // "not yet due", "past due"
    const chosen = pair ?? STATUSES_OF.get(word);
    for (const status of chosen ?? []) statuses.add(status);
    roles.push(chosen ? 'choosing' : KINDS.has(word) ? 'naming' : ASKING.has(word) ? 'asking' : 'content');
    if (pair) roles.push(...texts.slice(place + 1, next).map(() => 'asking' as const), 'choosing');
  }
  const written = [...query];
  words.forEach(({ text, start, end }, place) => {
    const isName = written.slice(start, end).join('') === 'IT' || roles[place + 1] === 'content';
    if (text === 'it' && isName) roles[place] = 'content'; // information technology: in capitals, or before another word of the subject
  });
  const having = (role: Role): string[] => [
    ...new Set(words.filter((_word, place) => roles[place] === role).map(({ text }) => text)),
  ];
  const terms = [...new Set(texts)];
  const [content, choosing, naming] = [having('content'), having('choosing'), having('naming')];
  return {
    terms,
    content: content.length + choosing.length + naming.length > 0 ? content : terms,
    choosing,
    statuses: [...statuses],
    naming,
    kinds: [...new Set(naming.flatMap((term) => KINDS.get(term) ?? []))],
  };
}
