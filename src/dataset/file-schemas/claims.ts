// Claims as a person writes them: links, observations and quotations.
import { z } from 'zod';
import type { Predicate } from '../../generated/schema.js';
import { PREDICATES } from '../../model/model.js';
import { BASES, FREQUENCIES, OBSERVATION_KINDS, QUALIFIERS } from '../vocabulary.js';
import { edtf, evidenceList, id, position, text } from './values.js';

const claim = {
  basis: z.enum(BASES).default('STATED').describe('STATED in so many words, or IMPLIED: our reading of them'),
  statedBy: id.optional().describe('The entity that says so; omit it if the document itself says so'),
  evidence: evidenceList,
};

const predicate = z.enum(PREDICATES as [Predicate, ...Predicate[]]); // there is one at least

export const link = z.strictObject({
  subject: id,
  predicate,
  object: id,
  validFrom: edtf.optional(),
  validTo: edtf.optional(),
  ...claim,
});

export const period = z.strictObject({
  label: text,
  start: edtf.optional(),
  end: edtf.optional(),
  frequency: z.enum(FREQUENCIES).optional(),
});

export const quantity = z.strictObject({
  raw: text.describe('As printed'),
  qualifier: z.enum(QUALIFIERS).default('EXACT'),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().describe('A code of units.yaml'),
});

export const observation = z.strictObject({
  about: id,
  indicator: id,
  kind: z.enum(OBSERVATION_KINDS),
  quantity,
  period: period.optional(),
  basePeriod: period.optional(),
  dueBy: edtf.optional(),
  counted: z
    .array(id)
    .min(1)
    .optional()
    .describe('The entities that the number counts, if the document names every one'),
  key: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
    .optional()
    .describe('A name for this figure, by which another of the same file can name it as a part'),
  parts: z
    .array(z.string())
    .min(2)
    .optional()
    .describe('The keys of the figures that this one is the sum of, if the document names every one'),
  ...claim,
});

export const quotation = z.strictObject({
  speaker: id,
  about: z.array(id),
  text: text.describe('At most fifteen words, verbatim, with … where it is cut'),
  whole: z
    .strictObject({ start: position, end: position })
    .optional()
    .describe('Filled in by npm run data:locate'),
  ...claim,
});
