// What a person may write in data/: one zod schema per kind of file. The editors' JSON Schemas are generated from it.
import { z } from 'zod';
import { link, observation, quotation, type period, type quantity } from './file-schemas/claims.js';
import { document } from './file-schemas/document.js';
import { entity } from './file-schemas/entity.js';
import { about, decision, indicator, unit } from './file-schemas/shared.js';
import { id, text, type evidence } from './file-schemas/values.js';

export const FILE_SCHEMAS = {
  decisions: z.strictObject({ decisions: z.array(decision) }),
  about: z.strictObject({ about: z.array(about).max(1, 'a data set is about one thing: write one entry') }),
  units: z.strictObject({ units: z.array(unit) }),
  indicators: z.strictObject({ indicators: z.array(indicator) }),
  document: z.strictObject({ document }),
  entities: z.strictObject({
    document: id.optional().describe('In data/entities/: the document of the evidence that names none'),
    entities: z.array(entity),
  }),
  links: z.strictObject({ links: z.array(link) }),
  observations: z.strictObject({ observations: z.array(observation) }),
  quotations: z.strictObject({ quotations: z.array(quotation) }),
  coverage: z.strictObject({
    reasons: z.record(z.string(), text).describe('Why a sentence gave no claim, by its number'),
  }),
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;
export type FileContent<K extends FileKind> = z.output<(typeof FILE_SCHEMAS)[K]>;

export type RawEvidence = z.output<typeof evidence>;
export type RawLink = z.output<typeof link>;
export type RawObservation = z.output<typeof observation>;
export type RawQuantity = z.output<typeof quantity>;
export type RawPeriod = z.output<typeof period>;
export type RawQuotation = z.output<typeof quotation>;
export type RawEntity = z.output<typeof entity>;
