import type { Context } from '../execution/context.js';
import { ENTITY_TYPES } from '../model/model.js';
import { BadUserInput, UnknownIds } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { typeOfId, type Row } from '../graph/columns.js';

/** An id that was given up in a merge still answers. */
export async function byId({ loaders }: Context, id: string): Promise<Row | null> {
  const found = typeOfId(id) === '' ? null : await loaders.node(id);
  if (found) return found;
  const current = await loaders.currentId(id);
  return current === null ? null : loaders.node(current);
}

export interface Kind {
  readonly what: string;
  readonly types: ReadonlySet<string>;
}

export const ENTITY: Kind = { what: 'entity', types: new Set(ENTITY_TYPES) };
export const DOCUMENT: Kind = { what: 'document', types: new Set(['Document']) };

/** The ids that hold now, each once; all unknown ones are told together. */
export async function allMustExist(
  context: Context,
  argument: string,
  ids: readonly string[],
  kind: Kind,
): Promise<string[]> {
  const found = await mustAllBe(context, argument, ids, kind);
  return [...new Set(found.map(({ id }) => id))];
}

/** What has these ids, in their order; all unknown ones are told together. */
export async function mustAllBe(
  context: Context,
  argument: string,
  ids: readonly string[],
  { what, types }: Kind,
): Promise<Row[]> {
  const found = await Promise.all(ids.map((id) => byId(context, id)));
  const unknown = ids.filter((_id, index) => !types.has(found[index]?.__typename ?? ''));
  if (unknown.length > 0) throw new UnknownIds(argument, unknown, what);
  return found.flatMap((row) => row ?? []);
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
