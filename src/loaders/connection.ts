// A Relay connection. It reads nothing before a field needs it: `{ totalCount }` alone costs one count.
import type { Row } from '../graph/columns.js';
import type { Placed } from '../graph/reader.js';
import type { Arguments, Page } from '../graph/statement.js';
import { encodeCursor } from './cursor.js';
import { toComparable } from './filter.js';
import type { Loaders, Target } from './loaders.js';
import { toPage, type PageArguments } from './page.js';

export interface Field extends Target {
  /** Whether only the id of a node is read. */
  readonly isAbstract: boolean;
}

/** Each part is made when a field needs it. */
export interface Edge {
  cursor(): string;
  node(): Node;
}

type Node = Row | Promise<Row>;

export interface Connection {
  edges(): Promise<readonly Edge[]>;
  nodes(): Promise<readonly Node[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function connection(
  loaders: Loaders,
  field: Field,
  parent: string | null,
  given: PageArguments & Arguments,
): Connection {
  const { args, page } = wanted(loaders, field.coordinate, given);
  let reading: Promise<readonly Placed[]> | undefined;
  const read = (): Promise<readonly Placed[]> => (reading ??= loaders.page(field, parent, args, page));
  const seen = async (): Promise<readonly Placed[]> => visible(await read(), page);
  return {
    edges: async () =>
      (await seen()).map(({ row, keys }) => ({
        cursor: () => encodeCursor(page.order, keys),
        node: () => complete(loaders, field, row),
      })),
    nodes: async () => (await seen()).map(({ row }) => complete(loaders, field, row)),
    pageInfo: async () => pageInfo(await read(), page),
    totalCount: () => loaders.count(field.coordinate, parent, args),
  };
}

/** The checked arguments of a connection; reads nothing. */
export function wanted(
  loaders: Loaders,
  coordinate: string,
  given: PageArguments & Arguments,
): { readonly args: Arguments; readonly page: Page } {
  const { first: _first, last: _last, after: _after, before: _before, orderBy: _orderBy, ...rest } = given;
  return { args: toComparable(rest), page: toPage(loaders.reader.step(coordinate), given) };
}

/** A step to an abstract type returns only ids; the loader of the type completes them. */
export const complete = (loaders: Loaders, field: Field, row: Row): Node =>
  field.isAbstract ? loaders.existing(row.id) : row;

/** The query read one row more than the page: it is at the far end. */
export function visible<T>(rows: readonly T[], page: Page): readonly T[] {
  if (rows.length < page.limit) return rows;
  return page.backward ? rows.slice(1) : rows.slice(0, -1);
}

export function pageInfo(rows: readonly Pick<Placed, 'keys'>[], page: Page): PageInfo {
  const more = rows.length === page.limit;
  const seen = visible(rows, page);
  const cursorOf = (placed: Pick<Placed, 'keys'> | undefined): string | null =>
    placed ? encodeCursor(page.order, placed.keys) : null;
  return {
    hasNextPage: page.backward ? page.before !== undefined : more,
    hasPreviousPage: page.backward ? more : page.after !== undefined,
    startCursor: cursorOf(seen[0]),
    endCursor: cursorOf(seen.at(-1)),
  };
}
