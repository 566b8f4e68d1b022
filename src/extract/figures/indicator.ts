// What a figure measures: an indicator of the graph whose words and unit fit; else a new one, named by the words of the text.
import { fold } from '../../common/fold.js';
import { foldedWords } from '../../search/words.js';
import type { Known } from '../known.js';
import type { Amount } from '../numbers/amounts.js';
import type { Span } from '../span.js';

const BASES: Readonly<Record<string, string>> = {
  '[sft_i]': 'm2',
  m2: 'm2',
  km2: 'm2',
  '[acr_us]': 'm2',
  har: 'm2',
  '[smi_us]': 'm2',
  '{kanal}': 'm2',
  km: 'm',
  m: 'm',
  '[mi_i]': 'm',
  '[nmi_i]': 'm',
  '[ft_i]': 'm',
  'Tbit/s': 'bit/s',
  'Gbit/s': 'bit/s',
  'Mbit/s': 'bit/s',
  'kbit/s': 'bit/s',
};

/** Words of a kind of figure, with the name that a new indicator gets. Other names of indicators of the graph may come here too. */
const TOPICS: readonly (readonly [pattern: RegExp, name: string, only?: 'MONEY' | 'SHARE' | 'COUNT'])[] = [
  [/\b(?:loan|borrow\w*|lend\w*|lent|credit)\b/i, 'Loan', 'MONEY'],
  [/\b(?:grant|PSDP|public sector development)/i, 'Grant or public funding', 'MONEY'],
  [/\b(?:cost|costs|costing|valued|worth|price|facility)\b/i, 'Cost', 'MONEY'],
  [/\b(?:invest\w*)\b/i, 'Investment', 'MONEY'],
  [/\bremittances?\b/i, 'ICT remittances', 'MONEY'],
  [/\b(?:export|exports|exported|overseas earnings)\b/i, 'ICT exports', 'MONEY'],
  [/\b(?:foreign exchange|forex)\b/i, 'Foreign exchange earnings', 'MONEY'],
  [/\b(?:domestic|at home|local)\b/i, 'Domestic revenue', 'MONEY'],
  [/\b(?:revenue|revenues|turnover|sales|earn\w*|receipts)\b/i, 'Revenue', 'MONEY'],
  [/\b(?:surplus)\b/i, 'Trade surplus', 'MONEY'],
  [/\b(?:budget|allocat\w*|earmark\w*)\b/i, 'Budget', 'MONEY'],
  [/\b(?:fund|funding|financ\w*)\b/i, 'Funding', 'MONEY'],
  [/\b(?:tax|levy|fee|duty|duties)\b/i, 'Tax or fee'],
  [/\bwomen|female\b/i, "Women's share of the workforce", 'SHARE'],
  [/\b(?:physical (?:work|progress)|work (?:is |was )?complete|progress)\b/i, 'Physical progress', 'SHARE'],
  [/\b(?:mark-?up|interest)\b/i, 'Interest rate', 'SHARE'],
  [
    /\b(?:rose|rise|grew|growth|grow|increase\w*|up|jump\w*|surge\w*|climb\w*|higher|more than|above|over|fell|drop\w*|declin\w*|down|lower|less)\b/i,
    'Growth',
    'SHARE',
  ],
  [/\b(?:coverage|cover\w*|penetration)\b/i, 'Coverage', 'SHARE'],
  [/\bshare\b/i, 'Share', 'SHARE'],
];

export interface IndicatorFound {
  /** An id, or the name of a new one. */
  readonly reference: string;
  readonly isKnown: boolean;
  readonly confidence: number;
}

/** The money that was measured last: "October alone brought $330 million" says of it no more than the month. */
export interface Measured {
  readonly reference: string;
  /** The number of its sentence. */
  readonly sentence: number;
}

export interface ToMeasure {
  readonly text: string;
  readonly sentence: Span;
  readonly number: number;
  readonly amount: Amount;
  readonly known: Known;
  readonly about: string | undefined;
  readonly before: Measured | undefined;
}

/** With what an indicator of the graph must fit the words. */
const FITS = 0.8;
/** A figure may continue what the last sentences measured. */
const MOST_SENTENCES_BACK = 2;

export function indicatorOf(asked: ToMeasure): IndicatorFound {
  const { text, sentence, amount, known, about } = asked;
  const unit = BASES[amount.unit] ?? amount.unit;
  const near = wordsNear(text, sentence, amount);
  const fitting = known.indicators.filter((indicator) =>
    amount.isMoney
      ? isMoneyUnit(indicator.unit)
      : indicator.unit === unit || (unit === '{person}' && indicator.unit === '1' && /job/i.test(near)),
  );
  const [best] = fitting
    .map((indicator) => ({
      indicator,
      score:
        scoreOf(indicator, near, amount, text) +
        (known.figures.some((one) => one.about === about && one.indicator === indicator.id) ? 0.35 : 0),
    }))
    .filter(({ score }) => score >= FITS)
    .sort((a, b) => b.score - a.score);
  if (best)
    return { reference: best.indicator.id, isKnown: true, confidence: Math.min(0.9, 0.5 + best.score / 4) };
  const whole = text.slice(sentence.start, sentence.end);
  const name =
    topicIn(near, amount) ??
    nameOfCounted(text, amount) ??
    continued(asked) ??
    topicIn(whole, amount) ??
    generalName(amount);
  const same = fitting.find((indicator) => indicator.id === name || fold(indicator.name) === fold(name));
  return same
    ? { reference: same.id, isKnown: true, confidence: 0.7 }
    : { reference: name, isKnown: false, confidence: 0.5 };
}

/** Money of the same series as before, and the growth of what was measured before. */
function continued({ amount, known, before, number }: ToMeasure): string | undefined {
  if (!before || number - before.sentence > MOST_SENTENCES_BACK) return undefined;
  if (amount.isMoney) return before.reference;
  return amount.unit === '%'
    ? known.indicators.find(({ growthOf }) => growthOf === before.reference)?.id
    : undefined;
}

const isMoneyUnit = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** The clause around the figure. */
function wordsNear(text: string, sentence: Span, { span }: Amount): string {
  const before = text.slice(Math.max(sentence.start, span.start - 90), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 60));
  const from = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  return `${before.slice(from)} ${text.slice(span.start, span.end)} ${after.split(/;|, and\b|, (?:while|which|compared)\b/)[0] ?? ''}`;
}

/** The words of the indicator's name that stand near; those of what is counted say most. */
function scoreOf(indicator: Known['indicators'][number], near: string, amount: Amount, text: string): number {
  const words = new Set(foldedWords(near).map(stem));
  const counted = new Set(
    (amount.noun ? foldedWords(text.slice(amount.noun.start, amount.noun.end)) : []).map(stem),
  );
  const own = foldedWords(indicator.name)
    .map(stem)
    .filter((word) => word.length > 2);
  if (own.length === 0) return 0;
  const hits = own.filter((word) => words.has(word)).length;
  const direct = own.filter((word) => counted.has(word)).length;
  return (hits + direct) / own.length + (hits === own.length ? 0.25 : 0);
}

const stem = (word: string): string =>
  word
    .replace(/(?:ies)$/, 'y')
    .replace(/centers?$|centres?$/, 'centre')
    .replace(/(?<=[^s])s$/, '');

const sortOf = (amount: Amount): 'MONEY' | 'SHARE' | 'COUNT' =>
  amount.isMoney ? 'MONEY' : amount.unit === '%' ? 'SHARE' : 'COUNT';

function topicIn(words: string, amount: Amount): string | undefined {
  const sort = sortOf(amount);
  return sort === 'COUNT'
    ? undefined
    : TOPICS.find(
        ([pattern, name, only]) => (only ?? sort) === sort && pattern.test(words) && name !== 'Growth',
      )?.[1];
}

const nameOfCounted = (text: string, { noun }: Amount): string | undefined =>
  noun &&
  capital(
    text
      .slice(noun.start, noun.end)
      .replace(/\s*\([^)]*\)/g, '')
      .trim(),
  );

function generalName(amount: Amount): string {
  const base = BASES[amount.unit];
  if (base === 'm2') return 'Floor area';
  if (base === 'm') return 'Length';
  if (base === 'bit/s') return 'Capacity';
  if (/^(?:MW|GW|kW|MV\.A)$/.test(amount.unit)) return 'Power';
  if (/^(?:a|mo|wk|d|h|min|s|ms)$/.test(amount.unit)) return 'Duration';
  return { MONEY: 'Amount', SHARE: 'Growth or share', COUNT: 'Number' }[sortOf(amount)];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
