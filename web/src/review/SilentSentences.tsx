import { useState } from 'react';
import { counted } from '../words';
import { EXPLAIN } from './changes';
import type { Review } from './use-draft';

/** Sentences that give nothing, each with a reason if somebody has said it. */
export function SilentSentences({ review }: { readonly review: Review }) {
  const { text, silentSentences } = review.draft;
  if (silentSentences.length === 0) return null;
  const characters = [...text];
  return (
    <details className="card">
      <summary>
        {counted(silentSentences.length, 'sentence without a fact', 'sentences without a fact')}
      </summary>
      <ul className="stack silent">
        {silentSentences.map(({ number, start, end, reason }) => (
          <li key={number}>
            <q>{characters.slice(start, end).join('')}</q>
            <Reason number={number} reason={reason ?? ''} review={review} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly number: number;
  readonly reason: string;
  readonly review: Review;
}

function Reason({ number, reason, review }: Props) {
  const [typed, setTyped] = useState(reason);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') void review.change(EXPLAIN, { reasons: [{ number, reason: typed }] });
      }}
    >
      <input
        aria-label={`Why there is no fact in sentence ${number}`}
        placeholder="Why it gives no fact"
        value={typed}
        maxLength={300}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" disabled={typed.trim() === '' || typed === reason}>
        Keep the reason
      </button>
    </form>
  );
}
