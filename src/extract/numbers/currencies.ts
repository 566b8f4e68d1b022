// Money beside a number, as an ISO 4217 code. A name that several countries share means the one of which the text speaks most.
import { NAMES, SHARED, SIGNS, USUAL } from './currency-names.js';

const BEFORE = SIGNS.map(
  ([sign, code]) =>
    [
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sign.replace(/\(\?=.*/, '')})$`, 'u'),
      code,
      sign.includes('(?='),
    ] as const,
);
const AFTER = NAMES.map(
  ([name, code]) => [new RegExp(String.raw`[\s\u00a0]?-?(?:${name})(?![\p{L}\p{N}])`, 'iuy'), code] as const,
);
const AFTER_SIGN = /[\s\u00a0]?[€₫₺]/uy;

export interface Money {
  readonly code: string;
  /** Of the sign or the name. */
  readonly start: number;
  readonly end: number;
}

/** The sign before a number that begins at a place. */
export function signBefore(text: string, at: number, pick: (shared: string) => string): Money | undefined {
  const gap = /[\s\u00a0]$/u.test(text.slice(Math.max(0, at - 1), at)) ? 1 : 0;
  const before = text.slice(Math.max(0, at - gap - 8), at - gap);
  for (const [pattern, code, mustTouch] of BEFORE) {
    if (mustTouch && gap > 0) continue;
    const match = pattern.exec(before);
    if (match) return { code: pick(code), start: at - gap - match[0].length, end: at };
  }
  return undefined;
}

/** The name after a number and its scale. */
export function nameAfter(text: string, at: number, pick: (shared: string) => string): Money | undefined {
  AFTER_SIGN.lastIndex = at;
  for (const [pattern, code] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && /[^\p{L}]|[\p{Script=Han}\p{Script=Hangul}]/u.test(match[0].charAt(0)))
      return { code: pick(code), start: at, end: at + match[0].length };
  }
  const sign = AFTER_SIGN.exec(text);
  if (!sign) return undefined;
  const code = { '€': 'EUR', '₫': 'VND', '₺': 'TRY' }[sign[0].trim()] ?? '';
  return { code, start: at, end: at + sign[0].length };
}

/** What a name of money that several countries share means in a text. */
export function sharedMoney(text: string): (name: string) => string {
  return (name) => {
    const countries = Object.entries(SHARED[name] ?? {}).map(
      ([country, code]) => [text.split(country).length - 1, code] as const,
    );
    const [most] = countries.sort(([a], [b]) => b - a);
    return most && most[0] > 0 ? most[1] : (USUAL[name] ?? name);
  };
}
