// Made-up data, short enough to see the point: what is not given is filled in.
import { linkId, observationId } from '../../src/dataset/ids.js';
import { Lookup } from '../../src/dataset/lookup.js';
import { normalize } from '../../src/dataset/quantity.js';
import { RowBuilder, type Rows } from '../../src/dataset/row-builder.js';
import type {
  Dataset,
  DocumentRecord,
  EntityRecord,
  IndicatorRecord,
  LinkRecord,
  ObservationRecord,
  QuantityRecord,
  UnitRecord,
} from '../../src/dataset/types.js';

export const unit = (code: string, base = code, factor = 1): UnitRecord => ({
  id: `Unit:${code}`,
  code,
  symbol: code,
  name: code,
  base,
  factor,
});

const UNITS = [
  unit('1'),
  unit('%'),
  unit('BINARY'),
  unit('USD'),
  unit('USD_MILLION', 'USD', 1e6),
  unit('USD_BILLION', 'USD', 1e9),
  unit('m2'),
  unit('[sft_i]', 'm2', 0.09290304),
];

export const document = (id: string, published?: string): DocumentRecord => ({
  id: `Document:${id}`,
  title: id,
  kind: 'ARTICLE',
  language: 'en',
  sha256: id.padEnd(64, '0'),
  characters: 100,
  ...(published === undefined ? {} : { published }),
});

export const entity = (id: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  id,
  type: id.slice(0, id.indexOf(':')) as EntityRecord['type'],
  name: id.slice(id.indexOf(':') + 1),
  aliases: [],
  description: 'Made up.',
  externalIds: [],
  formerIds: [],
  evidence: evidenceIn('Document:a'),
  ...more,
});

export const indicator = (id: string, more: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  id: `Indicator:${id}`,
  name: id,
  description: 'Made up.',
  unit: '1',
  ...more,
});

export function link(
  subject: string,
  predicate: LinkRecord['predicate'],
  object: string,
  more: Partial<LinkRecord> = {},
): LinkRecord {
  const record = {
    basis: 'STATED' as const,
    subject,
    predicate,
    object,
    evidence: evidenceIn('Document:a'),
    ...more,
  };
  return { id: linkId(record), ...record };
}

/** `quantity("over 350", { min: 350 }, 'MORE_THAN')` */
export function quantity(
  raw: string,
  numbers: { value?: number; min?: number; max?: number },
  qualifier: QuantityRecord['qualifier'] = 'EXACT',
  code = '1',
): QuantityRecord {
  const own = UNITS.find((one) => one.code === code) ?? unit(code);
  const given = { raw, qualifier, unit: code, ...numbers };
  return { ...given, normalized: normalize(given, own) };
}

type Given = Partial<ObservationRecord> & { readonly quantity: QuantityRecord };

export function observation({ quantity: of, ...more }: Given, ...documents: string[]): ObservationRecord {
  const record = {
    basis: 'STATED' as const,
    about: 'Country:a',
    indicator: 'Indicator:parks',
    kind: 'ACTUAL' as const,
    quantity: of,
    evidence: (documents.length > 0 ? documents : ['Document:a']).flatMap(evidenceIn),
    ...more,
  };
  return { id: observationId(record), ...record };
}

export const evidenceIn = (id: string) => [{ document: id, exact: 'made up', start: 0, end: 7 }];

export const dataset = (parts: Partial<Dataset>): Dataset => ({
  decisions: [],
  documents: [document('a')],
  units: UNITS,
  indicators: [indicator('parks')],
  entities: [entity('Country:a')],
  links: [],
  observations: [],
  quotations: [],
  ...parts,
});

/** What one derivation adds, with the ids that a node leads to by type of relationship. */
export function derived(
  derive: (head: string, lookup: Lookup, rows: RowBuilder) => void,
  parts: Partial<Dataset>,
): {
  readonly label: string | undefined;
  readonly properties: Record<string, unknown>;
  to(type: string): string[];
}[] {
  const rows = new RowBuilder();
  const lookup = new Lookup(dataset(parts));
  const { entities, figures, links, observations, words } = lookup;
  const heads = [entities, figures, links, observations, words].flatMap((all) => [...all.keys()]);
  for (const head of new Set(heads)) derive(head, lookup, rows);
  const { nodes, relationships }: Rows = rows;
  return nodes.map(({ id, labels, properties: { hash: _hash, ...properties } }) => ({
    label: labels.at(-1),
    properties,
    to: (type) => relationships.filter((one) => one.from === id && one.type === type).map((one) => one.to),
  }));
}
