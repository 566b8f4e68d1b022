// Values for arguments: right ones, drawn from the live graph, and hostile ones. Each is written twice, as a literal of a
// document and as JSON for a variable.
import fc from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

export interface Value {
  readonly literal: string;
  readonly json: unknown;
}

/** What the graph holds, so that filters find something. */
export interface Known {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly units: readonly string[];
  readonly cursors: readonly string[];
}

export type ValueOf = (type: GraphQLInputType, name: string) => fc.Arbitrary<Value>;

/** Values of the asked type that a field understands; few of them are refused, such as an inverted range. */
export function rightValues(known: Known): ValueOf {
  const texts: Readonly<Record<string, readonly string[]>> = {
    unit: known.units,
    after: known.cursors,
    before: known.cursors,
    isoCode: ['PK', 'CN'],
    language: ['en'],
  };
  const scalars: Readonly<Record<string, (name: string) => fc.Arbitrary<unknown>>> = {
    ID: () => fc.constantFrom(...known.ids),
    String: (name) => fc.constantFrom(...(texts[name] ?? known.names)),
    Int: () => fc.integer({ min: 1, max: 2 }), // allowed everywhere
    Float: (name) => (name === 'lte' ? fc.constantFrom(1e3, 1e9) : fc.constantFrom(-1, 0, 2.5)),
    Boolean: () => fc.boolean(),
    EDTF: (name) =>
      name === 'lte'
        ? fc.constantFrom('2027', '2030-06-30')
        : fc.constantFrom('2024', '2025-06', '2024?', '202X'),
    DateTime: (name) =>
      fc.constantFrom(name === 'lte' ? '2030-12-31T23:59:59.999+05:00' : '2020-01-01T00:00:00Z'),
  };
  const valueOf: ValueOf = once((type, name) => {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return listOf(valueOf(nullable.ofType as GraphQLInputType, name), 1, 3);
    if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map((one) => asEnum(one.name)));
    if (isInputObjectType(nullable)) return objectOf(Object.values(nullable.getFields()), valueOf);
    return (scalars[String(nullable)] ?? (() => fc.constant(null)))(name).map(asLiteral);
  });
  return valueOf;
}

/** Right values, and now and then one that is too long, of another type, broken, or none. */
export function hostileValues(known: Known): ValueOf {
  const right = rightValues(known);
  const valueOf: ValueOf = once((type, name) => {
    const nullable = getNullableType(type);
    const nested = isListType(nullable)
      ? listOf(valueOf(nullable.ofType as GraphQLInputType, name), 0, 4)
      : isInputObjectType(nullable)
        ? objectOf(Object.values(nullable.getFields()), valueOf)
        : right(type, name);
    return fc.oneof(
      { weight: 12, arbitrary: nested },
      { weight: 2, arbitrary: hostileOf(known, String(nullable)) },
      { weight: 1, arbitrary: anything(known) },
    );
  });
  return valueOf;
}

/** A schema asks for the same few hundred again and again. */
function once(valueOf: ValueOf): ValueOf {
  const made = new Map<string, fc.Arbitrary<Value>>();
  return (type, name) => {
    const key = `${String(type)} ${name}`;
    const found = made.get(key) ?? valueOf(type, name);
    made.set(key, found);
    return found;
  };
}

const hostileOf = (known: Known, type: string): fc.Arbitrary<Value> =>
  ({
    EDTF: dates,
    DateTime: times,
    Int: numbers,
    Float: numbers,
    String: strings(known),
    ID: strings(known),
  })[type] ?? anything(known);

const repeated = (pieces: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: longest }))
    .map(([piece, times]) => piece.repeat(times));

const dates = fc
  .oneof(
    fc.constantFrom(
      'Y17E8',
      'Y-1E99',
      '2024-13',
      '2024-02-30',
      '2027/2025',
      '',
      ' ',
      'soon',
      '-0001',
      '0000',
    ),
    fc.constantFrom(
      '20240101',
      '[2024..2026]',
      '{2020,2021..}',
      '2024-21',
      'XXXX',
      '/',
      '../..',
      '2024-01-01T99',
    ),
    fc
      .tuple(fc.constantFrom('Y', '[', '{', '20', '-'), repeated(['9', '1,', '[', '..', '20XX,'], 5_000))
      .map((parts) => parts.join('')),
  )
  .map(asLiteral);

const times = fc
  .constantFrom(
    'yesterday',
    '2025-02-30T00:00:00Z',
    '2025-01-01',
    '0000-00-00T00:00:00Z',
    '+275760-09-13T00:00:01Z',
    '9'.repeat(2_000),
  )
  .map(asLiteral);

const numbers = fc.oneof(
  fc
    .constantFrom(
      '0',
      '-1',
      '101',
      '2147483647',
      '2147483648',
      '1e309',
      '-0',
      '1.5',
      '9'.repeat(400),
      '1e-400',
    )
    .map(asNumber),
  fc.constantFrom('NaN', 'Infinity').map(asEnum),
);

const strings = (known: Known): fc.Arbitrary<Value> =>
  fc
    .oneof(
      fc.constantFrom(
        '',
        ' ',
        '"',
        '\\',
        '\u0000',
        '\ud800',
        '​',
        '‮',
        '💥',
        'ﷺ',
        'İ',
        '%',
        '*',
        '__proto__',
        'constructor',
      ),
      fc.constantFrom(
        '"; MATCH (n) DETACH DELETE n //',
        '$id',
        '${7*7}',
        'name:a~9 AND (',
        '/.*/',
        '[a TO z]',
        'NOT NOT',
        '^1e9',
      ),
      repeated(['x', 'ﬁ', 'é', '💥', ':', ' ', '\\', 'a b '], 3_000),
      repeated(['x', 'ﷺ'], 120_000),
      fc
        .tuple(fc.constantFrom('City:', 'Link:', 'T1:', ':', 'Node:'), repeated(['x', ':'], 2_000))
        .map((parts) => parts.join('')),
      mangled(known.cursors),
      mangled(known.ids),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.json({ maxDepth: 2 }).map((text) => Buffer.from(text).toString('base64url')),
    )
    .map(asLiteral);

/** A text with something in it replaced. */
const mangled = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(80), fc.string({ maxLength: 3 }))
    .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at + 1));

const anything = (known: Known): fc.Arbitrary<Value> =>
  fc.oneof(
    numbers,
    strings(known),
    fc.constantFrom('true', 'UNKNOWN_VALUE', '__proto__').map(asEnum),
    fc.constant({ literal: 'null', json: null }),
    fc.constant({ literal: '[[], [null], {}]', json: [[], [null], {}] }),
    fc.constant({ literal: '{ __proto__: { a: 1 }, gte: [], unknown: 1 }', json: { gte: [], unknown: 1 } }),
    fc.integer({ min: 2, max: 400 }).map((deep) => {
      const literal = '['.repeat(deep) + ']'.repeat(deep);
      return { literal, json: JSON.parse(literal) as unknown };
    }),
    fc.integer({ min: 90, max: 2_500 }).map((length) => {
      const ids = Array.from({ length }, (_none, index) => known.ids[index % known.ids.length]);
      return asLiteral(ids);
    }),
  );

function listOf(item: fc.Arbitrary<Value>, minLength: number, maxLength: number): fc.Arbitrary<Value> {
  return fc.array(item, { minLength, maxLength }).map((items) => ({
    literal: `[${items.map(({ literal }) => literal).join(', ')}]`,
    json: items.map(({ json }) => json),
  }));
}

function objectOf(fields: readonly GraphQLInputField[], valueOf: ValueOf): fc.Arbitrary<Value> {
  const entry = ({ name, type }: GraphQLInputField) =>
    valueOf(type, name).map((value): readonly [string, Value] => [name, value]);
  const required = fields.filter(({ type }) => isNonNullType(type));
  return fc
    .tuple(fc.tuple(...required.map(entry)), fc.array(fc.oneof(...fields.map(entry)), { maxLength: 2 }))
    .map(([always, some]) => {
      const entries = [...new Map([...always, ...some])];
      return {
        literal: `{ ${entries.map(([name, { literal }]) => `${name}: ${literal}`).join(', ')} }`,
        json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
      };
    });
}

/** JSON is nearly GraphQL: strings, numbers and lists of them are written the same. */
function asLiteral(json: unknown): Value {
  return { literal: JSON.stringify(json), json };
}

function asEnum(name: string): Value {
  return { literal: name, json: name };
}

/** @param text a number as a client may write it, perhaps one that no program can hold */
function asNumber(text: string): Value {
  return { literal: text, json: Number(text) };
}
