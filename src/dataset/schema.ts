// What a person may write in data/: one zod schema per kind of file. The editors' JSON Schemas are generated from it.

import { z } from 'zod';
import { LIMITS } from '../limits/table.js';
import { ID_PATTERN } from './ids.js';
import type { StoredField } from '../model/entity-types.js';
import { MODEL, PREDICATES } from '../model/model.js';
import type { Predicate } from '../generated/schema.js';
import {
  BASES,
  DOCUMENT_KINDS,
  FREQUENCIES,
  MATCHES,
  MEASURES,
  OBSERVATION_KINDS,
  QUALIFIERS,
} from './types.js';

const id = z.string().regex(ID_PATTERN, 'an id is Type:slug in lower case and hyphens, like City:karachi');
/** What no text has, and no XML can hold: control characters but tab and line end, halves of pairs, and what is no character. */
const NO_TEXT = /(?![\t\n\r])[\p{Control}\p{Surrogate}\ufffe\uffff]/u;
const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const code = NO_TEXT.exec(value)?.[0].codePointAt(0);
    if (code === undefined) return;
    const message = `a control character or half of a pair, U+${code.toString(16).toUpperCase().padStart(4, '0')}; take it out`;
    context.addIssue({ code: 'custom', message });
  });
/** YAML reads a bare 2027 as a number; here it is a date. Whether it is EDTF is checked in validate.ts, with the reasons. */
const edtf = z
  .union([z.string(), z.int()])
  .transform(String)
  .describe('EDTF: 2027, 2024-11, 2024-07/2025-06');
const position = z.int().min(0).describe('In Unicode code points; filled in by npm run data:locate');

const evidence = z.strictObject({
  exact: z.string().min(1).describe('At most fifteen words, verbatim'),
  document: id.optional().describe("Only when it is not the file's document"),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which one, if the fragment occurs in the document several times'),
  start: position.optional(),
  end: position.optional(),
});
const evidenceList = z.array(evidence).min(1, 'every claim needs evidence: add at least one fragment');

const claim = {
  basis: z.enum(BASES).default('STATED').describe('STATED in so many words, or IMPLIED: our reading of them'),
  statedBy: id.optional().describe('The entity that says so; omit it if the document itself says so'),
  evidence: evidenceList,
};

const predicate = z.enum(PREDICATES as [Predicate, ...Predicate[]]); // there is one at least

const link = z.strictObject({
  subject: id,
  predicate,
  object: id,
  validFrom: edtf.optional(),
  validTo: edtf.optional(),
  ...claim,
});

const period = z.strictObject({
  label: text,
  start: edtf.optional(),
  end: edtf.optional(),
  frequency: z.enum(FREQUENCIES).optional(),
});

const quantity = z.strictObject({
  raw: text.describe('As printed'),
  qualifier: z.enum(QUALIFIERS).default('EXACT'),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().describe('A code of units.yaml'),
});

const observation = z.strictObject({
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

const quotation = z.strictObject({
  speaker: id,
  about: z.array(id),
  text: text.describe('At most fifteen words, verbatim, with … where it is cut'),
  whole: z
    .strictObject({ start: position, end: position })
    .optional()
    .describe('Filled in by npm run data:locate'),
  ...claim,
});

const entity = z.strictObject({
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

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

const document = z.strictObject({
  title: text,
  kind: z.enum(DOCUMENT_KINDS),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag, like en or ur-PK'),
  published: edtf.optional(),
  publisher: text.optional(),
  url: z.url().optional(),
  license: text.optional(),
  sha256: sha256.describe('Of the text'),
  characters: z.int().min(1).describe('Length of the text in Unicode code points'),
  fileSha256: sha256.optional().describe('Of the file that the text was taken from'),
  mediaType: text.optional().describe('Of that file, such as application/pdf'),
  extractor: text.optional().describe('The program that took the text out of that file, with its version'),
});

const unit = z.strictObject({
  code: text.describe('UCUM, or ISO 4217 for money'),
  symbol: z.string(),
  name: text,
  base: text,
  factor: z.number().positive().default(1),
});

const indicator = z.strictObject({
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

const about = z.strictObject({
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

const decision = z
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
