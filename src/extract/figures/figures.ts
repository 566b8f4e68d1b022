// The figures of a text: each amount with its kind, its time, what it is about, what it measures, and who says so.
import type { EntitiesFound } from '../entities/entities.js';
import type { Named } from '../entities/named.js';
import type { Known } from '../known.js';
import { amountsIn, type Amount } from '../numbers/amounts.js';
import { numbersInNames } from '../numbers/no-amounts.js';
import { keyFor, type Passage } from '../passage.js';
import type { ProposedFigure } from '../proposal.js';
import type { Span } from '../span.js';
import type { Calendar } from '../time/calendar.js';
import { datesIn } from '../time/dates.js';
import { indicatorOf } from './indicator.js';
import { kindOf } from './kind.js';
import { basePeriodOf, timesOf } from './periods.js';
import { speakersIn } from './speakers.js';
import { subjectOf } from './subject.js';

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
  const dates = isEnglish ? datesIn(text, calendar) : [];
  const named = found.names.all;
  const nameMasks = named.filter(({ name, type }) => /\d/.test(name) && type !== 'Country').flatMap(({ mentions }) => mentions.filter((mention) => /\d/.test(passage.of(mention))));
  const masks: Span[] = [...dates, ...numbersInNames(text), ...nameMasks];
  const amounts = amountsIn({ text, language: passage.about.language, sentences: passage.sentences, masks });
  const speakers = isEnglish ? speakersIn(passage, named) : new Map<number, never>();
  return amounts.map((amount): ProposedFigure => {
    const number = passage.sentenceNumberAt(amount.number.start);
    const sentence = passage.sentences[number] ?? { start: 0, end: text.length };
    const spoken = speakers.get(number);
    const { kind, confidence } = isEnglish ? kindOf({ text, sentence, figure: amount.span, isStartOfChange: amount.isStartOfChange, next: passage.of(passage.sentences[number + 1] ?? { start: 0, end: 0 }) }) : { kind: 'ACTUAL' as const, confidence: 0.4 };
    const times = timesOf(text, sentence, amount.span, kind, dates);
    const subject = isEnglish ? subjectOf(passage, amount.span, named, spoken?.speaker) : undefined;
    const about = subject === undefined ? null : referenceTo(subject);
    const indicator = isEnglish ? indicatorOf(text, sentence, amount, known, about ?? undefined) : undefined;
    const words = passage.words(evidenceOf(text, sentence, amount.span));
    return {
      key: keyFor('figure', passage.words(amount.number).start, passage.of(amount.number)),
      ...words,
      raw: passage.of(amount.span),
      ...numbersOf(amount),
      unit: amount.unit,
      printedUnit: amount.printedUnit,
      kind,
      basis: times.isImplied || (spoken?.isImplied ?? false) ? 'IMPLIED' : 'STATED',
      about,
      indicator: indicator?.reference ?? null,
      period: times.period,
      basePeriod: amount.unit === '%' ? basePeriodOf(text, sentence, times.period, dates) : null,
      dueBy: times.dueBy,
      statedBy: spoken ? referenceTo(spoken.speaker) : null,
      confidence: rounded((confidence + (indicator?.confidence ?? 0.3) + (amount.isPlainWord ? 0.3 : 0.95)) / 3),
      source: 'RULE',
    };
  });
}

const numbersOf = ({ qualifier, value, min, max }: Amount): Pick<ProposedFigure, 'qualifier' | 'value' | 'min' | 'max'> => ({
  qualifier,
  ...(value === undefined ? {} : { value }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** The figure with some words before it, so that the fragment says what it is. */
function evidenceOf(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence.start, figure.start);
  const clause = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('“'), before.lastIndexOf('\n'), before.lastIndexOf(' – '), before.lastIndexOf(' — ')) + 1);
  const words = new RegExp(String.raw`(?:\S+\s+){0,${WORDS_BEFORE}}$`, 'u').exec(clause.trimStart())?.[0] ?? '';
  return { start: figure.start - words.length, end: figure.end };
}

const rounded = (number: number): number => Number(number.toFixed(2));
