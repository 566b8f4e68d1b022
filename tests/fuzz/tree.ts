// What a query selects, as arbitraries that follow the schema.
import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Value, ValueOf } from './values.js';

export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly value: Value;
  readonly asVariable: boolean;
}

export interface Field {
  readonly name: string;
  readonly aliased: boolean;
  readonly condition: Condition;
  readonly args: readonly Argument[];
  readonly selection: readonly Selection[];
}

/** Selections in braces of their own: inline, or in a named fragment. */
export interface Fragment {
  readonly on: string;
  readonly form: 'inline' | 'named';
  readonly condition: Condition;
  readonly selection: readonly Selection[];
}

export type Selection = Field | Fragment;

export type Condition = 'none' | 'skip' | 'include';

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom('include' as const, 'skip' as const) },
);

/** @param depth how many levels of objects there may be below */
export function selections(schema: GraphQLSchema, valueOf: ValueOf, depth: number) {
  const made = new Map<string, fc.Arbitrary<readonly Selection[]>>();
  return selectionOf(schema.getQueryType() as GraphQLCompositeType, depth); // a schema has one

  function selectionOf(type: GraphQLCompositeType, levels: number): fc.Arbitrary<readonly Selection[]> {
    const key = `${type.name} ${levels}`;
    const known = made.get(key);
    if (known) return known;
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = levels > 0 ? fields.filter((field) => isCompositeType(getNamedType(field.type))) : [];
    const choices: fc.WeightedArbitrary<Selection>[] = [{ weight: 1, arbitrary: fc.constant(TYPE_NAME) }];
    if (leaves.length > 0) choices.push({ weight: 3, arbitrary: oneOf(leaves, levels) });
    if (objects.length > 0) choices.push({ weight: 8, arbitrary: oneOf(objects, levels) });
    if (levels > 0) choices.push({ weight: 1, arbitrary: fragmentOn(type, levels) });
    const selection = fc.array(fc.oneof(...choices), { minLength: 1, maxLength: 3 });
    made.set(key, selection);
    return selection;
  }

  function oneOf(fields: readonly GraphQLField<unknown, unknown>[], levels: number): fc.Arbitrary<Field> {
    return fc.oneof(...fields.map((field) => fieldOf(field, levels)));
  }

  function fieldOf(
    { name, type, args }: GraphQLField<unknown, unknown>,
    levels: number,
  ): fc.Arbitrary<Field> {
    const below = getNamedType(type);
    return fc.record({
      name: fc.constant(name),
      aliased: fc.boolean(),
      condition,
      args: argumentsOf(args),
      selection: isCompositeType(below) ? selectionOf(below, levels - 1) : fc.constant([]),
    });
  }

  function fragmentOn(type: GraphQLCompositeType, levels: number): fc.Arbitrary<Fragment> {
    const possible = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
    const above = isObjectType(type) ? type.getInterfaces() : [];
    return fc.oneof(
      ...[...possible, ...above].map((on) =>
        fc.record({
          on: fc.constant(on.name),
          form: fc.constantFrom('inline' as const, 'named' as const),
          condition,
          selection: selectionOf(on, levels - 1),
        }),
      ),
    );
  }

  function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<readonly Argument[]> {
    const isPaged = PAGING.every((name) => args.some((one) => one.name === name));
    const always = args.filter(({ type }) => isNonNullType(type));
    const perhaps = args.filter((one) => !always.includes(one) && !(isPaged && PAGING.includes(one.name)));
    const page = isPaged
      ? fc.oneof({ weight: 30, arbitrary: pageOf(args, 1) }, { weight: 1, arbitrary: pageOf(args, 2) })
      : fc.constant([]);
    return fc
      .tuple(
        fc.tuple(...always.map(argument)),
        fc.tuple(...perhaps.map((one) => fc.option(argument(one), { freq: 2 }))),
        page,
      )
      .map(([must, may, paging]) => [...must, ...may.filter((one) => one !== null), ...paging]);
  }

  /** One end, and perhaps where to start from there. */
  function pageOf(args: readonly GraphQLArgument[], length: 1 | 2): fc.Arbitrary<readonly Argument[]> {
    const named = (name: string) => args.filter((one) => one.name === name).map(argument);
    const from = (...names: readonly string[]) => fc.tuple(...names.slice(0, length).flatMap(named));
    return fc.oneof(from('first', 'after'), from('last', 'before'));
  }

  function argument({ name, type }: GraphQLArgument): fc.Arbitrary<Argument> {
    return fc.record({
      name: fc.constant(name),
      type: fc.constant(String(type)),
      value: valueOf(type, name),
      asVariable: fc.boolean(),
    });
  }
}

const PAGING: readonly string[] = ['first', 'after', 'last', 'before'];

const TYPE_NAME: Field = { name: '__typename', aliased: false, condition: 'none', args: [], selection: [] };
