import { sentencesOf } from '../../dataset/coverage.js';
import { progressOf } from '../../ingest/drafts/accept.js';
import type { Draft as Stored } from '../../ingest/drafts/draft.js';
import { effective } from '../../ingest/drafts/effective.js';
import { previewDraft } from '../preview.js';
import type { DraftResolvers, SilentSentence } from '../generated/types.js';
import { proposalsOf } from './proposals.js';

export const Draft: DraftResolvers = {
  title: ({ document }) => document.title ?? null,
  publisher: ({ document }) => document.publisher ?? null,
  published: ({ document }) => document.published ?? null,
  url: ({ document }) => document.url ?? null,
  language: ({ document }) => document.language,
  license: ({ document }) => document.license ?? null,
  kind: ({ document }) => (document.kind ?? null) as never, // the same values
  text: ({ document }) => document.text,
  sha256: ({ document }) => document.sha256,
  characters: ({ document }) => document.characters,
  notes: ({ document, proposal }) => [...document.notes, ...proposal.notes],
  proposals: proposalsOf,
  progress: progressOf,
  silentSentences: silentSentences,
  preview: (draft, { undecided }, { desk }) => previewDraft(draft, undecided, (one) => desk.preview(one)),
  document: ({ publication }) => publication?.document ?? null,
};

function silentSentences(draft: Stored): SilentSentence[] {
  const { figures, links, quotations } = effective(draft);
  const words = [...figures, ...links, ...quotations].filter(
    ({ key }) => draft.decisions[key]?.outcome !== 'REJECTED',
  );
  return sentencesOf(draft.document.text)
    .filter(({ start, end }) => !words.some((one) => one.start >= start && one.start < end))
    .map(({ number, start, end }) => ({ number, start, end, reason: draft.reasons[number] ?? null }));
}
