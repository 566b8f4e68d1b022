// Documents that are wrong as documents: what a client with a fault, or with bad intentions, would send.
import fc from 'fast-check';
import type { Query } from './document.js';

/** @param right queries to break */
export const brokenQueries = (right: fc.Arbitrary<Query>): fc.Arbitrary<Query> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(right, damage).map(([one, harm]) => ({ ...one, query: harm(one.query) })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(right, otherVariables).map(([one, variables]) => ({ ...one, variables })),
    },
    { weight: 2, arbitrary: handmade.map((query) => ({ query, variables: {} })) },
  );

type Harm = (query: string) => string;

const NOISE = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '"""',
  '$',
  '@',
  '...',
  ':',
  '!',
  '#',
  '\u0000',
  '&',
  '|',
  '💥',
  '\\u{110000}',
  ' on ',
];

const damage: fc.Arbitrary<Harm> = fc.oneof(
  fc.nat(400).map(
    (at): Harm =>
      (query) =>
        query.slice(0, at),
  ),
  fc.tuple(fc.nat(400), fc.nat(8), fc.constantFrom(...NOISE, '')).map(
    ([at, length, noise]): Harm =>
      (query) =>
        query.slice(0, at) + noise + query.slice(at + length),
  ),
  fc
    .tuple(
      fc.nat(20),
      fc.constantFrom('noSuchField', '__schema', '__type', 'constructor', 'toString', 'id { id }', 'nodes'),
    )
    .map(
      ([nth, name]): Harm =>
        (query) =>
          replaceNth(query, /\b[a-z]\w+(?= [{}])/gi, nth, name),
    ),
  fc.tuple(fc.nat(20), fc.constantFrom('City', 'NoSuchType', 'ID', 'EntityFilter', 'Query')).map(
    ([nth, name]): Harm =>
      (query) =>
        replaceNth(query, /(?<=\bon )\w+/g, nth, name),
  ),
  fc
    .tuple(fc.nat(8), fc.constantFrom('Int', '[ID!]!', 'NoSuchType', 'Query', 'EntityFilter!', 'String = 1'))
    .map(
      ([nth, type]): Harm =>
        (query) =>
          replaceNth(query, /(?<=\$v\d+: )[^,)]+/g, nth, type),
    ),
  fc.constantFrom('mutation', 'subscription', 'query Fuzz', 'fragment X on Query', 'schema', 'type T').map(
    (start): Harm =>
      (query) =>
        query.replace(/^query Fuzz/, start),
  ),
  fc
    .constantFrom(
      ' @skip',
      ' @deprecated',
      ' @skip(if: $none)',
      ' @include(if: null)',
      ' @no(a: 1)',
      ' @skip(if: true) @skip(if: true)',
    )
    .map(
      (directive): Harm =>
        (query) =>
          query.replace(/(?<=[a-z]) (?=\{)/i, `${directive} `),
    ),
  fc.constant<Harm>((query) => `${query}\n${query}`),
  fc.constant<Harm>((query) => query.replace(/\.\.\.F0/, '...F9')),
  fc.constant<Harm>((query) => `${query}\nfragment Unused on Query { __typename }`),
);

const otherVariables = fc.oneof(
  fc.constant({}),
  fc.dictionary(
    fc.constantFrom('v0', 'v1', 'v2', '__proto__', 'x'),
    fc.anything({ maxDepth: 2 }).map((one) => toJson(one)),
    { maxKeys: 4 },
  ),
);

/** Each is small to send and large to walk, or in a corner of the language. */
const handmade = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }).map((times) => '{'.repeat(times)),
  fc
    .integer({ min: 1, max: 300 })
    .map((deep) => `{ ${'country(id: "x") { agencies { nodes { '.repeat(deep)}id${' } } }'.repeat(deep)} }`),
  fc
    .integer({ min: 1, max: 1_500 })
    .map((times) => `{ ${Array.from({ length: times }, (_none, n) => `a${n}: __typename`).join(' ')} }`),
  fc
    .integer({ min: 1, max: 120 })
    .map(
      (times) =>
        `{ ${Array.from({ length: times }, (_none, n) => `a${n}: entities(first: 1) { totalCount }`).join(' ')} }`,
    ),
  fc.integer({ min: 2, max: 12 }).map(bomb),
  fc
    .integer({ min: 1, max: 60 })
    .map(
      (size) =>
        `query { ...F0 } ${Array.from({ length: size }, (_none, n) => `fragment F${n} on Query { ...F${(n + 1) % size} }`).join(' ')}`,
    ),
  fc.integer({ min: 1, max: 700 }).map((times) => `{ __typename ${'@skip(if: false) '.repeat(times)} }`),
  fc
    .integer({ min: 1, max: 700 })
    .map(
      (times) =>
        `query (${Array.from({ length: times }, (_none, n) => `$v${n}: Int`).join(' ')}) { __typename }`,
    ),
  fc
    .integer({ min: 1, max: 9 })
    .map((deep) => `{ __schema { types { ${'fields { type { '.repeat(deep)}name${' } }'.repeat(deep)} } } }`),
  fc
    .integer({ min: 1, max: 20 })
    .map((deep) => `{ __type(name: "Query") ${'{ ofType '.repeat(deep)}{ name }${' }'.repeat(deep)} }`),
  fc.constantFrom(
    '',
    ' ',
    '#',
    '{}',
    '{ }',
    'query',
    'query { }',
    '{ ... { } }',
    '{ ...on }',
    '{ a: }',
    '{ __typename',
    '﻿{ __typename }',
    '{ entities(first: 1) { edges { cursor } } }',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Fragments that double at each step. */
function bomb(steps: number): string {
  const all = Array.from(
    { length: steps },
    (_none, n) =>
      `fragment B${n} on Query { a: __typename ${n + 1 < steps ? `...B${n + 1} ...B${n + 1}` : ''} }`,
  );
  return `{ ...B0 } ${all.join(' ')}`;
}

function replaceNth(text: string, pattern: RegExp, nth: number, by: string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[nth % Math.max(1, found.length)];
  return one ? text.slice(0, one.index) + by + text.slice(one.index + one[0].length) : text + by;
}

function toJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
  } catch {
    return null; // a bigint, or an object that is none
  }
}
