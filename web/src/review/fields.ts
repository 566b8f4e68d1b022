// What an editor may change of each kind of proposal, and how.
import vocabulary from '../../../generated/vocabulary.json' with { type: 'json' };
import type { ObservationKind, Qualifier } from './generated/graphql';
import type { Edits, Proposal } from './use-draft';

export const KIND_LABELS: Readonly<Record<ObservationKind, string>> = {
  ACTUAL: 'Actual',
  TARGET: 'Target',
  FORECAST: 'Forecast',
  BASELINE: 'Baseline',
};

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  EXACT: 'exactly',
  APPROXIMATELY: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  RANGE: 'from … to',
};

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The allowed values, with what each is called; a text without it. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Where suggestions come from. */
  readonly suggests?: 'entities' | 'indicators';
  readonly isNumber?: boolean;
}

export const ENTITY_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(vocabulary.types).map(([name, { label }]) => [name, label]),
);
const PREDICATES = Object.fromEntries(
  Object.entries(vocabulary.predicates).map(([name, { reads }]) => [name, reads]),
);

const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));

export function fieldsOf(one: Proposal): Field[] {
  switch (one.__typename) {
    case 'ProposedEntity':
      return [
        { name: 'name', label: 'Name', value: one.name },
        { name: 'type', label: 'Type', value: one.type, choices: ENTITY_LABELS },
        {
          name: 'match',
          label: 'Is in the graph as (empty: new)',
          value: text(one.match?.id),
          suggests: 'entities',
        },
        { name: 'description', label: 'What it is, in one sentence', value: text(one.description) },
      ];
    case 'ProposedFigure':
      return [
        { name: 'about', label: 'About', value: text(one.about), suggests: 'entities' },
        { name: 'indicator', label: 'Measures', value: text(one.indicator), suggests: 'indicators' },
        { name: 'kind', label: 'Kind', value: one.kind, choices: KIND_LABELS },
        { name: 'qualifier', label: 'How exact', value: one.qualifier, choices: QUALIFIERS },
        { name: 'value', label: 'Number', value: text(one.value), isNumber: true },
        { name: 'min', label: 'At least', value: text(one.min), isNumber: true },
        { name: 'max', label: 'At most', value: text(one.max), isNumber: true },
        { name: 'unit', label: 'Unit', value: one.unit },
        { name: 'period.label', label: 'Period, in words', value: text(one.period?.label) },
        { name: 'period.start', label: 'Period from (EDTF)', value: text(one.period?.start) },
        { name: 'period.end', label: 'Period to (EDTF)', value: text(one.period?.end) },
        { name: 'dueBy', label: 'Due (EDTF)', value: text(one.dueBy) },
        { name: 'statedBy', label: 'Says', value: text(one.statedBy), suggests: 'entities' },
      ];
    case 'ProposedLink':
      return [
        { name: 'subject', label: 'Subject', value: one.subject, suggests: 'entities' },
        { name: 'predicate', label: 'Relationship', value: one.predicate, choices: PREDICATES },
        { name: 'object', label: 'Object', value: one.object, suggests: 'entities' },
        { name: 'statedBy', label: 'Says', value: text(one.statedBy), suggests: 'entities' },
      ];
    case 'ProposedQuotation':
      return [
        { name: 'speaker', label: 'Speaker', value: text(one.speaker), suggests: 'entities' },
        { name: 'text', label: 'Words, at most fifteen', value: one.said },
      ];
  }
}

/** What differs from the fields before, as the API takes it. A number is sent whole, with its bounds. */
export function editsOf(fields: readonly Field[], values: Readonly<Record<string, string>>): Edits {
  const now = (name: string): string => values[name]?.trim() ?? '';
  const isChanged = ({ name, value }: Field): boolean => now(name) !== value;
  const changed = fields.filter(isChanged);
  const edits: Record<string, unknown> = {};
  for (const { name, isNumber } of changed)
    if (!isNumber && !name.startsWith('period.')) edits[name] = now(name) === '' ? null : now(name);
  if (changed.some(({ isNumber }) => isNumber))
    for (const { name } of fields.filter(({ isNumber }) => isNumber))
      edits[name] = now(name) === '' ? null : Number(now(name).replaceAll(',', ''));
  if (changed.some(({ name }) => name.startsWith('period.')))
    edits['period'] =
      now('period.label') === '' && now('period.start') === ''
        ? null
        : {
            label: now('period.label') || now('period.start'),
            start: now('period.start') || null,
            end: now('period.end') || null,
          };
  return edits;
}
