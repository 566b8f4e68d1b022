// The values that all files of data/ have: ids, texts, dates and fragments of documents.
import { z } from 'zod';
import { ID_PATTERN } from '../ids.js';

export const id = z
  .string()
  .regex(ID_PATTERN, 'an id is Type:slug in lower case and hyphens, like City:karachi');
/** What no text has, and no XML can hold: control characters but tab and line end, halves of pairs, and what is no character. */
const NO_TEXT = /(?![\t\n\r])[\p{Control}\p{Surrogate}\ufffe\uffff]/u;
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const code = NO_TEXT.exec(value)?.[0].codePointAt(0);
    if (code === undefined) return;
    const message = `a control character or half of a pair, U+${code.toString(16).toUpperCase().padStart(4, '0')}; take it out`;
    context.addIssue({ code: 'custom', message });
  });
/** YAML reads a bare 2027 as a number; here it is a date. Whether it is EDTF is checked in validate/, with the reasons. */
export const edtf = z
  .union([z.string(), z.int()])
  .transform(String)
  .describe('EDTF: 2027, 2024-11, 2024-07/2025-06');
export const position = z.int().min(0).describe('In Unicode code points; filled in by npm run data:locate');

export const evidence = z.strictObject({
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
export const evidenceList = z.array(evidence).min(1, 'every claim needs evidence: add at least one fragment');
