// A text as terms: its words, and its numbers as what they mean, so that "18,000", "18000" and "18 thousand" are one term.
import { wordsOf } from './words.js';

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

/** Signs of money, as ISO 4217. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '%': 'percent',
};

/** A number that is no part of a word, with its groups of three digits and the word of its scale. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d{1,30})(\.\d{1,15})?(?:[\s-]?(${Object.keys(SCALES).join('|')}))?(?![\p{L}\p{N}])`,
  'giu',
);
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu');

/** The terms of a text in its order: words folded, numbers as `n18000`, signs of money as their currency. */
export function termsOf(text: string): string[] {
  const spelled = text
    .replace(NUMBER, (_written, whole: string, fraction = '', scale = '') => {
      const digits = whole.replace(/\D/g, '');
      return ` ${numberTerm(Number(digits + fraction) * (SCALES[scale.toLowerCase()] ?? 1))} `;
    })
    .replace(SIGN, (sign) => ` ${SIGNS[sign]} `);
  return wordsOf(spelled).map((word) => word.text);
}

/** Fifteen digits are what a double holds for certain. A term has letters and digits alone. */
export const numberTerm = (value: number): string =>
  `n${Number(value.toPrecision(15))}`.replace('.', 'p').replace(/[^\da-z]/g, '');

/** Whether a term is a number: it is looked for as it is, never as the beginning of another. */
export const isNumber = (term: string): boolean => /^n\d/.test(term);

/** The terms of texts with a space between, as they are stored for the search. */
export const termText = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text === undefined ? [] : termsOf(text))).join(' ');
