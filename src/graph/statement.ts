// Turns a step into the statement that is sent: the only place that knows about batches, pages, cursors and columns.
//
//   UNWIND $ids AS id  MATCH (this:Node {id: id})        bind `this`, many at once
//   RETURN id, COLLECT { step  WITH other ORDER BY … LIMIT $limit  RETURN [[columns], [keys]] }
//
// The limit is inside COLLECT, so it applies to each parent separately. Pages are found by key, never by SKIP.
import { fromItsBeginning } from './beginning.js';
import type { Column } from './columns.js';
import type { Line, OrderKey, Step } from './step.js';

export type Arguments = Readonly<Record<string, unknown>>;
export type Key = string | number;

export interface Page {
  /** The order, most significant key first; the last key is unique. */
  readonly order: readonly OrderKey[];
  readonly limit: number;
  /** Read from the end. */
  readonly backward: boolean;
  readonly after?: readonly Key[];
  readonly before?: readonly Key[];
}

export function batchStatement(step: Step, columns: readonly Column[], args: Arguments, page: Page): string {
  return `UNWIND $ids AS id
MATCH (this:Node {id: id})
RETURN id, COLLECT {
${indent(body(step, args, keyset(step.variable, page)))}
  WITH ${step.distinct ? 'DISTINCT ' : ''}${step.variable}
  ORDER BY ${orderBy(step.variable, page)}
  LIMIT $limit
  RETURN [[${properties(step.variable, columns)}], [${properties(step.variable, page.order)}]]
}`;
}

export function rootStatement(step: Step, columns: readonly Column[], args: Arguments, page: Page): string {
  const present = page.order.map(({ property }) => `${step.variable}.${property} IS NOT NULL`);
  return `${rootBody(step, args, [...present, ...keyset(step.variable, page)])}
WITH ${step.variable}
ORDER BY ${orderBy(step.variable, page)}
LIMIT $limit
RETURN ${projection(step.variable, columns, page.order)}`;
}

export function batchCount(step: Step, args: Arguments): string {
  const result = step.distinct ? `\n  RETURN DISTINCT ${step.variable}` : '';
  return `UNWIND $ids AS id
MATCH (this:Node {id: id})
RETURN id, COUNT {
${indent(body(step, args, []))}${result}
}`;
}

export const rootCount = (step: Step, args: Arguments): string =>
  `${rootBody(step, args, [])}\nRETURN count(${step.variable})`;

export const byIdStatement = (columns: readonly Column[]): string => `UNWIND $ids AS id
MATCH (this:Node {id: id})
RETURN id, [${properties('this', columns)}]`;

const body = (step: Step, args: Arguments, conditions: readonly string[]): string =>
  withConditions(textsOf(given(step.lines, args)), conditions);

const rootBody = (step: Step, args: Arguments, conditions: readonly string[]): string =>
  withConditions(textsOf(fromItsBeginning(given(step.lines, args))), conditions);

function withConditions(lines: readonly string[], conditions: readonly string[]): string {
  if (conditions.length === 0) return lines.join('\n');
  const hasWhere = lines.some((line) => line.startsWith('WHERE '));
  return [
    ...lines,
    ...conditions.map((text, index) => `${hasWhere || index > 0 ? '  AND' : 'WHERE'} ${text}`),
  ].join('\n');
}

/** A whole statement with optional lines. */
export const wholeStatement = (lines: readonly Line[], args: Arguments): string =>
  textsOf(given(lines, args)).join('\n');

const given = (lines: readonly Line[], args: Arguments): readonly Line[] =>
  lines.filter(({ when }) => when === undefined || isGiven(args, when));

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** Null means the same as absent. */
export function isGiven(args: unknown, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Arguments | null | undefined)?.[name], args); // a missing level is not given
  return value !== undefined && value !== null;
}

function keyset(variable: string, page: Page): string[] {
  return [
    ...(page.after ? [beyond(variable, page.order, '$after', false)] : []),
    ...(page.before ? [beyond(variable, page.order, '$before', true)] : []),
  ];
}

/** `a >= $k[0] AND (a > $k[0] OR b > $k[1])`: the first part is what an index can seek. */
function beyond(
  variable: string,
  order: readonly OrderKey[],
  parameter: string,
  reverse: boolean,
  index = 0,
): string {
  const [key, ...rest] = order;
  if (!key) return 'false';
  const comparison = key.descending === reverse ? '>' : '<';
  const [left, right] = [`${variable}.${key.property}`, `${parameter}[${index}]`];
  if (rest.length === 0) return `${left} ${comparison} ${right}`;
  const deeper = beyond(variable, rest, parameter, reverse, index + 1);
  return `${left} ${comparison}= ${right} AND (${left} ${comparison} ${right} OR ${deeper})`;
}

const orderBy = (variable: string, { order, backward }: Page): string =>
  order
    .map(({ property, descending }) => `${variable}.${property}${descending === backward ? '' : ' DESC'}`)
    .join(', ');

const projection = (variable: string, columns: readonly Column[], order: readonly OrderKey[]): string =>
  `[${properties(variable, columns)}] AS columns, [${properties(variable, order)}] AS keys`;

const properties = (variable: string, from: readonly { readonly property: string }[]): string =>
  from.map(({ property }) => `${variable}.${property}`).join(', ');

const indent = (text: string): string => text.replace(/^/gm, '  ');
