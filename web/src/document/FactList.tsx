import { ClaimLine } from '../parts/ClaimLine';
import '../parts/evidence.css';
import { Exact } from '../parts/Exact';
import type { WordsOfDocument } from './use-claims';

interface Props {
  readonly words: readonly WordsOfDocument[];
  readonly picked: readonly WordsOfDocument[];
  readonly onPick: (at: string | undefined) => void;
}

/** The facts that the picked words support, or all in the order of the text. On a narrow screen the former cover the text. */
export function FactList({ words, picked, onPick }: Props) {
  const shown = picked.length > 0 ? picked : words;
  return (
    <section
      className="card stack fact-list"
      aria-labelledby="facts-title"
      data-picked={picked.length > 0 || undefined}
    >
      <div className="row">
        <h2 id="facts-title">
          {picked.length > 0 ? 'Facts of these words' : 'Facts, in the order of the text'}
        </h2>
        {picked.length > 0 && (
          <button type="button" onClick={() => onPick(undefined)}>
            <span className="wide">Show all</span>
            <span className="narrow">Back to the text</span>
          </button>
        )}
      </div>
      <ul className="stack" aria-live="polite">
        {shown.map(({ id, exact, start, end, document, claims }) => (
          <li key={id} className="fact">
            <button type="button" className="words-button" onClick={() => onPick(`${start}-${end}`)}>
              <Exact exact={exact} kind={document.kind} />
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
