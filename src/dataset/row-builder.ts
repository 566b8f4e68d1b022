// Nodes and relationships as they are stored, put together piece by piece; the same piece twice is one.
import { camelCase } from '../common/camel-case.js';
import { canonical, digest, digestOf } from './content.js';
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
  /** The id of the claim that the relationship stands for, or DERIVED; absent on those that hold a claim together. */
  readonly claim?: string;
}

/** In place of a claim's id: the relationship follows from several claims. */
export const DERIVED = 'derived';

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
  readonly #shared: string[] = [];
  #head: string | undefined;

  /** @param around nodes of other parts whose content counts where they hold something together */
  constructor(private readonly around?: RowBuilder) {}

  /** What is added from now on is made with this node, and goes with it: `part` says so on all but the node itself. */
  set head(id: string | undefined) {
    this.#head = id;
  }

  /**
   * Adds a node; values of values are stored flat, what is absent is not stored.
   * @param derived what is stored with it but follows from other things: it does not change when they do
   */
  node(id: string, labels: readonly string[], values: object, derived: object = {}): void {
    const part = this.#head === id ? undefined : this.#head;
    this.#nodes.set(id, {
      labels: ['Node', ...labels],
      own: stored({ id, part, ...values }),
      derived: stored(derived),
    });
  }

  /** Adds a node that several parts lead to: it belongs to none, and is there as long as one of them is. */
  shared(id: string, labels: readonly string[], values: object, derived: object = {}): void {
    const head = this.#head;
    this.#head = id;
    this.node(id, labels, values, derived);
    this.#head = head;
    this.#shared.push(id);
  }

  get size(): number {
    return this.#nodes.size;
  }

  get sharedIds(): readonly string[] {
    return this.#shared;
  }

  /** Adds a relationship, when there is something to relate to. */
  relate(from: string, type: string, to: string | undefined, claim?: string): void {
    if (to === undefined) return;
    const key = relationshipKey(from, type, to, claim);
    this.#relationships.set(key, { key, from, type, to, ...(claim === undefined ? {} : { claim }) });
  }

  get nodes(): NodeRow[] {
    const held = groupBy(this.#relationships.values(), ({ from, claim }) =>
      claim === undefined ? from : undefined,
    );
    return [...this.#nodes].map(([id, { labels, own, derived }]) => {
      const tracked = labels.includes('Tracked');
      const holding = tracked ? (held.get(id) ?? []) : [];
      const ownHash = digest([labels, own, holding.map(this.#contentOf).sort()]);
      const hash = digest([ownHash, derived]);
      return { id, labels, properties: { ...own, ...derived, hash, ...(tracked && { ownHash }) } };
    });
  }

  get relationships(): RelationshipRow[] {
    return [...this.#relationships.values()];
  }

  #draft(id: string): Draft | undefined {
    return this.#nodes.get(id) ?? (this.around && this.around.#nodes.get(id));
  }

  /** What a relationship holds to a node: an id alone where that tells of its changes itself, else all that stands there. */
  readonly #contentOf = ({ type, to }: RelationshipRow): string => {
    const draft = this.#draft(to);
    return canonical([type, to, draft?.labels.includes('Tracked') === true ? undefined : draft?.own]);
  };
}

export const relationshipKey = (from: string, type: string, to: string, claim = ''): string =>
  digestOf(`${from}\n${type}\n${to}\n${claim}`);

/** Under the camelCase of their path. */
function stored(values: object): Properties {
  const properties: Record<string, Properties[string]> = {};
  const add = (fields: object, path: readonly string[]): void => {
    for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
      if (value === undefined || value === null) continue;
      if (typeof value === 'object' && !Array.isArray(value)) add(value, [...path, name]);
      else properties[path.length === 0 ? name : camelCase([...path, name])] = value as Properties[string]; // scalars and lists alone come here
    }
  };
  add(values, []);
  return properties;
}
