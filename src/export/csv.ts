// Tables with a header, RFC 4180. Text that a spreadsheet would run as a formula gets a leading apostrophe.
import { stringify } from 'csv-stringify/sync';
import { toEdges, type Edge } from './edges.js';
import { EDGE_COLUMNS, joined, nodeColumns, type Column } from './flat.js';
import type { Document, Entity, Evidence, Observation, Source } from './source.js';

type Field<T> = Pick<Column<T>, 'name' | 'value'>;

export async function* nodesCsv(source: Source): AsyncGenerator<string> {
  const columns = nodeColumns(source.attributes).map((column) => ({
    ...column,
    name: snakeCase(column.name),
  }));
  const sources = await sourceColumns(source);
  yield* table<Entity>(source.entities(), [{ name: 'id', value: ({ id }) => id }, ...columns, ...sources]);
}

export async function* edgesCsv(source: Source): AsyncGenerator<string> {
  yield* table<Edge>(toEdges(source.links()), [
    { name: 'id', value: ({ id }) => id },
    { name: 'source', value: ({ source: from }) => from },
    { name: 'target', value: ({ target }) => target },
    ...EDGE_COLUMNS,
    ...(await sourceColumns(source)),
  ]);
}

export async function* observationsCsv(source: Source): AsyncGenerator<string> {
  yield* table(source.observations(), [...OBSERVATION, ...(await sourceColumns(source)), ...TOGETHER]);
}

/** The position of the words, for citations: one value per document, and one per piece of evidence in the same order. */
async function sourceColumns(
  source: Source,
): Promise<readonly Field<{ readonly evidence: readonly Evidence[] }>[]> {
  const documents = new Map<string, Document>();
  for await (const document of source.documents()) documents.set(document.id, document);
  const each = (evidence: readonly Evidence[], name: 'title' | 'sha256'): string =>
    joined([...new Set(evidence.map(({ document }) => document))].map((id) => documents.get(id)?.[name]));
  return [
    { name: 'document_title', value: ({ evidence }) => each(evidence, 'title') },
    { name: 'document_sha256', value: ({ evidence }) => each(evidence, 'sha256') },
    {
      name: 'position',
      value: ({ evidence }) => joined(evidence.map(({ start, end }) => `${start}-${end}`)),
    },
  ];
}

/** One row per figure; the words of several pieces of evidence are joined. */
const OBSERVATION: readonly Field<Observation>[] = [
  { name: 'date', value: dateOf },
  { name: 'entity', value: ({ about }) => about },
  { name: 'entity_name', value: ({ aboutName }) => aboutName },
  { name: 'indicator', value: ({ indicator }) => indicator },
  { name: 'value', value: ({ value }) => value },
  { name: 'min', value: ({ min }) => min },
  { name: 'max', value: ({ max }) => max },
  { name: 'qualifier', value: ({ qualifier }) => qualifier },
  { name: 'unit', value: ({ unit }) => unit },
  { name: 'period', value: ({ periodLabel }) => periodLabel },
  { name: 'period_start', value: ({ periodStart }) => periodStart },
  { name: 'period_end', value: ({ periodEnd }) => periodEnd },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'due_by', value: ({ dueBy }) => dueBy },
  { name: 'stated_by', value: ({ statedBy }) => statedBy },
  { name: 'claim_id', value: ({ id }) => id },
  {
    name: 'document',
    value: ({ evidence }) => joined([...new Set(evidence.map(({ document }) => document))]),
  },
  { name: 'exact', value: ({ evidence }) => joined(evidence.map(({ exact }) => exact)) },
  { name: 'basis', value: ({ basis }) => basis },
  { name: 'frequency', value: ({ frequency }) => frequency },
  { name: 'base_period_start', value: ({ basePeriodStart }) => basePeriodStart },
  { name: 'base_period_end', value: ({ basePeriodEnd }) => basePeriodEnd },
  { name: 'normalized_value', value: ({ normalizedValue }) => normalizedValue },
  { name: 'normalized_min', value: ({ normalizedMin }) => normalizedMin },
  { name: 'normalized_max', value: ({ normalizedMax }) => normalizedMax },
  { name: 'normalized_unit', value: ({ normalizedUnit }) => normalizedUnit },
];

/** How many documents and independent voices state the same fact. */
const TOGETHER: readonly Field<Observation>[] = [
  { name: 'documents', value: ({ factDocuments }) => factDocuments },
  { name: 'voices', value: ({ factVoices }) => factVoices },
];

/** EDTF: when a promise is due, or else the time that the figure is for. */
function dateOf({ dueBy, periodStart, periodEnd }: Observation): string | null {
  if (dueBy !== null || periodStart === null || periodEnd === periodStart) return dueBy ?? periodStart;
  return `${periodStart}/${periodEnd ?? ''}`;
}

async function* table<T>(items: AsyncIterable<T>, columns: readonly Field<T>[]): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name));
  for await (const item of items) yield line(columns.map(({ value }) => value(item)));
}

const line = (values: readonly unknown[]): string =>
  stringify([values], { escape_formulas: true, record_delimiter: '\r\n' });

/** Column names as in pandas and R: `isoCode` becomes `iso_code`. */
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
