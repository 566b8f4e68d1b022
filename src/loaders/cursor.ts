// A cursor is a position in an order: the name of the order and the keys at that position. Opaque to clients.
import { BadUserInput } from '../common/errors.js';
import type { Key } from '../graph/statement.js';
import type { OrderKey } from '../graph/step.js';
import { echo } from '../limits/echo.js';

export const encodeCursor = (order: readonly OrderKey[], keys: readonly Key[]): string =>
  Buffer.from(JSON.stringify([nameOf(order), ...keys])).toString('base64url');

export function decodeCursor(
  argument: 'after' | 'before',
  cursor: string,
  order: readonly OrderKey[],
): readonly Key[] {
  const [name, ...keys] = parse(cursor) ?? fail(argument, cursor);
  if (name !== nameOf(order))
    throw new BadUserInput(
      `"${argument}" is a cursor of another order; use it with the field and the orderBy it came from.`,
    );
  return areKeysOf(order, keys) ? keys : fail(argument, cursor);
}

/** Properties that order by a number; all others order by text. The database does not compare texts with numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  'deviation',
  'documents',
  'independent',
  'magnitude',
  'number',
  'score',
  'spreadKey',
  'start',
  'version',
]);

const areKeysOf = (order: readonly OrderKey[], keys: readonly unknown[]): keys is readonly Key[] =>
  keys.length === order.length &&
  order.every(({ property }, index) => typeof keys[index] === (NUMBERS.has(property) ? 'number' : 'string'));

const nameOf = (order: readonly OrderKey[]): string =>
  order.map(({ property, descending }) => (descending ? `-${property}` : property)).join(',');

function parse(cursor: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fail(argument: string, cursor: string): never {
  throw new BadUserInput(
    `"${argument}" is not a cursor: got "${echo(cursor)}", expected an endCursor or startCursor of an earlier page.`,
  );
}
