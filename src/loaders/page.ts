// The arguments of a connection, checked before anything is read.
import { BadUserInput } from '../common/errors.js';
import type { Page } from '../graph/statement.js';
import type { OrderKey, Step } from '../graph/step.js';
import { LIMITS } from '../limits/table.js';
import { decodeCursor } from './cursor.js';

export const DEFAULT_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** The internal value of an order: a property, with `-` in front for descending. */
  readonly orderBy?: string | null;
}

/** Reads one more than the page, to know whether there are more. */
export function toPage(step: Pick<Step, 'order'>, args: PageArguments): Page {
  const { first, last, after, before } = args;
  if (isNumber(first) && isNumber(last)) throw new BadUserInput('Give "first" or "last", not both.');
  const size = checkSize('first', first) ?? checkSize('last', last) ?? DEFAULT_PAGE;
  const order = orderOf(step, args.orderBy);
  return {
    order,
    limit: size + 1,
    backward: isNumber(last),
    ...(typeof after === 'string' ? { after: decodeCursor('after', after, order) } : {}),
    ...(typeof before === 'string' ? { before: decodeCursor('before', before, order) } : {}),
  };
}

/** The number if one is given; it must be between `min` and `max`. */
export function checkSize(
  argument: string,
  value: number | null | undefined,
  max: number = LIMITS.pageSize,
  min = 1,
): number | undefined {
  if (!isNumber(value)) return undefined;
  if (value < min || value > max)
    throw new BadUserInput(`"${argument}" is ${value}; allowed: ${min} to ${max}.`, {
      argument,
      min,
      limit: max,
      got: value,
    });
  return value;
}

/** Another order replaces all keys but the last, unique one. */
function orderOf(step: Pick<Step, 'order'>, orderBy: string | null | undefined): readonly OrderKey[] {
  if (typeof orderBy !== 'string') return step.order;
  const descending = orderBy.startsWith('-');
  const property = descending ? orderBy.slice(1) : orderBy;
  const key: OrderKey = { property, descending };
  return property === 'id' ? [key] : [key, { property: 'id', descending }];
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
