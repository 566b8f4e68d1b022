// The arguments of a field with the ids that hold now, before anything else is read; an unknown id is an error.
import type { Context } from '../execution/context.js';
import { KINDS } from '../graph/named-things.js';
import { allMustExist, mustExist } from './by-id.js';

/** Ids in `where` too. */
export async function withCurrentIds<A extends object>(context: Context, args: A, path = ''): Promise<A> {
  const entries = Object.entries(args).map(
    async ([name, value]) => [name, await currentValue(context, path, name, value)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as A; // the same names, each with a value of the same type
}

function currentValue(context: Context, path: string, name: string, value: unknown): unknown {
  const kind = KINDS[name];
  if (kind && typeof value === 'string') return mustExist(context, path + name, value, kind);
  if (kind && Array.isArray(value)) return allMustExist(context, path + name, value as string[], kind); // ids are strings
  if (name === 'where' && typeof value === 'object' && value !== null)
    return withCurrentIds(context, value, 'where.');
  return value;
}
