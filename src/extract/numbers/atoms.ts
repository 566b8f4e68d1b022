// The single numbers of a text, in digits or in English words, each with its scale, and the money or unit beside it.
import { matchesWithin, SpanSet, type Found, type Span } from '../span.js';
import { nameAfter, sharedMoney, signBefore, type Money } from './currencies.js';
import { PRINTED, readDigits } from './digits.js';
import { scaleAt } from './scales.js';
import { readShare, readSpelled, SHARE, SPELLED } from './spelled.js';
import { unitAt, type PrintedUnit } from './units.js';

export interface Atom extends Span {
  /** The sign of money included. */
  readonly start: number;
  /** The unit included. */
  readonly end: number;
  readonly value: number;
  /** Before the scale word. */
  readonly printedValue: number;
  readonly scale: number;
  readonly hasScale: boolean;
  readonly hasSeparator: boolean;
  readonly isSpelled: boolean;
  readonly money: Money | undefined;
  readonly unit: PrintedUnit | undefined;
}

export function atomsIn({ text, language, sentences, masks }: Surroundings): Atom[] {
  const reading = { text, language, pick: sharedMoney(text) };
  const taken = new SpanSet(masks);
  const isEnglish = /^en\b/i.test(language);
  const read = (pattern: RegExp, toAtom: (found: Found) => Atom | undefined): Atom[] =>
    [...matchesWithin(pattern, text, sentences)].flatMap((found) => {
      const atom = taken.isFree(found) ? toAtom(found) : undefined;
      if (atom) taken.add(found);
      return atom ? [atom] : [];
    });
  const shares = isEnglish ? read(SHARE, asShare) : [];
  const digits = read(PRINTED, (found) => inDigits(reading, found));
  const spelled = isEnglish ? read(SPELLED, (found) => inWords(reading, found)) : [];
  return [...shares, ...digits, ...spelled].sort((a, b) => a.start - b.start);
}

function asShare({ start, end, match }: Found): Atom | undefined {
  const value = readShare(match.groups ?? {});
  if (value === undefined) return undefined;
  const unit = { code: '%', printed: '%', end };
  return {
    start,
    end,
    value,
    printedValue: value,
    scale: 1,
    hasScale: false,
    hasSeparator: false,
    isSpelled: true,
    money: undefined,
    unit,
  };
}

/** Where numbers are read. */
export interface Surroundings {
  readonly text: string;
  readonly language: string;
  /** Numbers are read inside these. */
  readonly sentences: readonly Span[];
  /** Numbers in these are no amounts. */
  readonly masks: readonly Span[];
}

interface Reading {
  readonly text: string;
  readonly language: string;
  readonly pick: (shared: string, at: number) => string;
}

function inDigits(reading: Reading, span: Span): Atom | undefined {
  const { text, language, pick } = reading;
  const digits = readDigits(text.slice(span.start, span.end), language);
  if (digits === undefined || digits.value > Number.MAX_SAFE_INTEGER) return undefined;
  const sign = signBefore(text, span.start, pick);
  const start = sign?.start ?? span.start;
  const isNegative = /(?:^|[\s(])[-−]$/u.test(text.slice(Math.max(0, start - 2), start));
  // letters that touch it make a name of it, unless they are money: "Rs1,50,000" but not "PM10"
  const touching = text.slice(Math.max(0, span.start - 2), span.start);
  if (sign === undefined && /[\p{L}_#@]$|\p{L}[-–.]$/u.test(touching) && !isIdeograph(touching.slice(-1)))
    return undefined;
  const scale = scaleAt(text, span.end, { isMoney: sign !== undefined, language });
  const percent = /(?:%|\byüzde\s)$/iu.exec(text.slice(Math.max(0, span.start - 6), span.start))?.[0];
  const beside =
    percent === undefined
      ? besideNumber(reading, scale.end, sign)
      : { unit: { code: '%', printed: percent.trim(), end: scale.end }, end: scale.end };
  const end = beside.end;
  // letters behind it that are no unit: "2Africa", "5G"
  if (/^[\p{L}]/u.test(text.slice(end, end + 1)) && !isIdeograph(text.slice(end, end + 1))) return undefined;
  const value = clean(digits.value * scale.factor) * (isNegative ? -1 : 1);
  return {
    start: isNegative ? start - 1 : start,
    end,
    value,
    printedValue: digits.value,
    scale: scale.factor,
    hasScale: scale.end > span.end,
    hasSeparator: digits.hasSeparator,
    isSpelled: false,
    money: beside.money,
    unit: beside.unit,
  };
}

function inWords(reading: Reading, span: Found): Atom | undefined {
  const spelled = readSpelled(span.match[0]);
  if (spelled === undefined) return undefined;
  const sign = signBefore(reading.text, span.start, reading.pick);
  const beside = besideNumber(reading, span.end, sign);
  return {
    start: sign?.start ?? span.start,
    end: beside.end,
    value: spelled.value,
    printedValue: spelled.value,
    scale: 1,
    hasScale: spelled.hasScale,
    hasSeparator: false,
    isSpelled: true,
    money: beside.money,
    unit: beside.unit,
  };
}

/** The sign of money before it; else the name of money or the unit after it. */
function besideNumber(
  { text, pick }: Reading,
  at: number,
  sign: Money | undefined,
): { money?: Money; unit?: PrintedUnit; end: number } {
  if (sign) return { money: sign, end: at };
  const name = nameAfter(text, at, pick);
  if (name) return { money: name, end: name.end };
  const unit = unitAt(text, at);
  return unit ? { unit, end: unit.end } : { end: at };
}

/** Chinese, Japanese and Korean write what is counted directly behind the number. */
const isIdeograph = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u.test(letter);

/** A double is exact to fifteen digits. */
export const clean = (value: number): number => Number(value.toPrecision(15));
