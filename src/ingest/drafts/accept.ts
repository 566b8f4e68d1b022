// What of a draft is accepted, with the edits: what publishing takes.
import type { Proposal } from '../../extract/proposal.js';
import type { Accepted } from '../publish/accepted.js';
import { KINDS, type Draft, type Kind } from './draft.js';
import { edited } from './effective.js';

export function acceptedOf(draft: Draft): Accepted {
  const { id, document, added, reasons } = draft;
  return {
    slug: id,
    document,
    entities: [...acceptedIn(draft, 'entities'), ...added.entities],
    figures: [...acceptedIn(draft, 'figures'), ...added.figures],
    links: [...acceptedIn(draft, 'links'), ...added.links],
    quotations: [...acceptedIn(draft, 'quotations'), ...added.quotations],
    reasons,
  };
}

function acceptedIn<K extends Kind>({ proposal, decisions }: Draft, kind: K): Proposal[K][number][] {
  return (proposal[kind] as readonly Proposal[K][number][]).flatMap((one) => {
    const decision = decisions[one.key];
    return decision?.outcome === 'ACCEPTED' ? [edited(one, decision.edited)] : [];
  });
}

export interface Progress {
  readonly accepted: number;
  readonly rejected: number;
  readonly unsure: number;
  readonly left: number;
}

export function progressOf({ proposal, decisions }: Draft): Progress {
  const keys = KINDS.flatMap((kind) => proposal[kind].map(({ key }) => key));
  const count = (outcome: string | undefined): number =>
    keys.filter((key) => decisions[key]?.outcome === outcome).length;
  return {
    accepted: count('ACCEPTED'),
    rejected: count('REJECTED'),
    unsure: count('UNSURE'),
    left: count(undefined),
  };
}
