import { ClaimLine } from '../parts/ClaimLine';
import '../parts/evidence.css';
import type { WordsOfDocument } from './use-claims';

interface Props {
  readonly words: readonly WordsOfDocument[];
  readonly picked: readonly WordsOfDocument[];
  readonly onPick: (at: string | undefined) => void;
}

/** The facts that rest on the picked words, or all in the order of the text. */
export function FactList({ words, picked, onPick }: Props) {
  const shown = picked.length > 0 ? picked : words;
  return (
    <section className="card stack fact-list" aria-labelledby="facts-title">
      <div className="row">
        <h2 id="facts-title">
          {picked.length > 0 ? 'Facts of these words' : 'Facts, in the order of the text'}
        </h2>
        {picked.length > 0 && (
          <button type="button" onClick={() => onPick(undefined)}>
            Show all
          </button>
        )}
      </div>
      <ul className="stack" aria-live="polite">
        {shown.map(({ id, exact, start, end, claims }) => (
          <li key={id} className="fact">
            <button type="button" className="words-button" onClick={() => onPick(`${start}-${end}`)}>
              <q>{exact}</q>
            </button>
            {claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
