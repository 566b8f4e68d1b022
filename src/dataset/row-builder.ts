// Nodes and relationships as they are stored, put together piece by piece; the same piece twice is one.
import { hash as sha256 } from 'node:crypto';
import { camelCase } from '../graph/columns.js';

type Scalar = string | number | boolean;
export type Properties = Readonly<Record<string, Scalar | readonly string[]>>;

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  /** With the id and the hash of all the rest. */
  readonly properties: Properties;
}

export interface RelationshipRow {
  /** Hash of all the rest. */
  readonly key: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** The id of the claim that the relationship stands for; absent on those that hold a claim together. */
  readonly claim?: string;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

export class RowBuilder {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #relationships = new Map<string, RelationshipRow>();

  /** Adds a node; values of values are stored flat, what is absent is not stored. */
  node(id: string, labels: readonly string[], values: object): void {
    const all = ['Node', ...labels];
    const properties = stored({ id, ...values });
    this.#nodes.set(id, { id, labels: all, properties: { ...properties, hash: hash([all, properties]) } });
  }

  /** Adds a relationship, when there is something to relate to. */
  relate(from: string, type: string, to: string | undefined, claim?: string): void {
    if (to === undefined) return;
    const key = hash([from, type, to, claim]);
    this.#relationships.set(key, { key, from, type, to, ...(claim === undefined ? {} : { claim }) });
  }

  get nodes(): NodeRow[] {
    return [...this.#nodes.values()];
  }

  get relationships(): RelationshipRow[] {
    return [...this.#relationships.values()];
  }
}

/** Under the camelCase of their path. */
function stored(values: object, path: readonly string[] = []): Properties {
  return Object.assign(
    {},
    ...Object.entries(values).map(([name, value]: [string, unknown]) => {
      if (value === undefined || value === null) return {};
      if (typeof value === 'object' && !Array.isArray(value)) return stored(value, [...path, name]);
      return { [camelCase([...path, name])]: value };
    }),
  ) as Properties; // names and scalars only, by the branches above
}

export const hash = (content: unknown): string => sha256('sha256', JSON.stringify(content)).slice(0, 16);
