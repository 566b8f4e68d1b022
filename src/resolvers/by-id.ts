import type { Context } from '../execution/context.js';
import { BadUserInput } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { typeOfId, type Row } from '../graph/columns.js';
import { currentIds, type Kind } from '../graph/named-things.js';

/** An id that was given up in a merge answers with what stays, also where its own entity was in the graph before. */
export async function byId({ loaders }: Context, id: string): Promise<Row | null> {
  const found = typeOfId(id) === '' ? null : await loaders.node(id);
  if (found && found['retractedAt'] == null) return found;
  const current = await loaders.currentId(id);
  return current === null ? found : loaders.node(current);
}

/** The ids that hold now, each once; all unknown ones are reported together. */
export async function allMustExist(
  context: Context,
  argument: string,
  ids: readonly string[],
  kind: Kind,
): Promise<string[]> {
  const found = await mustAllBe(context, argument, ids, kind);
  return [...new Set(found.map(({ id }) => id))];
}

/** What has these ids, in their order; all unknown ones are reported together. */
export async function mustAllBe(
  context: Context,
  argument: string,
  ids: readonly string[],
  kind: Kind,
): Promise<Row[]> {
  const found = new Map(await Promise.all(ids.map(async (id) => [id, await byId(context, id)] as const)));
  currentIds(argument, ids, kind, (id) => found.get(id)?.id);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The id that holds now, of an argument that must name something of this kind. */
export async function mustExist(
  context: Context,
  argument: string,
  id: string,
  { what, types }: Kind,
): Promise<string> {
  const found = await byId(context, id);
  if (found && types.has(found.__typename)) return found.id;
  throw new BadUserInput(`"${argument}" is "${echo(id)}": the graph has no ${what} with this id.`, {
    argument,
  });
}

export function checkSomeIds(argument: string, ids: readonly string[] | null | undefined): void {
  if (ids?.length === 0)
    throw new BadUserInput(
      `"${argument}" has no ids: give one or more${argument === 'ids' ? '' : ', or leave it out'}.`,
    );
}
