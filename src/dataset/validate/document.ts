// A document: its date, and its text if available.
import { GAZETTEER_DOCUMENT } from '../gazetteer-file.js';
import type { Located } from '../located.js';
import type { DocumentRecord } from '../types.js';
import { checkEdtf, type Known, type Report } from './references.js';

export function checkDocument(at: Located<DocumentRecord>, known: Known, report: Report): void {
  const { id, published, characters, sha256 } = at.raw;
  checkEdtf(at, published, ['published'], report);
  const length = known.texts.get(id)?.length;
  if (length !== undefined && length !== characters)
    report(at, ['characters'], `the text has ${length} characters, the data says ${characters}`);
  if (id === GAZETTEER_DOCUMENT && known.gazetteer && known.gazetteer.sha256 !== sha256)
    report(at, ['sha256'], 'this is not the SHA-256 of the text beside it; run npm run data:gazetteer');
}
