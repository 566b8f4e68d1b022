// Every argument and input field of the schema that takes a text or a list: at its limit it is read, one beyond it is refused.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { LIMITS, type LimitName } from '../../src/limits/table.js';
import { useServer, type Answer } from '../support/server.js';

interface Place {
  /** The argument as it is named in errors, such as `where.ids`. */
  readonly path: string;
  readonly coordinate: string;
  readonly kind: 'characters' | 'values';
  readonly limit: LimitName;
  /** A query whose variable is the argument or the field, of this type. */
  readonly query: (value: string) => string;
  readonly type: string;
  readonly value: (length: number) => unknown;
}

const schema = createApplication(PROJECT).schema;
const PLACES = placesOf(schema);

describe('a text or a list of an argument', () => {
  const server = useServer();

  it('is looked at wherever the schema has one', () => {
    const coordinates = new Set(PLACES.map(({ coordinate }) => coordinate));
    expect(coordinates.size).toBeGreaterThan(60);
    for (const one of [
      'Query.nodes.ids',
      'GraphFilter.ids',
      'EDTFRange.lte',
      'CityFilter.nameContains',
      'Query.search.after',
    ])
      expect(coordinates).toContain(one);
  });

  it.each(PLACES.map((place) => [`${place.coordinate} (${place.kind})`, place] as const))(
    '%s is taken at its limit, and refused beyond it, in a variable and in a literal',
    async (_name, place) => {
      const most = LIMITS[place.limit];
      for (const ask of [asVariable, asLiteral]) {
        if (ask === asLiteral && most > 1_000) continue; // the document would have too many tokens
        const atLimit = await ask(place, most);
        expect(tooLong(atLimit, place)).toEqual([]);
        const beyond = await ask(place, most + 1);
        expect(beyond.status).toBe(400);
        expect(tooLong(beyond, place)).toEqual([{ limit: most, got: most + 1 }]);
        expect(server.statements()).toHaveLength(0);
      }
    },
  );

  const asVariable = ({ query, type, value }: Place, length: number): Promise<Answer> =>
    server.ask(`query ($value: ${type}) { ${query('$value')} }`, { value: value(length) });

  const asLiteral = ({ query, value }: Place, length: number): Promise<Answer> =>
    server.ask(
      `{ ${query(JSON.stringify(value(length)).replaceAll(/"([A-Z_a-z]+)"(?=[,\]])/g, (_, word: string) => (isEnumValue(word) ? word : `"${word}"`)))} }`,
    );
});

const isEnumValue = (word: string): boolean =>
  Object.values(schema.getTypeMap()).some((type) => isEnumType(type) && type.getValue(word));

/** Of the errors, those that say that something is too long: limit and what came. */
const tooLong = ({ errors = [] }: Answer, { kind }: Place) =>
  errors
    .filter(({ message }) => message.includes(kind))
    .map(({ extensions: { limit, got } }) => ({ limit, got }));

function placesOf(whole: GraphQLSchema): Place[] {
  const root = whole.getQueryType();
  const fields = Object.values(root?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.flatMap((arg) => {
      const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      const others = field.args
        .filter((one) => one !== arg && isRequiredArgument(one))
        .map((one) => `${one.name}: ${anyOf(one)}`);
      const query = (value: string): string =>
        `${field.name}(${[...others, `${arg.name}: ${value}`].join(', ')})${selection}`;
      return inputs(`Query.${field.name}.${arg.name}`, arg.name, arg.type, query);
    }),
  );
}

function inputs(coordinate: string, path: string, type: GraphQLInputType, query: Place['query']): Place[] {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isInputObjectType(nullable))
    return Object.values(nullable.getFields()).flatMap((field) =>
      inputs(`${nullable.name}.${field.name}`, `${path}.${field.name}`, field.type, (value) =>
        query(`{ ${field.name}: ${value} }`),
      ),
    );
  const text = longestText(coordinate, named.name);
  const place = { path, coordinate, query, type: String(type) };
  if (isListType(nullable)) {
    const one = isEnumType(named) ? (named.getValues()[0]?.name ?? '') : 'City:karachi';
    const list: Place = {
      ...place,
      kind: 'values',
      limit: coordinate === 'GraphFilter.ids' ? 'graphIds' : 'listLength',
      value: (length) => Array<string>(length).fill(one),
    };
    return text
      ? [list, { ...place, kind: 'characters', limit: text, value: (length) => [textOf(length)] }]
      : [list];
  }
  return text ? [{ ...place, kind: 'characters', limit: text, value: textOf }] : [];
}

function longestText(coordinate: string, scalar: string): LimitName | undefined {
  if (/\.(after|before)$/.test(coordinate)) return 'cursorLength';
  return ({ ID: 'idLength', String: 'textLength', EDTF: 'dateLength', DateTime: 'dateLength' } as const)[
    scalar
  ];
}

function textOf(length: number): string {
  return 'x'.repeat(length);
}

function anyOf({ type }: GraphQLArgument): string {
  const named = getNamedType(type).name;
  const one = named === 'Int' ? '1' : '"City:karachi"';
  return isListType(getNullableType(type)) ? `[${one}]` : one;
}
