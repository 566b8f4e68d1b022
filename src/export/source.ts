// What an export consists of: the rows of cypher/export/ as objects, one by one.
import type { GraphQLSchema } from 'graphql';
import { GraphUnavailable } from '../common/errors.js';
import type { Catalogue } from '../graph/catalogue.js';
import type { ColumnsOf } from '../graph/columns.js';
import { wholeStatement } from '../graph/statement.js';
import type { ReadTransaction } from '../graph/transaction.js';
import { attributesOf, type Attribute } from './attributes.js';
import type { Filter } from './filter.js';
import { withCurrentIds } from './current-ids.js';
import { termsOf, type Term } from './terms.js';

export interface Source {
  readonly filter: Filter;
  /** The state of the graph when the export began. */
  readonly state: State;
  readonly attributes: readonly Attribute[];
  /** From our own vocabulary. */
  terms(): readonly Term[];
  entities(): AsyncIterable<Entity>;
  links(): AsyncIterable<Link>;
  observations(): AsyncIterable<Observation>;
  quotations(): AsyncIterable<Quotation>;
  documents(): AsyncIterable<Document>;
  indicators(): AsyncIterable<Indicator>;
  /** Throws if a load has changed the graph since the export began: rows from before and after do not belong together. */
  assertUnchanged(): Promise<void>;
}

export interface State {
  readonly version: number;
  readonly loadedAt: string;
}

export interface Entity {
  readonly id: string;
  /** In the order of the source's attributes; null if not stored. */
  readonly values: readonly unknown[];
  readonly externalIds: readonly ExternalId[];
  readonly evidence: readonly Evidence[];
}

export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
  readonly match: string;
}

export interface Evidence {
  readonly id: string;
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface Claim {
  readonly id: string;
  readonly basis: string;
  readonly recordedAt: string;
  readonly statedBy: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Link extends Claim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Observation extends Claim {
  readonly about: string;
  readonly aboutName: string;
  readonly indicator: string;
  readonly kind: string;
  readonly dueBy: string | null;
  readonly raw: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly periodLabel: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly frequency: string | null;
  readonly basePeriodStart: string | null;
  readonly basePeriodEnd: string | null;
  /** The same numbers in the unit's base. */
  readonly normalizedValue: number | null;
  readonly normalizedMin: number | null;
  readonly normalizedMax: number | null;
  readonly normalizedUnit: string;
  /** Ids of the entities that the figure counts. */
  readonly counted: readonly string[];
  /** How many documents and independent voices state the same fact. */
  readonly factDocuments: number;
  readonly factVoices: number;
}

export interface Quotation extends Claim {
  readonly speaker: string;
  readonly text: string;
  readonly about: readonly string[];
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly language: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly license: string | null;
  readonly sha256: string;
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Code of the base unit of its figures. */
  readonly unit: string;
  readonly growthOf: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** How the graph is read. */
export interface ExportedGraph {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly columnsOf: ColumnsOf;
}

export async function openSource(
  application: ExportedGraph,
  transaction: ReadTransaction,
  asked: Filter,
): Promise<Source> {
  const { schema } = application;
  const attributes = attributesOf(schema, application.columnsOf);
  const state = await currentState();
  const where = await withCurrentIds(asked, currentIds);
  return {
    filter: where,
    state,
    attributes,
    terms: () => termsOf(schema, attributes),
    entities: () => rows('entities', { where, properties: attributes.map(({ property }) => property) }),
    links: () => rows('links', { where }),
    observations: () => rows('observations', { where }),
    quotations: () => rows('quotations', { where }),
    documents: () => rows('documents'),
    indicators: () => rows('indicators'),
    async assertUnchanged() {
      const { version } = await currentState();
      if (version !== state.version)
        throw new GraphUnavailable(
          `a load brought version ${version} while version ${state.version} was exported.`,
        );
    },
  };

  async function currentState(): Promise<State> {
    for await (const state of rows<State>('version')) return state;
    throw new Error('the graph has no version: nothing has been loaded');
  }

  async function currentIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for await (const { id, current } of rows<{ id: string; current: string }>('ids', { ids }))
      found.set(id, current);
    return found;
  }

  function rows<T>(file: string, parameters: Record<string, unknown> = {}): AsyncIterable<T> {
    const lines = application.catalogue.exports.get(file);
    if (!lines) throw new Error(`cypher/export/${file}.cypher does not exist`);
    return transaction.stream(wholeStatement(lines, parameters), parameters) as AsyncIterable<T>; // the file has columns of these names
  }
}
