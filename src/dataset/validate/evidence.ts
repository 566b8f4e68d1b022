// Words of a document: short enough, and at the given position.
import { MAX_FRAGMENT_WORDS, notInText, wordCount } from '../fragment.js';
import type { Located } from '../located.js';
import type { RawEvidence } from '../schema.js';
import type { Path } from '../source-file.js';
import { checkType, type Known, type Report } from './references.js';

export function checkEvidence(
  at: Located<unknown>,
  evidence: readonly RawEvidence[],
  known: Known,
  report: Report,
): void {
  evidence.forEach((fragment, index) => {
    const path = ['evidence', index] as const;
    const { exact, start, end } = fragment;
    const document = fragment.document ?? at.document;
    checkLength(at, exact, path, report);
    if (!document)
      return report(at, path, "the evidence names no document, and the file has no 'document:' either");
    if (!checkType({ at, path, report }, document, ['Document'])) return;
    const source = known.texts.get(document);
    if (source !== undefined && !source.includes(exact)) {
      return report(at, path, notInText(exact, document, source));
    }
    if (start === undefined || end === undefined)
      return report(at, path, 'the position is missing; run npm run data:locate');
    if (end <= start)
      return report(at, path, `the position ${start} to ${end} is reversed; run npm run data:locate`);
    if (source !== undefined && source.slice(start, end) !== exact) {
      const found = source.positionsOf(exact).join(', ');
      report(
        at,
        path,
        `'${exact}' is at ${found} of ${document} and not at ${start}; run npm run data:locate`,
      );
    }
  });
}

export function checkLength(at: Located<unknown>, text: string, path: Path, report: Report): void {
  const words = wordCount(text);
  if (words <= MAX_FRAGMENT_WORDS) return;
  report(
    at,
    path,
    `${words} words of a document; allowed: ${MAX_FRAGMENT_WORDS}: the text stays with its owner`,
  );
}
