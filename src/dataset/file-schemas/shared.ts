// What documents share: units, indicators, decisions about entities that look alike, and what the data is about.
import { z } from 'zod';
import { LIMITS } from '../../limits/table.js';
import { MEASURES } from '../vocabulary.js';
import { id, text } from './values.js';

export const unit = z.strictObject({
  code: text.describe('UCUM, or ISO 4217 for money'),
  symbol: z.string(),
  name: text,
  base: text,
  factor: z.number().positive().default(1),
});

export const indicator = z.strictObject({
  id,
  name: text,
  description: text,
  unit: text.describe('The base unit of its observations'),
  growthOf: id.optional(),
  ratioOf: z
    .strictObject({ numerator: id, denominator: id })
    .optional()
    .describe('For a share or another rate, the indicators of its two amounts'),
  measure: z
    .enum(MEASURES)
    .optional()
    .describe(
      'FLOW adds up over time (exports of a month), STOCK is there at a time (parks), RATE is a share or a growth',
    ),
  progressOf: id.optional().describe('For a share of work that is done, the milestone that it leads to'),
});

export const about = z.strictObject({
  title: text.describe('What the data is about, as a headline'),
  subject: id.optional().describe('The entity that all of it is about, such as a country'),
  example: text.describe('Words to search for, shown in the empty search box'),
  featured: z.array(id).max(LIMITS.startingPoints).default([]).describe('Entities to look at first'),
  questions: z
    .array(
      z.strictObject({
        text: text.describe('A question to start from'),
        path: z.string().startsWith('/').max(2_000).describe('The screen that answers it, such as /promises'),
      }),
    )
    .max(LIMITS.startingPoints)
    .default([]),
});

export const decision = z
  .strictObject({
    same: z
      .array(id)
      .min(2)
      .optional()
      .describe('Ids of one entity; the first one stays, the others answer to it'),
    different: z
      .array(id)
      .min(2)
      .optional()
      .describe('Ids of entities that stay apart, however alike they look'),
    by: text.describe('Who decided'),
    why: text.describe('For what reason'),
  })
  .refine(({ same, different }) => (same === undefined) !== (different === undefined), {
    message: 'a decision has either same or different',
  });
