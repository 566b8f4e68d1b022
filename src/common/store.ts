// What a load needs of the graph: the load it is from, one transaction that changes it, batches that fill an empty one.
// graph/store.ts is one; dataset/ loads into any.

/** A file of cypher/load/, run once for each part of the rows. */
export type Write = (
  file: string,
  rows: readonly unknown[],
  parameters?: Record<string, unknown>,
) => Promise<void>;

export type Read = (file: string, parameters?: Record<string, unknown>) => Promise<(readonly unknown[])[]>;

export interface State {
  /** Raised by every load that changed something, from 1. */
  readonly version: number;
  /** A hash of everything that was loaded. */
  readonly hash: string;
  /** The version of the model that it holds; that of no release while it is being rebuilt. */
  readonly model: string;
  /** Whether exactly the constraints and indexes of cypher/schema/ have been applied. */
  readonly hasSchema: boolean;
}

export interface Store {
  /** The load that the graph is from, and its constraints and indexes; undefined if no load has completed. */
  state(): Promise<State | undefined>;
  isEmpty(): Promise<boolean>;
  /** Removes all nodes, in batches. */
  clear(): Promise<void>;
  /** Constraints and indexes, in the order of their files. */
  applySchema(): Promise<void>;
  /** Applies the constraints, then does the work while nobody else does: it waits for other loaders. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Reads and writes in one transaction: all of it becomes visible at once, or nothing. */
  inOneTransaction<T>(work: (read: Read, write: Write) => Promise<T>): Promise<T>;
  /** Each batch in its own transaction: for a graph that nobody reads yet. */
  readonly inBatches: Write;
  /** Reads by itself. */
  readonly read: Read;
}
