// What loaders read: pages, counts and nodes, for many parents in one statement.
import { int } from 'neo4j-driver';
import type { Catalogue } from './catalogue.js';
import { toRow, type ColumnsOf, type Row } from './columns.js';
import {
  batchCount,
  batchStatement,
  byIdStatement,
  rootCount,
  rootStatement,
  wholeStatement,
  type Arguments,
  type Key,
  type Page,
} from './statement.js';
import type { Step } from './step.js';
import type { Run } from './transaction.js';

/** A row with its position in the order. */
export interface Placed {
  readonly row: Row;
  readonly keys: readonly Key[];
}

/** A step, and the type that it leads to. */
interface Target {
  readonly step: Step;
  readonly type: string;
}

export interface Reader {
  step(coordinate: string): Step;
  batch(to: Target, ids: readonly string[], args: Arguments, page: Page): Promise<Map<string, Placed[]>>;
  root(to: Target, args: Arguments, page: Page): Promise<Placed[]>;
  batchCount(step: Step, ids: readonly string[], args: Arguments): Promise<Map<string, number>>;
  rootCount(step: Step, args: Arguments): Promise<number>;
  byId(type: string, ids: readonly string[]): Promise<Map<string, Row>>;
  /** A whole statement of cypher/, by its coordinate; lines of absent arguments are left out. */
  statement(
    coordinate: string,
    args?: Arguments & { readonly limit?: number },
  ): Promise<(readonly unknown[])[]>;
}

export function createReader(catalogue: Catalogue, columnsOf: ColumnsOf, run: Run): Reader {
  const placed = (type: string, found: readonly unknown[]): Placed => {
    const [values, keys] = found as [unknown[], Key[]]; // the projection of statement.ts
    const columns = columnsOf(type);
    const row = toRow(type, columns, values);
    return { row, keys };
  };
  return {
    step: (coordinate) => required(catalogue.steps, coordinate),
    async batch({ step, type }, ids, args, page) {
      const rows = await run(batchStatement(step, columnsOf(type), args, page), {
        ...parameters(args, page),
        ids,
      });
      return new Map(
        rows.map(([id, list]) => [
          String(id),
          inOrder(
            (list as unknown[][]).map((found) => placed(type, found)),
            page,
          ),
        ]),
      );
    },
    async root({ step, type }, args, page) {
      const rows = await run(rootStatement(step, columnsOf(type), args, page), parameters(args, page));
      return inOrder(
        rows.map((found) => placed(type, found)),
        page,
      );
    },
    async batchCount(step, ids, args) {
      return new Map(
        (await run(batchCount(step, args), { ...args, ids })).map(([id, count]) => [
          String(id),
          Number(count),
        ]),
      );
    },
    async rootCount(step, args) {
      const [[count] = []] = await run(rootCount(step, args), { ...args });
      return Number(count);
    },
    async byId(type, ids) {
      const columns = columnsOf(type);
      const rows = await run(byIdStatement(columns), { ids });
      return new Map(rows.map(([id, values]) => [String(id), toRow(type, columns, values as unknown[])]));
    },
    statement: (coordinate, { limit, ...args } = {}) =>
      run(wholeStatement(required(catalogue.statements, coordinate), { ...args, limit }), {
        ...args,
        ...(limit === undefined ? {} : { limit: int(limit) }),
      }),
  };
}

const parameters = (args: Arguments, page: Page): Record<string, unknown> => ({
  ...args,
  limit: int(page.limit),
  ...(page.after ? { after: page.after } : {}),
  ...(page.before ? { before: page.before } : {}),
});

const inOrder = (rows: Placed[], page: Page): Placed[] => (page.backward ? rows.reverse() : rows);

function required<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
  return found;
}
