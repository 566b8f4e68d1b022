import type { DatasetProblem } from './errors.js';
import type { Located } from './raw-dataset.js';
import type { Basis, EvidenceRecord } from './types.js';

interface Claim {
  readonly id: string;
  readonly basis: Basis;
  readonly evidence: readonly EvidenceRecord[];
  readonly counted?: readonly string[];
}

/**
 * Completes claims and joins those that say the same: two documents that state one fact are one claim with the evidence
 * of both, and it is STATED when one of them states it. Twice in one file is a slip of the pen, and an error.
 */
export function mergeClaims<R, C extends Claim>(
  entries: readonly Located<R>[],
  complete: (entry: Located<R>) => C,
  problems: DatasetProblem[],
): C[] {
  const claims = new Map<string, C>();
  const places = new Map<string, number>();
  for (const entry of entries) {
    const claim = complete(entry);
    const place = `${entry.file} ${claim.id}`;
    const earlier = places.get(place);
    const line = entry.lineOf([]);
    if (earlier !== undefined) {
      const message = `duplicate id '${claim.id}': the same claim stands at line ${earlier}; put the evidence there`;
      problems.push({ file: entry.file, line, message });
    }
    places.set(place, earlier ?? line);
    const same = claims.get(claim.id);
    claims.set(claim.id, same ? join(same, claim) : claim);
  }
  return [...claims.values()];
}

function join<C extends Claim>(first: C, second: C): C {
  const known = new Set(first.evidence.map(keyOf));
  const added = second.evidence.filter((evidence) => !known.has(keyOf(evidence)));
  const basis = [first.basis, second.basis].includes('STATED') ? 'STATED' : 'IMPLIED';
  const evidence = [...first.evidence, ...added];
  const counted = [...new Set([...(first.counted ?? []), ...(second.counted ?? [])])];
  return { ...first, basis, evidence, ...(counted.length > 0 ? { counted } : {}) };
}

function keyOf({ document, start, end }: EvidenceRecord): string {
  return `${document} ${start} ${end}`;
}
