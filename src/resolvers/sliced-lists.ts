// A query may return many values, and writing them blocks the event loop, so lists are written in slices, one step per value.
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../execution/context.js';
import { LIMITS } from '../limits/table.js';
import { everyone, type Slices } from '../common/slices.js';

/** Every field of the schema that is a list of objects lets others run in between. */
export function sliceLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) if (isListOfObjects(field)) slice(field);
}

const isListOfObjects = ({ type }: GraphQLField<unknown, Context>): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

function slice(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const cut = (items: unknown): unknown =>
      Array.isArray(items) ? inSlices(items, valuesOfItem(info), everyone) : items;
    const found: unknown = resolve(source, args, context, info);
    return found instanceof Promise ? found.then(cut) : cut(found);
  };
}

/** The items, at once or later; a list that fills more than one slice comes slice by slice. */
export function inSlices<T>(
  items: readonly T[],
  valuesEach: number,
  slices: Slices,
  size: number = LIMITS.sliceSteps,
): readonly (T | Promise<T>)[] | Promise<readonly T[]> {
  const count = Math.max(1, Math.floor(size / valuesEach));
  if (items.length <= count) {
    const turn = slices.reserve(items.length * valuesEach);
    return turn ? later(items, turn) : items;
  }
  const turns = Array.from({ length: Math.ceil(items.length / count) }, () =>
    slices.take(count * valuesEach),
  );
  return items.map(async (item, index) => {
    await later([item], turns[Math.floor(index / count)]);
    return item;
  });
}

/** An error before its slice is kept, and reported when the slice comes. */
async function later<T>(items: readonly T[], turn: Promise<void> | undefined): Promise<readonly T[]> {
  for (const item of items) if (item instanceof Promise) item.catch(() => undefined);
  await turn;
  return items;
}

const known = new WeakMap<SelectionSetNode, number>();

/** The number of fields selected from an item, at any depth: about the values written for it, without lists inside it. */
function valuesOfItem({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  return Math.max(
    1,
    fieldNodes.reduce((sum, { selectionSet }) => sum + fieldsOf(selectionSet), 0),
  );

  function fieldsOf(set: SelectionSetNode | undefined): number {
    if (!set) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    const count = set.selections.reduce((sum, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return sum + fieldsOf(fragments[one.name.value]?.selectionSet);
      return sum + (one.kind === Kind.FIELD ? 1 : 0) + fieldsOf(one.selectionSet);
    }, 0);
    known.set(set, count);
    return count;
  }
}
