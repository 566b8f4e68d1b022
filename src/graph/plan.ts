// Plans the fixed statements when the server has started, so that a first query seldom waits for the planner. Each runs for no
// parent at all, or for an empty page: that plans it like a real one and ends at once.
import { setTimeout as sleep } from 'node:timers/promises';
import { int } from 'neo4j-driver';
import {
  batchCount,
  batchStatement,
  byIdStatement,
  rootCount,
  rootStatement,
  wholeStatement,
  type Page,
} from './statement.js';
import type { Catalogue } from './catalogue.js';
import type { ColumnsOf } from './columns.js';
import type { Step } from './step.js';
import type { Run } from './transaction.js';

/** Milliseconds between two checks for requests in progress. */
const PAUSE = 20;

export interface FixedStatement {
  readonly coordinate: string;
  readonly text: string;
}

/** Every statement without optional arguments; first those that a request begins with. */
export function fixedStatements(
  catalogue: Catalogue,
  columnsOf: ColumnsOf,
  typeOf: (coordinate: string) => string,
  types: readonly string[],
): FixedStatement[] {
  const steps = [...catalogue.steps.values()].sort((a, b) => Number(isRoot(b)) - Number(isRoot(a)));
  return [
    ...types.map((type) => ({ coordinate: type, text: byIdStatement(columnsOf(type)) })),
    ...steps.map((step) => ({
      coordinate: step.coordinate,
      text: pageText(step, columnsOf(typeOf(step.coordinate))),
    })),
    ...[...catalogue.statements].map(([coordinate, lines]) => ({
      coordinate,
      text: wholeStatement(lines, {}),
    })),
    ...steps.map((step) => ({
      coordinate: `${step.coordinate} totalCount`,
      text: isRoot(step) ? rootCount(step, {}) : batchCount(step, {}),
    })),
  ];
}

/** One after another; waits while requests are in progress, so that planning does not delay them. */
export async function planAll(
  statements: readonly FixedStatement[],
  run: Run,
  isBusy: () => boolean,
): Promise<void> {
  for (const { text } of statements) {
    while (isBusy()) await sleep(PAUSE);
    await run(text, parametersOfNone(text));
  }
}

/** Each list is empty, each limit 0. */
export const parametersOfNone = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, name === 'limit' ? int(0) : []]),
  );

const isRoot = (step: Step): boolean => step.coordinate.startsWith('Query.');

function pageText(step: Step, columns: ReturnType<ColumnsOf>): string {
  const page: Page = { order: step.order, limit: 0, backward: false };
  return (isRoot(step) ? rootStatement : batchStatement)(step, columns, {}, page);
}
