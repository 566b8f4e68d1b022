// The shape of a proposal, for the JSON Schema of the command's output and for what a reviewer sends.
import { z } from 'zod';
import { ID_PATTERN } from '../dataset/ids.js';
import { BASES, FREQUENCIES, OBSERVATION_KINDS, QUALIFIERS } from '../dataset/types.js';
import type { EntityType, Predicate } from '../generated/schema.js';
import { LIMITS } from '../limits/table.js';
import { ENTITY_TYPES, PREDICATES } from '../model/model.js';
import type { Proposal } from '../extract/proposal.js';

const text = z.string().trim().min(1).max(LIMITS.proposedText);
const position = z.int().min(0).describe('In code points of the normalized text');
const words = {
  exact: z.string().min(1).max(LIMITS.proposedWords).describe('The words, verbatim'),
  start: position,
  end: position.describe('Exclusive, in code points of the normalized text'),
};
const proposed = {
  key: text.describe('The same in every run over the same text'),
  ...words,
  confidence: z.number().min(0).max(1),
  source: z.enum(['RULE', 'GAZETTEER', 'DECISION', 'MODEL']),
};
const reference = text.describe('An id of the graph, else the name of a proposed entity');
const candidate = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  name: text,
  score: z.number().min(0).max(1),
  why: text,
});

export const EntityProposal = z.strictObject({
  ...proposed,
  name: text,
  type: z.enum(ENTITY_TYPES as [EntityType, ...EntityType[]]), // there is one at least
  aliases: z.array(text).max(LIMITS.listLength),
  verdict: z.enum(['SAME', 'NEW_NAME', 'NEW', 'UNSURE']),
  match: candidate.nullable().describe('The entity of the graph that it is or names'),
  candidates: z.array(candidate).max(LIMITS.listLength),
  mentions: z.array(z.strictObject(words)),
});

const period = z.strictObject({
  label: text.describe('As in the words'),
  start: text.optional().describe('EDTF'),
  end: text.optional().describe('EDTF'),
  frequency: z.enum(FREQUENCIES).optional(),
});

export const FigureProposal = z.strictObject({
  ...proposed,
  raw: text.describe('The printed number with its unit'),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: text.describe('A code of units.yaml, UCUM or ISO 4217, without a scale: USD'),
  printedUnit: z.string().max(LIMITS.proposedText).describe('As in the words: sqft, %, USD, companies'),
  qualifier: z.enum(QUALIFIERS),
  kind: z.enum(OBSERVATION_KINDS),
  basis: z.enum(BASES),
  about: reference.nullable(),
  indicator: text.nullable().describe('The id of an indicator, else the name of a new one'),
  period: period.nullable(),
  basePeriod: period.nullable(),
  dueBy: text.nullable().describe('EDTF'),
  statedBy: reference.nullable(),
});

export const LinkProposal = z.strictObject({
  ...proposed,
  subject: reference,
  predicate: z.enum(PREDICATES as [Predicate, ...Predicate[]]), // there is one at least
  object: reference,
  basis: z.enum(BASES),
  statedBy: reference.nullable(),
  isHint: z.boolean().describe('Only the two names in one sentence'),
});

export const QuotationProposal = z.strictObject({
  ...proposed,
  speaker: reference.nullable(),
  text: text.describe('At most fifteen words, with … where it is cut'),
  whole: z.strictObject({ start: position, end: position }).describe('All of the quoted words'),
  about: z.array(reference).max(LIMITS.listLength),
});

export const ProposalSchema = z.strictObject({
  entities: z.array(EntityProposal),
  figures: z.array(FigureProposal),
  links: z.array(LinkProposal),
  quotations: z.array(QuotationProposal),
  notes: z.array(z.string()).describe('What a person should know'),
}) satisfies z.ZodType<Proposal>;
