// A document that was read → its draft.
import type { Draft } from '../drafts/draft.js';
import { editionsOf, type Edition } from '../drafts/editions.js';
import type { SourceDocument } from '../read/source-document.js';
import { UnreadableError } from '../read/unreadable.js';
import type { Workbench } from './workbench.js';

export interface ProposedDraft {
  readonly draft: Draft;
  /** Documents of the graph that it may be an edition of. */
  readonly editions: readonly Edition[];
  /** Whether there was a draft of the same text: what was decided is kept. */
  readonly isKnown: boolean;
}

export async function proposeDraft(document: SourceDocument, workbench: Workbench): Promise<ProposedDraft> {
  const { drafts, dataset, texts } = workbench;
  const editions = editionsOf(document, dataset.documents, texts);
  const isKnown = drafts.ofText(document.sha256) !== undefined;
  const same = editions.find(({ is }) => is === 'SAME_TEXT');
  if (same && !isKnown) throw new UnreadableError(`${same.message}: there is nothing to bring in.`);
  return { draft: drafts.propose(document, await workbench.propose(document)), editions, isKnown };
}
