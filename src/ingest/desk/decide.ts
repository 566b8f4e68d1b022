// Decisions about proposals, with those that follow from them.
import type { Draft, Outcome } from '../drafts/draft.js';
import type { Decided, Drafts } from '../drafts/drafts.js';
import { isReady, itemsOf, referencedBy, type Item } from './items.js';

export interface Review {
  readonly drafts: Drafts;
  readonly id: string;
  readonly by: string;
}

/** Accepts what is certain enough and needs no person, with the new entities that it names. */
export function acceptAbove(
  { drafts, id, by }: Review,
  { above, kind }: { readonly above: number; readonly kind: string | undefined },
): Draft {
  const draft = drafts.get(id);
  const chosen = itemsOf(draft.proposal).filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      item.proposal.confidence >= above &&
      item.proposal.source !== 'MODEL' && // a person reads these
      !draft.decisions[item.key] &&
      isReady(item, draft.proposal),
  );
  const decided = new Map(
    chosen.flatMap((item) => decisionsFor(item, 'ACCEPTED', draft)).map((one) => [one.key, one]),
  );
  return decided.size === 0
    ? draft
    : drafts.decide({ id, revision: draft.revision, by }, [...decided.values()]);
}

/** Who accepts a fact accepts the new entities that it names, if nobody has decided about them. */
export function decisionsFor(
  item: Item,
  outcome: Outcome,
  draft: Draft,
  edited?: Readonly<Record<string, unknown>>,
): Decided[] {
  const own = { key: item.key, outcome, ...(edited ? { edited } : {}) };
  if (outcome !== 'ACCEPTED') return [own];
  const named = referencedBy({ ...item, proposal: { ...item.proposal, ...edited } } as Item, draft.proposal);
  const more = named.filter(
    (entity) => entity.key !== item.key && !draft.decisions[entity.key] && entity.verdict !== 'UNSURE',
  );
  return [own, ...more.map(({ key }): Decided => ({ key, outcome: 'ACCEPTED' }))];
}
