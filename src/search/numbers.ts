// A text as terms: its words, and its numbers by value, so that "18,000", "18000" and "18 thousand" are one term.
import { codePoints, foldedWords, wordsOf, type Word } from './words.js';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** Scales only of money and areas: elsewhere these letters are metres, bytes and so on. */
const SHORT_SCALES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9 };

/** Signs and names of money, as ISO 4217, and of shares. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  dollar: 'usd',
  '€': 'eur',
  euro: 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '%': 'percent',
  percent: 'percent',
};

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** Digits in groups of three. */
const DIGITS = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d{1,30})(?:\.\d{1,15})?`;
const MONEY = String.raw`(?:(?:u\.?s\.?\s?)?(?:dollar|euro)s?|usd|eur|gbp|pkr|inr)`;
const isScale = String.raw`(?:(?<=[$€£¥₹]\s?${DIGITS}\s?[mb])|(?<=${START}${MONEY}\s?${DIGITS}\s?[mb])|(?=\s?(?:${MONEY}|sq|square)${END}))`;

/** Numbers that are not part of a word, with their scale word; signs, and words for them. */
const TOKEN = new RegExp(
  [
    String.raw`${START}(?<![.,])(?<digits>${DIGITS})(?:[\s-]?(?<scale>${Object.keys(SCALES).join('|')})${END}|\s?(?<short>[mb])${END}${isScale}|(?![.,]?\d)${END})`,
    String.raw`(?:${START}u\.?s\.?\s?)?(?:(?<sign>[$€£¥₹%])|${START}(?<name>dollar|euro)s?${END})`,
    String.raw`${START}(?<percent>per\s?cent)${END}`,
  ].join('|'),
  'giu',
);

/** Most texts have no token: this says so at once. */
const HINT = /[\p{N}$€£¥₹%]|dollar|euro|per\s?cent/iu;

/** The terms of a text in order, with their positions: words folded, numbers as `n18000`, signs by meaning. */
export function termsIn(text: string): Word[] {
  if (!HINT.test(text)) return wordsOf(text);
  const terms: Word[] = [];
  let [position, read] = [0, 0];
  const readUpTo = (index: number): void => {
    const words = text.slice(read, index);
    for (const { text: word, start, end } of wordsOf(words))
      terms.push({ text: word, start: position + start, end: position + end });
    [position, read] = [position + codePoints(words), index];
  };
  for (const { 0: written, index, groups = {} } of text.matchAll(TOKEN)) {
    readUpTo(index);
    const end = position + codePoints(written);
    terms.push({ text: termOf(groups), start: position, end });
    [position, read] = [end, index + written.length];
  }
  readUpTo(text.length);
  return terms;
}

function termOf({ digits, scale = '', short = '', sign, name }: Record<string, string | undefined>): string {
  if (digits === undefined) return SIGNS[(sign ?? name ?? 'percent').toLowerCase()] ?? '';
  const factor = SCALES[scale.toLowerCase()] ?? SHORT_SCALES[short.toLowerCase()] ?? 1;
  return numberTerm(Number(digits.replace(/[^\d.]/g, '')) * factor);
}

export const termsOf = (text: string): string[] => termsIn(text).map((term) => term.text);

/** A double is exact to fifteen digits. A term has only letters and digits. */
export const numberTerm = (value: number): string =>
  `n${Number(value.toPrecision(15))}`.replace('.', 'p').replace(/[^\da-z]/g, '');

/** Whether a term is a number: a search matches it exactly, never as a beginning. */
export const isNumber = (term: string): boolean => /^n\d/.test(term);

/** The terms of texts, separated by spaces, as the search index stores them. */
export const termText = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text === undefined ? [] : termsOf(text))).join(' ');

/** The words of a text, followed by its other terms: for searches by words and for searches by terms. */
export function wordsAndTerms(text: string): string {
  const words = foldedWords(text);
  const others = new Set(termsOf(text).filter((term) => !words.includes(term)));
  return [...words, ...others].join(' ');
}
