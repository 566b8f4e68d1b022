// The proposals of a draft one by one, and what each needs.
import type {
  Proposal,
  ProposedEntity,
  ProposedFigure,
  ProposedLink,
  ProposedQuotation,
  Reference,
} from '../../extract/proposal.js';
import { KINDS } from '../drafts/draft.js';

export type Item =
  | { readonly kind: 'entities'; readonly key: string; readonly proposal: ProposedEntity }
  | { readonly kind: 'figures'; readonly key: string; readonly proposal: ProposedFigure }
  | { readonly kind: 'links'; readonly key: string; readonly proposal: ProposedLink }
  | { readonly kind: 'quotations'; readonly key: string; readonly proposal: ProposedQuotation };

/** Entities first, since the others name them. */
export const itemsOf = (proposal: Proposal): readonly Item[] =>
  KINDS.flatMap((kind) => proposal[kind].map((one) => ({ kind, key: one.key, proposal: one }) as Item));

/** The proposed entities that a fact refers to by their names. */
export function referencedBy(item: Item, { entities }: Proposal): readonly ProposedEntity[] {
  const names = new Set(referencesOf(item));
  return entities.filter(({ name, aliases }) => [name, ...aliases].some((one) => names.has(one)));
}

function referencesOf(item: Item): readonly Reference[] {
  const present = (all: readonly (Reference | null)[]): Reference[] => all.filter((one) => one !== null);
  switch (item.kind) {
    case 'entities':
      return [];
    case 'figures':
      return present([item.proposal.about, item.proposal.statedBy]);
    case 'links':
      return present([item.proposal.subject, item.proposal.object, item.proposal.statedBy]);
    case 'quotations':
      return present([item.proposal.speaker, ...item.proposal.about]);
  }
}

/** Whether it can be published as it stands. */
export function isReady(item: Item, proposal: Proposal): boolean {
  if (item.kind === 'entities') return item.proposal.verdict !== 'UNSURE';
  if (item.kind === 'figures' && (item.proposal.about === null || item.proposal.indicator === null))
    return false;
  if (item.kind === 'links' && item.proposal.isHint) return false;
  if (item.kind === 'quotations' && item.proposal.speaker === null) return false;
  return referencedBy(item, proposal).every(({ verdict }) => verdict !== 'UNSURE');
}
