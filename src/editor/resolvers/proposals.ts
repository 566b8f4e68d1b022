// The proposals of a draft, as editors see them: with edits, decisions and what persons added.
import { predicateOf } from '../../model/model.js';
import { addedKeys, effective } from '../../ingest/drafts/effective.js';
import type { Draft, Kind } from '../../ingest/drafts/draft.js';
import { isReady, itemsOf, type Item } from '../../ingest/desk/items.js';
import type { Decision, ResolversTypes } from '../generated/types.js';

type Shown = Awaited<ResolversTypes['Proposal']>;

const TYPES = {
  entities: 'ProposedEntity',
  figures: 'ProposedFigure',
  links: 'ProposedLink',
  quotations: 'ProposedQuotation',
} as const satisfies Record<Kind, string>;

export function proposalsOf(draft: Draft): Shown[] {
  const all = effective(draft);
  const added = addedKeys(draft);
  return itemsOf(all)
    .map((item) => ({
      __typename: TYPES[item.kind],
      ...item.proposal,
      ...(item.kind === 'links' ? { reads: predicateOf(item.proposal.predicate).reads } : {}),
      ...(added.has(item.key) ? { source: 'PERSON' } : {}),
      decision: decisionOf(item, draft, added),
      isReady: isReady(item, all),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end) as unknown as Shown[]; // the fields of the type that each names
}

function decisionOf({ key }: Item, { decisions }: Draft, added: ReadonlySet<string>): Decision | null {
  if (added.has(key)) return ADDED;
  const decision = decisions[key];
  if (!decision) return null;
  const { outcome, by, at, edited } = decision;
  return { outcome: outcome as Decision['outcome'], by, at, isEdited: edited !== undefined };
}

/** Who added a fact accepts it. */
const ADDED = { outcome: 'ACCEPTED', by: '', at: '', isEdited: false } as unknown as Decision;
