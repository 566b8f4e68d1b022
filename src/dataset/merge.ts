// Claims of all parts. If two documents state one fact, it is one claim with the evidence of both, and it is STATED if one of
// them states it.
import { groupBy } from './group.js';
import type { Basis, EvidenceRecord } from './types.js';

interface Claim {
  readonly id: string;
  readonly basis: Basis;
  readonly evidence: readonly EvidenceRecord[];
  readonly counted?: readonly string[];
  readonly parts?: readonly string[];
}

export function mergeClaims<C extends Claim>(all: readonly (readonly C[])[]): C[] {
  const groups = groupBy(all.flat(), ({ id }) => id);
  return [...groups.values()]
    .map((same) => (same.length > 1 ? joined(same) : same[0]))
    .filter((one) => one !== undefined);
}

function joined<C extends Claim>(same: readonly C[]): C | undefined {
  const [first] = same;
  if (!first) return undefined;
  const evidence = new Map(
    same
      .flatMap((claim) => claim.evidence)
      .map((piece) => [`${piece.document} ${piece.start} ${piece.end}`, piece]),
  );
  const counted = [...new Set(same.flatMap((claim) => claim.counted ?? []))];
  const parts = same.find((claim) => claim.parts)?.parts;
  return {
    ...first,
    basis: same.some(({ basis }) => basis === 'STATED') ? 'STATED' : 'IMPLIED',
    evidence: [...evidence.values()],
    ...(counted.length > 0 ? { counted } : {}),
    ...(parts ? { parts } : {}),
  };
}
