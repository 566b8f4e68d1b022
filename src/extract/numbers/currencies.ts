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
export function signBefore(
  text: string,
  at: number,
  pick: (shared: string, at: number) => string,
): Money | undefined {
  const gap = /[\s\u00a0]$/u.test(text.slice(Math.max(0, at - 1), at)) ? 1 : 0;
  const before = text.slice(Math.max(0, at - gap - 8), at - gap);
  for (const [pattern, code, mustTouch] of BEFORE) {
    if (mustTouch && gap > 0) continue;
    const match = pattern.exec(before);
    if (match) return { code: pick(code, at), start: at - gap - match[0].length, end: at };
  }
  return undefined;
}

/** The name after a number and its scale. */
export function nameAfter(
  text: string,
  at: number,
  pick: (shared: string, at: number) => string,
): Money | undefined {
  AFTER_SIGN.lastIndex = at;
  for (const [pattern, code] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && /[^\p{L}]|[\p{Script=Han}\p{Script=Hangul}]/u.test(match[0].charAt(0)))
      return { code: pick(code, at), start: at, end: at + match[0].length };
  }
  const sign = AFTER_SIGN.exec(text);
  if (!sign) return undefined;
  const code = { '€': 'EUR', '₫': 'VND', '₺': 'TRY' }[sign[0].trim()] ?? '';
  return { code, start: at, end: at + sign[0].length };
}

/** Two countries of one text are told apart by the one that was named last, not farther away than this. */
const NEAR = 400;

/** What a name of money that several countries share means at a place of a text. */
export function sharedMoney(text: string): (name: string, at: number) => string {
  const mentions = new Map<string, readonly Mention[]>();
  return (name, at) => {
    const all = mentions.get(name) ?? mentionsOf(text, SHARED[name] ?? {});
    mentions.set(name, all);
    const last = all.findLast((mention) => mention.at < at && at - mention.at < NEAR);
    return last?.code ?? mostOf(all) ?? USUAL[name] ?? name;
  };
}

interface Mention {
  readonly at: number;
  readonly code: string;
}

const mentionsOf = (text: string, places: Readonly<Record<string, string>>): Mention[] =>
  Object.entries(places)
    .flatMap(([words, code]) =>
      [...text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${words})`, 'gu'))].map(({ index }) => ({
        at: index,
        code,
      })),
    )
    .sort((one, other) => one.at - other.at);

function mostOf(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
