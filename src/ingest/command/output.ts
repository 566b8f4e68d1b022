// What `propose --json` prints: the document as it was read, with all that is proposed of it.
import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../dataset/types.js';
import { ProposalSchema } from '../proposal-schema.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const optionalText = z.string().optional();

const DocumentSchema = z.strictObject({
  text: z.string().describe('Normalized: NFC, LF, without front matter; positions count in it'),
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  published: optionalText.describe('EDTF'),
  language: z.string().describe('BCP 47; und if unknown'),
  languageFrom: z.enum(['METADATA', 'DETECTED']),
  url: optionalText,
  license: optionalText,
  kind: z.enum(DOCUMENT_KINDS).optional(),
  file: z
    .strictObject({ name: optionalText, sha256, mediaType: z.string(), bytes: z.int() })
    .describe('The file as it came'),
  sha256: sha256.describe('Of the normalized text'),
  characters: z.int().describe('Length of the normalized text in code points'),
  encoding: z
    .strictObject({ name: z.string(), from: z.enum(['BOM', 'DECLARED', 'VALID', 'GUESSED', 'GIVEN']) })
    .optional(),
  extractor: z.strictObject({ name: z.string(), version: z.string() }).optional(),
  pages: z.array(z.int()).optional().describe('Where each page starts in the text'),
  notes: z.array(z.string()).describe('How it was read'),
});

export const OutputSchema = z.strictObject({
  document: DocumentSchema,
  ...ProposalSchema.shape,
  known: z
    .array(z.string())
    .describe('Documents of the graph with the same text, file, address, or much the same title or words'),
});

export type Output = z.infer<typeof OutputSchema>;

/** docs/proposal.schema.json */
export const outputJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(OutputSchema, { io: 'output', reused: 'ref' }), null, 2)}\n`;
