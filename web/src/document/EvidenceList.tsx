import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { ClaimLine } from '../parts/ClaimLine';
import type { WordsOfDocument } from './use-claims';

/** The words by position, with the facts that they support: this needs no text. */
export function EvidenceList({ words }: { readonly words: readonly WordsOfDocument[] }) {
  const at = useSearchParams()[0].get('at');
  useEffect(() => document.getElementById(`at-${at}`)?.scrollIntoView({ block: 'center' }), [at]);
  return (
    <section className="card stack" aria-labelledby="evidence-title">
      <h2 id="evidence-title">Words of evidence, by position</h2>
      <ol className="evidence-list">
        {words.map(({ id, exact, start, end, claims }) => (
          <li key={id} id={`at-${start}-${end}`} data-picked={at === `${start}-${end}`}>
            <span className="position small soft">
              {start}–{end}
            </span>
            <div className="stack">
              <blockquote>
                <mark data-evidence={id}>{exact}</mark>
              </blockquote>
              {claims.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
