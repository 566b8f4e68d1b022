// What a language model may answer: proposals, each with words of the text. It gives no positions and no numbers: these are read in the text.
import { z } from 'zod';
import { OBSERVATION_KINDS } from '../../dataset/types.js';
import type { EntityType, Predicate } from '../../generated/schema.js';
import { LIMITS } from '../../limits/table.js';
import { ENTITY_TYPES, PREDICATES } from '../../model/model.js';

const text = z.string().trim().min(1).max(LIMITS.proposedText);
const quote = z
  .string()
  .min(1)
  .max(LIMITS.proposedWords)
  .describe('Words of the text, verbatim, at most fifteen');
const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.assistantItems);

export const Answer = z.object({
  entities: list(
    z.object({
      quote,
      name: text.describe('Its full name'),
      type: z.enum(ENTITY_TYPES as [EntityType, ...EntityType[]]), // there is one at least
    }),
  ),
  figures: list(
    z.object({
      quote,
      raw: text.describe('The printed number with its unit, words of the quote'),
      kind: z.enum(OBSERVATION_KINDS),
      about: text.nullable().describe('The name of what the figure is about'),
      indicator: text.nullable().describe('What it measures, in a few words'),
      statedBy: text.nullable().describe('Who says so, if anybody'),
    }),
  ),
  links: list(
    z.object({
      quote,
      subject: text,
      predicate: z.enum(PREDICATES as [Predicate, ...Predicate[]]), // there is one at least
      object: text,
    }),
  ),
});
export type Answer = z.infer<typeof Answer>;

/** Sent with each question, so that the model answers in this shape. */
export const ANSWER_SCHEMA = z.toJSONSchema(Answer);
