// Which entities may the names of a table mean: their candidates, scored by the name and by what else the row says.
import { dataOf, type Ask } from '../http/ask.js';
import { fold } from '../common/fold.js';
import { LIMITS } from '../limits/table.js';
import { typeNamed, typesMeant, type Named, type Property } from './properties.js';
import type { Query } from './request.js';
import { known, valuesOf, type Value, type Values } from './values.js';

export interface Candidate extends Named {
  readonly description: string;
  readonly type: readonly Named[];
  /** 0 to 100. */
  readonly score: number;
  readonly features: readonly { readonly id: string; readonly value: number }[];
  /** Whether it is taken without a person's decision. */
  readonly match: boolean;
}

interface Found {
  readonly score: number;
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly description: string;
  };
}

/** A property weighs this much beside the name. */
const WEIGHT = 0.4;
/** The least score of a match, and how far ahead of the next it must be. */
const SURE = 80;
const AHEAD = 10;

export async function match(
  ask: Ask,
  queries: Readonly<Record<string, Query>>,
  texts: { readonly resolve: string; readonly values: string },
  properties: ReadonlyMap<string, Property>,
): Promise<Record<string, { result: readonly Candidate[] }>> {
  const asked = Object.entries(queries);
  const found = await resolved(ask, texts.resolve, asked);
  const wanted = known(properties, [
    ...new Set(asked.flatMap(([, { properties: all }]) => all.map(({ pid }) => pid))),
  ]);
  const ids = new Set(
    asked.flatMap(([key, query]) =>
      query.properties.length > 0 ? (found.get(key) ?? []).map(({ node }) => node.id) : [],
    ),
  );
  const values: Values = wanted.length > 0 ? await valuesOf(ask, texts.values, [...ids], wanted) : new Map();
  return Object.fromEntries(
    asked.map(([key, query]) => [key, { result: candidates(found.get(key) ?? [], query, values) }]),
  );
}

/** Names that are looked for among the same types are asked together. */
async function resolved(
  ask: Ask,
  text: string,
  asked: readonly (readonly [string, Query])[],
): Promise<Map<string, readonly Found[]>> {
  const groups = new Map<string, { types: readonly string[] | null; of: (readonly [string, Query])[] }>();
  for (const one of asked) {
    const types = one[1].types.length === 0 ? null : [...new Set(one[1].types.flatMap(typesMeant))];
    const name = types?.join(' ') ?? '';
    const group = groups.get(name) ?? { types, of: [] };
    group.of.push(one);
    groups.set(name, group);
  }
  const found = new Map<string, readonly Found[]>();
  for (const { types, of } of groups.values()) {
    const names = of.map(([, { query }]) => query);
    const data = (await dataOf(ask(text, { names, types, first: LIMITS.candidates }))) as {
      resolve: { candidates: Found[] }[];
    };
    of.forEach(([key], index) => found.set(key, data.resolve[index]?.candidates ?? []));
  }
  return found;
}

function candidates(found: readonly Found[], query: Query, values: Values): Candidate[] {
  const scored = found
    .map(({ score, node }) => {
      const features = query.properties.map(({ pid, v }) => ({
        id: pid,
        value: likest(v, values.get(node.id)?.get(pid) ?? []),
      }));
      const all = features.reduce((sum, { value }) => sum + WEIGHT * value, score);
      return { node, features, name: score, score: (100 * all) / (1 + WEIGHT * features.length) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const isSure = best !== undefined && best.score >= SURE && best.score - (next?.score ?? 0) >= AHEAD;
  return scored.slice(0, query.limit).map(({ node, features, name, score }, index) => ({
    id: node.id,
    name: node.name,
    description: node.description,
    type: [typeNamed(node.__typename)],
    score: Math.round(score * 10) / 10,
    features: [{ id: 'name', value: name }, ...features],
    match: index === 0 && isSure,
  }));
}

/** 1 if one of the values is one of those in the row, else 0. */
function likest(
  given: readonly (string | number | boolean | { id: string })[],
  values: readonly Value[],
): number {
  const texts = new Set(values.flatMap((value) => Object.values(value).map((one) => fold(String(one)))));
  return given.some((one) => texts.has(fold(typeof one === 'object' ? one.id : String(one)).trim())) ? 1 : 0;
}
