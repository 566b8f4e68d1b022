// Reads what a client of the reconciliation sends: parameters with JSON in them, in the address or in a form.
import { z } from 'zod';
import { BadUserInput } from '../common/errors.js';
import { checkCount, checkLength } from '../common/lengths.js';
import { LIMITS } from '../limits/table.js';

const text = z.string().max(LIMITS.textLength);
const id = z.string().max(LIMITS.idLength);
const one = z.union([text, z.number(), z.boolean(), z.object({ id })]);
const many = <T extends z.ZodType>(of: T) =>
  z.union([of, z.array(of).max(LIMITS.listLength)]).transform((given) => [given].flat() as z.output<T>[]);

const Query = z
  .object({
    query: text.default(''),
    type: many(id).default([]),
    type_strict: z.enum(['any', 'all', 'should']).optional(), // an entity has one type, so any and all are the same
    limit: z.number().int().min(1).default(LIMITS.candidates),
    properties: z
      .array(z.object({ pid: id, v: many(one) }))
      .max(LIMITS.batchProperties)
      .default([]),
  })
  .transform(({ type, ...rest }) => ({ ...rest, types: type }));

export type Query = z.output<typeof Query>;

const Queries = z.record(z.string().max(LIMITS.idLength), Query);

const Extend = z.object({
  ids: z.array(id),
  properties: z
    .array(
      z.object({ id, settings: z.object({ limit: z.coerce.number().int().min(0).optional() }).optional() }),
    )
    .max(LIMITS.batchProperties),
});

export type Extend = z.output<typeof Extend>;

export function queriesOf(given: string): Record<string, Query> {
  const queries = parse('queries', Queries, given);
  checkCount('queries', Object.keys(queries), 'listLength');
  return queries;
}

export function extendOf(given: string): Extend {
  const extend = parse('extend', Extend, given);
  checkCount('extend.ids', extend.ids, 'listLength');
  return extend;
}

function parse<T>(name: string, shape: z.ZodType<T>, given: string): T {
  let json: unknown;
  try {
    json = JSON.parse(given);
  } catch {
    throw new BadUserInput(`"${name}" is not JSON.`);
  }
  const read = shape.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadUserInput(
    `"${[name, ...(issue?.path ?? [])].join('.')}": ${issue?.message ?? 'is not as specified'}.`,
  );
}

/** Parameters of a suggestion: what was typed, and from where on. */
export function prefixOf({ prefix, cursor }: Readonly<Record<string, unknown>>): {
  prefix: string;
  from: number;
} {
  if (typeof prefix !== 'string') throw new BadUserInput('"prefix" is missing.');
  checkLength('prefix', prefix, 'textLength');
  const from = Number(cursor ?? 0);
  if (!Number.isInteger(from) || from < 0) throw new BadUserInput('"cursor" is not a whole number.');
  return { prefix, from };
}
