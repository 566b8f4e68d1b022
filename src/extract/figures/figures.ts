// The figures of a text: each amount with its kind, its time, what it is about, what it measures, and who says so.
import { MAX_FRAGMENT_WORDS, wordCount } from '../../dataset/fragment.js';
import type { EntitiesFound } from '../entities/entities.js';
import type { Named } from '../entities/named.js';
import type { Known } from '../known.js';
import { amountsIn, type Amount } from '../numbers/amounts.js';
import { numbersInNames } from '../numbers/no-amounts.js';
import { isTime } from '../numbers/units.js';
import { keyFor, type Passage } from '../passage.js';
import type { ProposedFigure } from '../proposal.js';
import type { Span } from '../span.js';
import type { Calendar } from '../time/calendar.js';
import { datesIn, type DateExpression } from '../time/dates.js';
import { withEarlier, type InSentence } from './earlier.js';
import { indicatorOf, type Measured } from './indicator.js';
import { kindOf } from './kind.js';
import { basePeriodOf, timesOf } from './periods.js';
import { speakersIn } from './speakers.js';
import { subjectOf } from './subject.js';
import { cellAt } from './table.js';

export interface FigureSources {
  readonly passage: Passage;
  readonly calendar: Calendar;
  readonly found: EntitiesFound;
  readonly known: Known;
  readonly referenceTo: (named: Named) => string;
}

/** Evidence of a figure may have that many words before the number. */
const WORDS_BEFORE = 4;

export function figuresIn({ passage, calendar, found, known, referenceTo }: FigureSources): ProposedFigure[] {
  const { text, isEnglish } = passage;
  const dates = isEnglish ? datesIn(text, calendar, passage.sentences) : [];
  const named = found.names.all;
  const nameMasks = named
    .filter(({ name, type }) => /\d/.test(name) && type !== 'Country')
    .flatMap(({ mentions }) => mentions.filter((mention) => /\d/.test(passage.of(mention))));
  const masks: Span[] = [...dates, ...numbersInNames(text, passage.sentences), ...nameMasks];
  const amounts = amountsIn({
    text,
    language: passage.about.language,
    sentences: passage.sentences,
    masks,
    sentenceAt: (at) => passage.sentenceAt(at),
  });
  const speakers = isEnglish ? speakersIn(passage, named) : new Map<number, never>();
  let before: Measured | undefined;
  const all = amounts.map((amount): InSentence => {
    const number = passage.sentenceNumberAt(amount.number.start);
    const sentence = passage.sentences[number] ?? { start: 0, end: text.length };
    const spoken = speakers.get(number);
    const cell = isEnglish ? cellAt(text, amount.number) : undefined;
    const { kind, confidence } = cell?.kind
      ? { kind: cell.kind, confidence: 0.85 }
      : isEnglish
        ? kindOf({
            text,
            sentence,
            figure: amount.span,
            isStartOfChange: amount.isStartOfChange,
            isDueLater: isDueLater(dates, amount.span, passage),
            hasFutureDate: hasFutureDate(dates, amount.span, sentence, passage),
            heading: headingOf(passage, number),
            isDuration: isTime(amount.unit),
            isMoney: amount.isMoney,
            intro: introOf(passage, number),
            previous: passage.of(passage.sentences[number - 1] ?? { start: 0, end: 0 }),
            next: passage.of(passage.sentences[number + 1] ?? { start: 0, end: 0 }),
          })
        : { kind: 'ACTUAL' as const, confidence: 0.4 };
    const times = timesOf(text, sentence, amount.span, kind, dates);
    const subject = isEnglish
      ? subjectOf({ passage, named, known, referenceTo }, amount.span, spoken?.speaker)
      : null;
    const about = subject;
    const indicator = isEnglish
      ? indicatorOf({ text, sentence, number, amount, known, about: about ?? undefined, before })
      : undefined;
    if (indicator && amount.isMoney) before = { reference: indicator.reference, sentence: number };
    const words = passage.words(evidenceOf(text, sentence, amount));
    const figure: ProposedFigure = {
      key: keyFor('figure', passage.words(amount.number).start, passage.of(amount.number)),
      ...words,
      raw: passage.of(amount.span),
      ...numbersOf(amount),
      unit: amount.unit === '1' && cell?.unit ? cell.unit : amount.unit,
      printedUnit: amount.printedUnit,
      kind,
      basis: times.isImplied || (spoken?.isImplied ?? false) ? 'IMPLIED' : 'STATED',
      about,
      indicator: indicator?.reference ?? null,
      period: times.period,
      basePeriod: amount.unit === '%' ? basePeriodOf(text, sentence, times.period, dates) : null,
      dueBy: times.dueBy,
      statedBy: spoken ? referenceTo(spoken.speaker) : null,
      confidence: rounded(
        (confidence + (indicator?.confidence ?? 0.3) + (amount.isPlainWord ? 0.3 : 0.95)) / 3,
      ),
      source: 'RULE',
    };
    const opensWithDate = dates.some(({ start }) => start >= sentence.start && start - sentence.start < 12);
    return { figure, sentence: number, opensWithDate };
  });
  return withEarlier(all);
}

const numbersOf = ({
  qualifier,
  value,
  min,
  max,
}: Amount): Pick<ProposedFigure, 'qualifier' | 'value' | 'min' | 'max'> => ({
  qualifier,
  ...(value === undefined ? {} : { value }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const ENTRY = /^(?:[-*•–—▪●]|\(?[a-z0-9ivx]{1,4}[).])\s/iu;

/** The sentence with a colon before the entries of a list. */
function introOf(passage: Passage, number: number): string {
  let at = number;
  while (at > number - 12 && ENTRY.test(passage.of(passage.sentences[at] ?? { start: 0, end: 0 }))) at--;
  const words = at < number ? passage.of(passage.sentences[at] ?? { start: 0, end: 0 }) : '';
  return words.endsWith(':') ? words : '';
}

/** The nearest line above that ends in no point, unless another paragraph of whole sentences stands between. */
function headingOf(passage: Passage, number: number): string {
  for (let at = number - 1; at >= 0 && at > number - 8; at--) {
    const words = passage.of(passage.sentences[at] ?? { start: 0, end: 0 });
    if (/[.!?]["”’)]?$/u.test(words)) return '';
    if (words.length < 80 && !ENTRY.test(words) && !/\d/.test(words)) return words;
  }
  return '';
}

/** "The first 40 come in 2027": in the same clause. */
const hasFutureDate = (
  dates: readonly DateExpression[],
  figure: Span,
  sentence: Span,
  { about, text }: Passage,
): boolean =>
  dates.some(
    ({ start, end, days, preposition }) =>
      days !== undefined &&
      start >= sentence.start &&
      end <= sentence.end &&
      days.start > (about.published ?? '9999') &&
      /^(?:by|in|from|on|before|until|during)$/.test(preposition) &&
      !/[,;:.]\s|\b(?:and|but|while|which|that)\b/u.test(
        start >= figure.end ? text.slice(figure.end, start) : text.slice(end + 2, figure.start),
      ),
  );

/** "To $10 billion by the close of FY29". */
const isDueLater = (dates: readonly DateExpression[], figure: Span, { about, text }: Passage): boolean =>
  dates.some(
    ({ start, end, days, preposition }) =>
      days !== undefined &&
      start >= figure.end &&
      !/[.!?]\s/.test(text.slice(figure.end, start)) &&
      start - figure.end < 25 &&
      !/\band\b/.test(text.slice(figure.end, start)) &&
      (preposition === 'by' || /^by /i.test(text.slice(start, end))) &&
      days.end > (about.published ?? '9999'),
  );

/** The figure with some words before it and, of money and shares, behind it, so that the fragment says what it is. */
function evidenceOf(text: string, sentence: Span, { span: figure, isMoney, unit }: Amount): Span {
  const before = text.slice(sentence.start, figure.start);
  const clause = before.split(/[,;:] |[“\n]| [–—] | and /u).at(-1) ?? '';
  const words =
    new RegExp(String.raw`(?:\S+\s+){0,${WORDS_BEFORE}}$`, 'u').exec(clause.trimStart())?.[0] ?? '';
  const after = isMoney || unit === '%' ? (BEHIND.exec(text.slice(figure.end, sentence.end))?.[0] ?? '') : '';
  const whole = { start: figure.start - words.length, end: figure.end + after.length };
  return wordCount(text.slice(whole.start, whole.end)) > MAX_FRAGMENT_WORDS ? figure : whole;
}

/** "of the workforce", "to foreign exchange earnings". */
const BEHIND =
  /^ (?:of|to|in|for|from|by|on) (?:\p{L}[\p{L}’'-]*)(?: (?!and\b|or\b|by\b|while\b|in\b|at\b|on\b|for\b|with\b)\p{L}[\p{L}’'-]*){0,3}(?![\p{L}\p{N}])/u;

const rounded = (number: number): number => Number(number.toFixed(2));
