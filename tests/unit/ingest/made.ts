// Documents and proposals of them, made by hand.
import { sha256 } from '../../../src/dataset/documents.js';
import type {
  ProposedEntity,
  ProposedFigure,
  ProposedLink,
  ProposedQuotation,
  Words,
} from '../../../src/extract/proposal.js';
import type { Accepted } from '../../../src/ingest/publish/accepted.js';
import type { SourceDocument } from '../../../src/ingest/read/source-document.js';

export function source(text: string, more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    text,
    title: 'A park grows',
    language: 'en',
    languageFrom: 'METADATA',
    published: '2025-02-14',
    license: 'same as the project',
    file: { sha256: sha256(text), mediaType: 'text/plain', bytes: text.length },
    sha256: sha256(text),
    characters: [...text].length,
    notes: [],
    ...more,
  };
}

/** Proposals of a text, whose words are looked up in it. */
export function proposing(text: string) {
  const at = (exact: string): Words => {
    const unit = text.indexOf(exact);
    if (unit < 0) throw new Error(`no "${exact}" in the text`);
    const start = [...text.slice(0, unit)].length;
    return { exact, start, end: start + [...exact].length };
  };
  const proposed = (exact: string, key: string) => ({
    ...at(exact),
    key,
    confidence: 0.9,
    source: 'RULE' as const,
  });
  return {
    at,
    entity: (
      name: string,
      type: ProposedEntity['type'],
      more: Partial<ProposedEntity> = {},
    ): ProposedEntity => ({
      ...proposed(more.exact ?? name, `entity ${name}`),
      name,
      type,
      aliases: [],
      verdict: more.match ? 'SAME' : 'NEW',
      match: null,
      candidates: [],
      mentions: [at(more.exact ?? name)],
      ...more,
    }),
    figure: (exact: string, raw: string, more: Partial<ProposedFigure>): ProposedFigure => ({
      ...proposed(exact, `figure ${raw} ${more.about ?? ''}`),
      raw,
      unit: '1',
      printedUnit: '',
      qualifier: 'EXACT',
      kind: 'ACTUAL',
      basis: 'STATED',
      about: null,
      indicator: null,
      period: null,
      basePeriod: null,
      dueBy: null,
      statedBy: null,
      ...more,
    }),
    link: (
      exact: string,
      subject: string,
      predicate: ProposedLink['predicate'],
      object: string,
      more: Partial<ProposedLink> = {},
    ): ProposedLink => ({
      ...proposed(exact, `link ${subject} ${predicate} ${object}`),
      subject,
      predicate,
      object,
      basis: 'STATED',
      statedBy: null,
      isHint: false,
      ...more,
    }),
    quotation: (whole: string, said: string, speaker: string | null): ProposedQuotation => ({
      ...proposed(whole, `quotation ${said}`),
      speaker,
      text: said,
      whole: at(whole),
      about: [],
    }),
  };
}

export const same = (id: string, name: string) => ({ id, name, score: 1, why: 'the same name' });

export const accepted = (slug: string, document: SourceDocument, more: Partial<Accepted>): Accepted => ({
  slug,
  document,
  entities: [],
  figures: [],
  links: [],
  quotations: [],
  reasons: {},
  ...more,
});
