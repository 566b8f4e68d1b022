// What a figure measures: an indicator of the graph whose words and unit fit; else a new one, named by the words of the text.
import { fold } from '../../common/fold.js';
import { foldedWords } from '../../search/words.js';
import type { Known } from '../known.js';
import type { Amount } from '../numbers/amounts.js';
import type { Span } from '../span.js';

const BASES: Readonly<Record<string, string>> = {
  '[sft_i]': 'm2', m2: 'm2', km2: 'm2', '[acr_us]': 'm2', har: 'm2', '[smi_us]': 'm2', '{kanal}': 'm2', km: 'm', m: 'm', '[mi_i]': 'm', '[nmi_i]': 'm', '[ft_i]': 'm', 'Tbit/s': 'bit/s', 'Gbit/s': 'bit/s', 'Mbit/s': 'bit/s', 'kbit/s': 'bit/s',
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
  [/\b(?:rose|rise|grew|growth|grow|increase\w*|up|jump\w*|surge\w*|climb\w*|higher|more than|above|over|fell|drop\w*|declin\w*|down|lower|less)\b/i, 'Growth', 'SHARE'],
  [/\b(?:coverage|cover\w*|penetration)\b/i, 'Coverage', 'SHARE'],
  [/\bshare\b/i, 'Share', 'SHARE'],
];

export interface IndicatorFound {
  /** An id, or the name of a new one. */
  readonly reference: string;
  readonly isKnown: boolean;
  readonly confidence: number;
}

export function indicatorOf(text: string, sentence: Span, amount: Amount, known: Known, about: string | undefined): IndicatorFound {
  const unit = BASES[amount.unit] ?? amount.unit;
  const near = wordsNear(text, sentence, amount);
  const scored = known.indicators
    .filter((indicator) => (amount.isMoney ? isMoneyUnit(indicator.unit) : indicator.unit === unit || (unit === '{person}' && indicator.unit === '1' && /job/i.test(near))))
    .map((indicator) => ({ indicator, score: scoreOf(indicator, near, amount, text) + (known.figures.some((one) => one.about === about && one.indicator === indicator.id) ? 0.35 : 0) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best && best.score >= 1) return { reference: best.indicator.id, isKnown: true, confidence: Math.min(0.9, 0.5 + best.score / 4) };
  const name = newName(text, near, amount);
  const same = known.indicators.find((indicator) => fold(indicator.name) === fold(name) && (amount.isMoney ? isMoneyUnit(indicator.unit) : indicator.unit === unit));
  return same ? { reference: same.id, isKnown: true, confidence: 0.7 } : { reference: name, isKnown: false, confidence: 0.5 };
}

const isMoneyUnit = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** The clause around the figure. */
function wordsNear(text: string, sentence: Span, { span }: Amount): string {
  const before = text.slice(Math.max(sentence.start, span.start - 90), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 60));
  const from = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  return `${before.slice(from)} ${text.slice(span.start, span.end)} ${after.split(/[;]/)[0] ?? ''}`;
}

/** The words of the indicator's name that stand near; those of what is counted say most. */
function scoreOf(indicator: Known['indicators'][number], near: string, amount: Amount, text: string): number {
  const words = new Set(foldedWords(near).map(stem));
  const counted = new Set((amount.noun ? foldedWords(text.slice(amount.noun.start, amount.noun.end)) : []).map(stem));
  const own = foldedWords(indicator.name).map(stem).filter((word) => word.length > 2);
  if (own.length === 0) return 0;
  const hits = own.filter((word) => words.has(word)).length;
  const direct = own.filter((word) => counted.has(word)).length;
  return (hits + direct) / own.length + (hits === own.length ? 0.25 : 0);
}

const stem = (word: string): string => word.replace(/(?:ies)$/, 'y').replace(/centers?$|centres?$/, 'centre').replace(/(?<=[^s])s$/, '');

function newName(text: string, near: string, amount: Amount): string {
  const sort = amount.isMoney ? 'MONEY' : amount.unit === '%' ? 'SHARE' : 'COUNT';
  const topic = TOPICS.find(([pattern, , only]) => (only ?? sort) === sort && sort !== 'COUNT' && pattern.test(near));
  if (topic) return topic[1];
  if (amount.noun) return capital(text.slice(amount.noun.start, amount.noun.end).replace(/\s*\([^)]*\)/g, '').trim());
  const base = BASES[amount.unit];
  if (base === 'm2') return 'Floor area';
  if (base === 'm') return 'Length';
  if (base === 'bit/s') return 'Capacity';
  if (/^(?:MW|GW|kW|MV\.A)$/.test(amount.unit)) return 'Power';
  if (/^(?:a|mo|wk|d|h|min|s|ms)$/.test(amount.unit)) return 'Duration';
  return { MONEY: 'Amount', SHARE: 'Share', COUNT: 'Number' }[sort];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
