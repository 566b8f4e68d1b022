// The amounts of a text: each number with its money or unit, its qualifier, and what it counts.
import type { Qualifier } from '../../dataset/types.js';
import type { Span } from '../span.js';
import { atomsIn, type Atom, type Surroundings } from './atoms.js';
import { countedAt, countsNothing } from './nouns.js';
import { qualifierAfter, qualifierBefore, type Qualified } from './qualifiers.js';
import { pairsIn } from './ranges.js';
import { isTime } from './units.js';

export interface Amount {
  /** The printed amount: qualifier, number and unit or what it counts. */
  readonly span: Span;
  /** The number and its unit alone. */
  readonly number: Span;
  readonly qualifier: Qualifier;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly printedUnit: string;
  readonly isMoney: boolean;
  /** What it counts, if it says so. */
  readonly noun: Span | undefined;
  /** "From 10 to 15": the first of a change. */
  readonly isStartOfChange: boolean;
  /** A number in words, without scale, unit or money: "two". */
  readonly isPlainWord: boolean;
}

export interface AmountsOf extends Surroundings {
  readonly sentenceAt: (at: number) => Span;
}

export function amountsIn(around: AmountsOf): Amount[] {
  const { text } = around;
  const atoms = atomsIn(around);
  const { changes, ranges } = pairsIn(text, atoms);
  const secondOf = new Set([...ranges.values()]);
  const amounts = atoms.flatMap((atom) => {
    if (secondOf.has(atom)) return [];
    const amount = toAmount(around, atom, ranges.get(atom), changes.has(atom));
    return amount ? [amount] : [];
  });
  const whole: Amount[] = [];
  for (const amount of amounts) whole.push(ofWhom(text, amount, whole.at(-1)));
  return whole;
}

/** "118,000 people, of whom 86,000 are researchers": what the number before counts. */
function ofWhom(text: string, amount: Amount, previous: Amount | undefined): Amount {
  if (/^points?$/.test(amount.printedUnit) && previous?.unit === '%') return { ...amount, unit: '%' };
  if (amount.printedUnit !== '' || !previous || amount.span.start - previous.span.end > 120) return amount;
  if (
    /\bpopulation (?:of|is|was|reached)[^.;]{0,20}$/iu.test(
      text.slice(Math.max(0, amount.span.start - 40), amount.span.start),
    )
  )
    return { ...amount, unit: '{person}' };
  const isMoneyToo =
    previous.isMoney &&
    amount.unit === '1' &&
    Math.abs(amount.value ?? amount.min ?? amount.max ?? 0) >= 1e6 &&
    !amount.isPlainWord &&
    /\b(?:pa(?:y|id|ys)|costs?|spen[dt]\w*|invest\w*|lend|lent|loans?|allocat\w*|budget|fund\w*|earn\w*|revenues?|comes?|goes|went|grants?|borrow\w*|of (?:it|this|that|which)|rest|for)\b/iu.test(
      text.slice(previous.span.end, amount.span.end + 30),
    );
  const isPrice =
    isMoneyToo ||
    (previous.isMoney &&
      amount.unit === '1' &&
      /\b(?:pays?|paid|costs?|earns?|spends?|spent|charged?|worth)\b[^.;]{0,24}$/iu.test(
        text.slice(previous.span.end, amount.span.start),
      ));
  if (isPrice) return { ...amount, unit: previous.unit, printedUnit: previous.printedUnit, isMoney: true };
  // a number without a noun counts what the one before it counts: "300 staff, up from 250"
  const counts =
    previous.unit !== '1' && previous.unit !== '%' && !previous.isMoney && !isTime(previous.unit);
  return counts && amount.unit === '1'
    ? { ...amount, unit: previous.unit, printedUnit: previous.printedUnit }
    : amount;
}

function toAmount(
  around: AmountsOf,
  first: Atom,
  last: Atom | undefined,
  isStartOfChange: boolean,
): Amount | undefined {
  const { text } = around;
  const end = last ?? first;
  const sentence = around.sentenceAt(first.start);
  const isBare = end.money === undefined && end.unit === undefined;
  const counted = isBare ? countedAt(text, end.end, Math.min(sentence.end, end.end + 160)) : undefined;
  if (isBare && counted === undefined && !mayBeBare(text, first, end)) return undefined;
  const isPlainWord = first.isSpelled && !first.hasScale && isBare;
  if (
    isPlainWord &&
    (counted === undefined
      ? !standsAlone(text, first, end)
      : countsNothing(counted.head.toLowerCase(), first.value))
  )
    return undefined;
  if (isPlainWord && first.value < 2) return undefined;
  if (end.unit !== undefined && isTime(end.unit.code) && isMomentNotLength(text, first, end))
    return undefined;
  const before = qualifierOf(text, first, end);
  const after = qualifierAfter(text, end.end);
  const head = counted ? counted.span.end : end.end;
  return {
    span: { start: before?.at ?? first.start, end: Math.max(head, after?.at ?? 0) },
    number: { start: first.start, end: end.end },
    ...numbersOf(first, last, last ? 'RANGE' : (before?.qualifier ?? after?.qualifier ?? 'EXACT')),
    unit: end.money?.code ?? end.unit?.code ?? (counted?.isPeople ? '{person}' : '1'),
    printedUnit: end.money?.code ?? end.unit?.printed ?? counted?.head ?? '',
    isMoney: end.money !== undefined,
    noun: counted?.span,
    isStartOfChange,
    isPlainWord,
  };
}

/** "Over 25 years" and "under a 30-month contract" bound nothing. */
function qualifierOf(text: string, first: Atom, end: Atom): Qualified | undefined {
  const found = qualifierBefore(text, first.start);
  if (found === undefined || end.unit === undefined || !isTime(end.unit.code)) return found;
  return /^(?:over|under|within|past|beyond|near|above|below|up to a\b)/i.test(text.slice(found.at))
    ? undefined
    : found;
}

function numbersOf(
  first: Atom,
  last: Atom | undefined,
  qualifier: Qualifier,
): Pick<Amount, 'qualifier' | 'value' | 'min' | 'max'> {
  if (last) return { qualifier: 'RANGE', min: first.value, max: last.value };
  if (qualifier === 'MORE_THAN' || qualifier === 'AT_LEAST') return { qualifier, min: first.value };
  if (qualifier === 'LESS_THAN' || qualifier === 'AT_MOST') return { qualifier, max: first.value };
  return { qualifier, value: first.value };
}

/** A number in words that counts what was named before: "to ten from six", "twenty-nine supported it". */
function standsAlone(text: string, first: Atom, end: Atom): boolean {
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const after = text.slice(end.end, end.end + 16);
  if (/(?:^|[.,;:“"]\s?|\band\s)$/u.test(before))
    return (
      /^ (?:\p{L}+ed|are|were|have|had|will|remain|carry|came|went|took|belong)\b/u.test(after) &&
      !/^(?:one)$/i.test(text.slice(first.start, end.end))
    );
  return (
    /\b(?:to|from|only|just|than|was|were|another)\s$/iu.test(before) &&
    /^(?:[.,;)]| from\b| to\b| in \d| last\b| this\b| a year\b| by\b)/u.test(after) &&
    !/\b(?:page|chapter|one|class|grade)\s\S*$/iu.test(before)
  );
}

/** A number that counts nothing by itself: of whom it speaks stands before, as in "now there are 104". */
function mayBeBare(text: string, first: Atom, end: Atom): boolean {
  if (first.isSpelled && !first.hasScale) return standsAlone(text, first, end);
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const after = text.slice(end.end, end.end + 20);
  if (/^\s*(?:st|nd|rd|th)\b|^[-–/:]\p{L}?\d|^\)\s*\p{Ll}/u.test(after)) return false;
  if (/\p{Lu}[\p{L}.]*\s$/u.test(before) && !/(?:^|[.!?“"]\s)\p{Lu}\p{Ll}+\s$/u.test(before)) return false; // "Falcon 9"
  if (first.hasSeparator || first.hasScale || first.value >= 10_000) return true;
  if (first.value < 2 || (first.value >= 1900 && first.value <= 2100)) return false;
  return !/^\s*[.)]?\s*$/u.test(before.split('\n').at(-1) ?? '') || /^\s+\p{Ll}/u.test(after);
}

/** "In two years", "five years ago" and "last three months" are dates; "a 30-month contract" is a length. */
function isMomentNotLength(text: string, first: Atom, end: Atom): boolean {
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const after = text.slice(end.end, end.end + 14);
  return (
    /\b(?:last|past|previous|preceding|first|next|coming|following|final|every|these|those|recent|same|other)\s+$/i.test(
      before,
    ) ||
    /^(?:'|’)?\s+(?:ago|later|earlier|before|after|old|on(?:ward)?s?\b|of age|hence|from now|time\b)/i.test(
      after,
    ) ||
    /^-olds?\b/i.test(after) ||
    /^[ -](?:rise|growth|increase|period|high|low|average|moving|total|figure|streak|record|mark|anniversary|stretch|peak|fall|decline|surge|review|visit|trip|summit|conference|event|meeting|workshop)\b/i.test(
      after,
    ) ||
    (/\b(?:in|since)\s+$/i.test(before) && !/^\s+of\b/i.test(after) && first.value < 30)
  );
}
