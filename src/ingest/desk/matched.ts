import type { Candidate, ProposedEntity, Verdict } from '../../extract/proposal.js';

/** What a person's choice of an entity of the graph means for a proposal. @param id null if it is none of them */
export function matched(
  { name, candidates }: Pick<ProposedEntity, 'name' | 'candidates'>,
  id: string | null,
): { readonly verdict: Verdict; readonly match: Candidate | null } {
  if (id === null) return { verdict: 'NEW', match: null };
  const found = candidates.find((one) => one.id === id);
  const match = found ?? { id, name, score: 1, why: 'a person said so' };
  return { verdict: found && found.name !== name ? 'NEW_NAME' : 'SAME', match };
}
