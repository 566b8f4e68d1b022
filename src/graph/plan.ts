// Plans the fixed statements while the server starts, so that no first query waits for the planner.
// Each is run for no parent at all, or for a page of none: planned as it will be, and over at once.
import { int } from 'neo4j-driver';
import { batchCount, batchStatement, byIdStatement, rootCount, rootStatement, type Page } from './statement.js';
import type { Catalogue } from './catalogue.js';
import type { ColumnsOf } from './columns.js';
import type { Step } from './step.js';
import type { Run } from './transaction.js';

export interface FixedStatement {
  readonly coordinate: string;
  readonly text: string;
}

/** Every statement that has no optional argument: a page and a count per step, a completion per type. */
export function fixedStatements(catalogue: Catalogue, columnsOf: ColumnsOf, typeOf: (coordinate: string) => string, types: readonly string[]): FixedStatement[] {
  return [
    ...[...catalogue.steps.values()].flatMap((step) => [
      { coordinate: step.coordinate, text: pageText(step, columnsOf(typeOf(step.coordinate))) },
      { coordinate: `${step.coordinate} totalCount`, text: isRoot(step) ? rootCount(step, {}) : batchCount(step, {}) },
    ]),
    ...types.map((type) => ({ coordinate: type, text: byIdStatement(columnsOf(type)) })),
    ...[...catalogue.statements].map(([coordinate, text]) => ({ coordinate, text })),
  ];
}

/** Runs them over as many transactions as given, in parallel. */
export async function planAll(statements: readonly FixedStatement[], runs: readonly Run[]): Promise<void> {
  await Promise.all(
    runs.map(async (run, lane) => {
      for (const { text } of statements.filter((_, index) => index % runs.length === lane))
        await run(text, { ids: [], limit: int(0) });
    }),
  );
}

const isRoot = (step: Step): boolean => step.coordinate.startsWith('Query.');

function pageText(step: Step, columns: ReturnType<ColumnsOf>): string {
  const page: Page = { order: step.order, limit: 0, backward: false };
  return (isRoot(step) ? rootStatement : batchStatement)(step, columns, {}, page);
}
