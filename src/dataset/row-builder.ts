// Nodes and relationships as they are stored, put together piece by piece; the same piece twice is one.
import { hash as sha256 } from 'node:crypto';
import { camelCase } from '../graph/columns.js';
import { groupBy } from './group.js';

type Scalar = string | number | boolean;
export type Properties = Readonly<Record<string, Scalar | readonly string[]>>;

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  /**
   * With the id and the hash of all the rest. What is tracked has an ownHash as well: of what it says and what holds it
   * together, without what is derived. A change of that is told as a change.
   */
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

/** A node before it is known what holds it together. */
interface Draft {
  readonly labels: readonly string[];
  readonly own: Properties;
  readonly derived: Properties;
}

export class RowBuilder {
  readonly #nodes = new Map<string, Draft>();
  readonly #relationships = new Map<string, RelationshipRow>();

  /**
   * Adds a node; values of values are stored flat, what is absent is not stored.
   * @param derived what is stored with it but follows from other things: it does not change when they do
   */
  node(id: string, labels: readonly string[], values: object, derived: object = {}): void {
    this.#nodes.set(id, {
      labels: ['Node', ...labels],
      own: stored({ id, ...values }),
      derived: stored(derived),
    });
  }

  /** Adds a relationship, when there is something to relate to. */
  relate(from: string, type: string, to: string | undefined, claim?: string): void {
    if (to === undefined) return;
    const key = hash([from, type, to, claim]);
    this.#relationships.set(key, { key, from, type, to, ...(claim === undefined ? {} : { claim }) });
  }

  get nodes(): NodeRow[] {
    const holding = groupBy(this.#relationships.values(), ({ from, claim }) =>
      claim === undefined && this.#isTracked(from) ? from : undefined,
    );
    return [...this.#nodes].map(([id, { labels, own, derived }]) => {
      const ownHash = hash([labels, own, (holding.get(id) ?? []).map(this.#contentOf).sort()]);
      const properties = { ...own, ...derived, hash: hash([ownHash, derived]) };
      return { id, labels, properties: this.#isTracked(id) ? { ...properties, ownHash } : properties };
    });
  }

  get relationships(): RelationshipRow[] {
    return [...this.#relationships.values()];
  }

  readonly #isTracked = (id: string): boolean => this.#nodes.get(id)?.labels.includes('Tracked') ?? false;

  /** What a relationship holds to a node: an id alone where that tells of its changes itself, else all that stands there. */
  readonly #contentOf = ({ type, to }: RelationshipRow): string =>
    JSON.stringify([type, to, this.#isTracked(to) ? undefined : this.#nodes.get(to)?.own]);
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
