import type { Context } from '../context.js';
import { BadUserInput } from '../errors.js';
import { typeOfId, type Row } from '../graph/columns.js';

/** An id that was given up in a merge still answers. */
export async function byId({ loaders }: Context, id: string): Promise<Row | null> {
  const found = typeOfId(id) === '' ? null : await loaders.node(id);
  if (found) return found;
  const current = await loaders.currentId(id);
  return current === null ? null : loaders.node(current);
}

/** The id that holds now, of an argument that must name something of these types; null and absent are passed on. */
export async function mustExist<T extends string | null | undefined>(
  context: Context,
  argument: string,
  id: T,
  { what, types }: Kind,
): Promise<T | string> {
  if (typeof id !== 'string') return id;
  const found = await byId(context, id);
  if (found && types.has(found.__typename)) return found.id;
  throw new BadUserInput(`"${argument}" is "${id}": the graph has no ${what} with this id.`, { argument });
}

export interface Kind {
  readonly what: string;
  readonly types: ReadonlySet<string>;
}
