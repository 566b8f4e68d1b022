// Words and filters as a query of the full-text index, in Lucene's language. The query contains only folded letters and
// digits, and escaped values, so nothing that a client types can be syntax.
import { singular, tolerance, type Wanted } from './match.js';
import { isNumber } from './numbers.js';
import { together } from './short-forms.js';

/** Which hits to find; an absent property means any. */
export interface Filter {
  readonly types?: readonly string[];
  readonly countries?: readonly string[];
  readonly technologies?: readonly string[];
}

interface Field {
  readonly name: string;
  /** The weight of a word as it is, as a beginning, mistyped, and of a whole phrase. */
  readonly weights: readonly [exact: number, prefix: number, mistyped: number, phrase: number];
}

const NAME: Field = { name: 'wordsName', weights: [8, 3, 0.5, 10] };
const ALIASES: Field = { name: 'wordsAliases', weights: [6, 2, 0.3, 6] };
const TEXT: Field = { name: 'wordsText', weights: [1, 0.3, 0.1, 2] };

/** Short forms of names, matched exactly. In a query of many words, at most this many may be short forms. */
const SHORT = { name: 'wordsShort', weight: 5, most: 20 };

/** Lucene allows 1,024 clauses; a word with tolerance expands to up to 50 others per field. */
const MOST_CLAUSES = 1_000;
const CLAUSES_OF_MISTYPED = 50;

/** All words in names, aliases and texts. If typing mistakes are allowed, words beyond the limit on tolerance may be missing. */
export const queryEverywhere = (wanted: Wanted, filter: Filter): string =>
  query(wanted, [NAME, ALIASES, TEXT], filter, true);

/** Any of the words in names, aliases and texts, but all of the numbers. */
export const queryAnywhere = (wanted: Wanted, filter: Filter): string =>
  query(wanted, [NAME, ALIASES, TEXT], filter, false);

/** All words in names and aliases. */
export const queryNames = (wanted: Wanted, filter: Filter): string =>
  query(wanted, [NAME, ALIASES], filter, true);

export const queryAliases = (wanted: Wanted, filter: Filter): string =>
  query(wanted, [ALIASES], filter, true);

/** Any of the words in names and aliases, and any two neighbours joined. */
export const queryAnyOf = (wanted: Wanted, filter: Filter): string =>
  query(
    wanted,
    [NAME, ALIASES],
    filter,
    false,
    together(wanted.words.slice(0, SHORT.most)).map((word) => `${NAME.name}:${word}^${NAME.weights[1]}`),
  );

function query(
  { words, tolerant }: Wanted,
  fields: readonly Field[],
  filter: Filter,
  all: boolean,
  others: readonly string[] = [],
): string {
  const distinct = [...new Set(words)];
  const filtered = conditions(filter);
  const inOne = words.length > 1 ? fields.flatMap((field) => inOneText(words, field)) : [];
  const plain =
    filtered.flat().length + fields.length * (words.length + 4 * distinct.length) + 2 * SHORT.most;
  const most = Math.floor((MOST_CLAUSES - plain) / (CLAUSES_OF_MISTYPED * fields.length));
  const longer = tolerant ? distinct.filter((word) => tolerance(word) > 0) : [];
  const mistyped = new Set(longer.slice(0, Math.max(0, most)));
  const clauses = distinct.map((word, index) => {
    const isNeeded = all ? mistyped.has(word) || !longer.includes(word) : isNumber(word);
    const sign = isNeeded ? '+' : '';
    const short = index < SHORT.most ? [`${SHORT.name}:${word}^${SHORT.weight}`] : [];
    const whole = fields.flatMap((field) => forms(word, field, mistyped.has(word)));
    return `${sign}(${[...whole, ...short].join(' ')})`;
  });
  const filters = filtered.map((values) => `+(${values.join(' ')})^0`); // a filter does not change the scores
  return [`+(${[...clauses, ...inOne, ...others].join(' ')})`, ...filters].join(' ');
}

const forms = (
  word: string,
  { name, weights: [exact, prefix, mistyped] }: Field,
  mayBeMistyped: boolean,
): string[] => [
  ...[...new Set([word, singular(word)])].map((one) => `${name}:${one}^${exact}`),
  ...(isNumber(word) ? [] : [`${name}:${word}*^${prefix}`]),
  ...(mayBeMistyped ? [`${name}:${word}~${tolerance(word)}^${mistyped}`] : []),
];

/** Words in one text count more than rare words in several texts, and most as a phrase. */
const inOneText = (words: readonly string[], { name, weights: [, prefix, , phrase] }: Field): string[] => [
  `(${words.map((word) => `+${name}:${singular(word)}${isNumber(word) ? '' : '*'}`).join(' ')})^${4 * prefix}`,
  `${name}:"${words.join(' ')}"^${phrase}`,
];

const conditions = ({ types, countries, technologies }: Filter): string[][] =>
  Object.entries({ type: types, countries, technologies }).flatMap(([name, values]) =>
    values === undefined ? [] : [values.map((value) => `${name}:${escape(value)}`)],
  );

const escape = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '\\$&');
