// A fact that the extractor missed: its words by their position, what they say by the rules of the extractor, the rest by the editor.
import { MAX_FRAGMENT_WORDS, SourceText, wordCount } from '../dataset/fragment.js';
import { amountIn } from '../extract/amount-in.js';
import { keyFor, Passage } from '../extract/passage.js';
import type { Words } from '../extract/proposal.js';
import type { Draft, Kind } from '../ingest/drafts/draft.js';
import { matched } from '../ingest/desk/matched.js';
import { FIELD_OF, valuesOf } from './edits.js';
import type { AddFactInput, EntityEdit, FigureEdit } from './generated/types.js';
import { InputError } from './user-errors.js';

export interface Missed {
  readonly kind: Kind;
  /** Checked by the draft that it is added to. */
  readonly fact: Readonly<Record<string, unknown>>;
}

export function missedFact(input: AddFactInput, { document }: Draft): Missed {
  const given = (Object.entries(FIELD_OF) as [Kind, keyof AddFactInput][]).filter(
    ([, name]) => input[name] != null,
  );
  const [one, ...more] = given;
  if (!one || more.length > 0)
    throw new InputError('Give exactly one of entity, figure, link and quotation.', ['input']);
  const [kind, name] = one;
  const source = new SourceText(document.text);
  const { start, end } = input;
  if (start < 0 || end > source.length || start >= end)
    throw new InputError(
      `There are no words from ${start} to ${end}: the text has ${source.length} characters.`,
      ['input', 'start'],
    );
  const words = { exact: source.slice(start, end), start, end };
  const own = {
    ...words,
    key: keyFor('added', kind, start, end, JSON.stringify(input[name])),
    confidence: 1,
    source: 'DECISION',
  };
  const values = valuesOf(input[name] as object);
  switch (kind) {
    case 'entities': {
      const { match, ...others } = input.entity ?? {};
      return {
        kind,
        fact: { ...own, ...entity(words), ...valuesOf(others), ...choice(words, others.name, match) },
      };
    }
    case 'figures':
      return { kind, fact: { ...own, ...figure(words, document, input.figure ?? {}), ...values } };
    case 'links':
      return { kind, fact: { ...own, basis: 'STATED', statedBy: null, isHint: false, ...values } };
    case 'quotations':
      return {
        kind,
        fact: {
          ...own,
          speaker: null,
          about: [],
          text: quoted(words.exact),
          whole: { start, end },
          ...values,
        },
      };
  }
}

const entity = (words: Words) => ({ name: words.exact, aliases: [], candidates: [], mentions: [words] });

const choice = ({ exact }: Words, name: EntityEdit['name'], match: EntityEdit['match']) =>
  matched({ name: name ?? exact, candidates: [] }, match ?? null);

/** The number of the words, unless the editor gives one. */
function figure({ exact, start }: Words, { text, language }: Draft['document'], given: FigureEdit) {
  const source = new SourceText(text);
  const unit = source.slice(0, start).length;
  const passage = new Passage({ text, language });
  const amount = amountIn(passage, { start: unit, end: unit + exact.length });
  const isGiven = given.value != null || given.min != null || given.max != null;
  if (!amount && !isGiven)
    throw new InputError(`"${exact}" has not exactly one number: select one, or give its value and unit.`, [
      'input',
      'figure',
      'value',
    ]);
  const read = amount && {
    raw: passage.of(amount.span),
    unit: amount.unit,
    printedUnit: amount.printedUnit,
    qualifier: amount.qualifier,
  };
  const { value, min, max } = amount ?? {};
  return {
    raw: exact,
    unit: '1',
    printedUnit: '',
    qualifier: 'EXACT',
    ...read,
    ...(isGiven
      ? {}
      : {
          ...(value === undefined ? {} : { value }),
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        }),
    kind: given.dueBy == null ? 'ACTUAL' : 'TARGET',
    basis: 'STATED',
    about: null,
    indicator: null,
    period: null,
    basePeriod: null,
    dueBy: null,
    statedBy: null,
  };
}

/** As many words as evidence may have. */
function quoted(text: string): string {
  if (wordCount(text) <= MAX_FRAGMENT_WORDS) return text;
  return `${text.split(/\s+/u).slice(0, MAX_FRAGMENT_WORDS).join(' ')} …`;
}
