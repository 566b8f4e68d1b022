// Many keys → one statement → answers in key order. One loader per coordinate and arguments, made on first use, per request.
import DataLoader from 'dataloader';
import { GraphChanged } from '../common/errors.js';
import { typeOfId, type Row } from '../graph/columns.js';
import type { Placed, Reader } from '../graph/reader.js';
import type { Arguments, Page } from '../graph/statement.js';

/** The longest list of keys in one statement. */
const BATCH = 1_000;

/** What a step of cypher/ leads to. */
export interface Target {
  readonly coordinate: string;
  readonly type: string;
}

export interface Loaders {
  /** A node by an id from a client, whatever its type; null if there is none. */
  node(id: string): Promise<Row | null>;
  /** A node by an id that the graph returned in this request: it exists, unless a load has changed the graph meanwhile. */
  existing(id: string): Promise<Row>;
  /** A page of the field at this coordinate, from one parent, or from nothing for a root field. */
  page(target: Target, parent: string | null, args: Arguments, page: Page): Promise<readonly Placed[]>;
  count(coordinate: string, parent: string | null, args: Arguments): Promise<number>;
  /** The rows of a whole statement that begins with `UNWIND $ids`, for one id and without that first column. */
  rows(coordinate: string, id: string, args?: Arguments): Promise<readonly (readonly unknown[])[]>;
  /** The current id for an id from before a merge. */
  currentId(id: string): Promise<string | null>;
  readonly reader: Reader;
}

export function createLoaders(reader: Reader): Loaders {
  const made = new Map<string, unknown>();
  const loader = <T>(
    key: readonly unknown[],
    load: (ids: readonly string[]) => Promise<Map<string, T>>,
    missing: () => T | Error,
  ) => {
    const name = JSON.stringify(key);
    const found = made.get(name) as DataLoader<string, T> | undefined; // the key determines the type
    if (found) return found;
    const created = new DataLoader<string, T>(
      async (ids) => {
        const answers = await load(ids);
        return ids.map((id) => answers.get(id) ?? missing());
      },
      { maxBatchSize: BATCH, name: nameOf(key) },
    );
    made.set(name, created);
    return created;
  };

  const node: Loaders['node'] = (id) => {
    const type = typeOfId(id);
    return loader<Row | null>(
      ['node', type],
      (ids) => reader.byId(type, ids),
      () => null,
    ).load(id);
  };

  return {
    reader,
    node,
    existing: async (id) => (await node(id)) ?? fail(gone()),
    page: ({ coordinate, type }, parent, args, page) => {
      const step = reader.step(coordinate);
      if (parent === null) return reader.root({ step, type }, args, page);
      return loader<readonly Placed[]>(
        ['page', coordinate, type, args, page],
        (ids) => reader.batch({ step, type }, ids, args, page),
        gone,
      ).load(parent);
    },
    count: (coordinate, parent, args) => {
      const step = reader.step(coordinate);
      if (parent === null) return reader.rootCount(step, args);
      return loader<number>(
        ['count', coordinate, args],
        (ids) => reader.batchCount(step, ids, args),
        gone,
      ).load(parent);
    },
    rows,
    currentId: async (id) => {
      const [[current] = []] = await rows('Query.node', id);
      return current === undefined ? null : String(current);
    },
  };

  function rows(
    coordinate: string,
    id: string,
    args: Arguments = {},
  ): Promise<readonly (readonly unknown[])[]> {
    return loader<readonly (readonly unknown[])[]>(
      ['rows', coordinate, args],
      async (ids) => {
        const groups = new Map<string, (readonly unknown[])[]>(ids.map((one) => [one, []]));
        for (const [one, ...row] of await reader.statement(coordinate, { ...args, ids }))
          groups.get(String(one))?.push(row);
        return groups;
      },
      () => [],
    ).load(id);
  }
}

/** In traces: what is loaded, such as `page City.technologyParks`, without the values of arguments. */
const nameOf = ([what, of]: readonly unknown[]): string => `${String(what)} ${String(of)}`;

/** Parents come from the graph, so a statement has a row for each of them, however empty. */
const gone = (): GraphChanged => new GraphChanged();

function fail(error: Error): never {
  throw error;
}
