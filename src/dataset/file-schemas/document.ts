// A document as a person or `npm run ingest` describes it.
import { z } from 'zod';
import { DOCUMENT_KINDS } from '../vocabulary.js';
import { edtf, text } from './values.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

export const document = z.strictObject({
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
