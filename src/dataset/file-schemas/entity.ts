// An entity as a person writes it, with the values that schema/ gives to types of entities.
import { z } from 'zod';
import type { StoredField } from '../../model/entity-types.js';
import { MODEL } from '../../model/model.js';
import { MATCHES } from '../vocabulary.js';
import { edtf, evidenceList, id, text } from './values.js';

export const entity = z.strictObject({
  id,
  name: text,
  aliases: z.array(text).default([]),
  description: text,
  ...storedValues(),
  gazetteer: z
    .string()
    .optional()
    .describe('Where the gazetteer finds it: PK, PK-JK, PK/Karachi or PK.05/Karachi'),
  externalIds: z
    .array(z.strictObject({ scheme: text, value: text, url: z.url().optional(), match: z.enum(MATCHES) }))
    .default([]),
  formerIds: z.array(id).default([]),
  evidence: evidenceList,
});

/** The values that some type of entity has; whether its own type has them is checked with its id. */
function storedValues(): { date: z.ZodOptional<typeof edtf> } {
  const fields = [...MODEL.entityTypes.values()].flatMap(({ stored }) => stored);
  const byName = Object.fromEntries(
    fields.map((field) => {
      const value = valueSchema(field, fields);
      return [field.name, (field.isList ? z.array(value) : value).optional().describe(field.description)];
    }),
  );
  return byName as ReturnType<typeof storedValues>; // a date is known to the code, the other names are not
}

function valueSchema({ name, type }: StoredField, fields: readonly StoredField[]): z.ZodType {
  if (type === 'EDTF') return edtf;
  if (type === 'Boolean') return z.boolean();
  if (type === 'Int') return z.int();
  if (type === 'Float') return z.number();
  if (type === 'String') return text;
  return z.enum(fields.filter((one) => one.name === name).flatMap(({ values }) => values));
}
