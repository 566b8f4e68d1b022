import { useState } from 'react';
import type { ProposalKind } from './generated/graphql';
import { ACCEPT_ALL } from './changes';
import type { Review } from './use-draft';

const KINDS: Readonly<Record<ProposalKind, string>> = {
  ENTITIES: 'entities',
  FIGURES: 'figures',
  LINKS: 'links',
  QUOTATIONS: 'quotations',
};

/** Accepts at once what is certain enough and ready. */
export function AcceptAll({ review }: { readonly review: Review }) {
  const [kind, setKind] = useState<ProposalKind | ''>('');
  const [above, setAbove] = useState('0.9');
  return (
    <form
      className="row accept-all"
      onSubmit={(event) => {
        event.preventDefault();
        void review.change(ACCEPT_ALL, { above: Number(above), ...(kind === '' ? {} : { kind }) });
      }}
    >
      <span>Accept all</span>
      <select
        aria-label="Kind"
        value={kind}
        onChange={({ target }) => setKind(target.value as ProposalKind | '')}
      >
        <option value="">kinds</option>
        {Object.entries(KINDS).map(([name, says]) => (
          <option key={name} value={name}>
            {says}
          </option>
        ))}
      </select>
      <select
        aria-label="Certain by at least"
        value={above}
        onChange={({ target }) => setAbove(target.value)}
      >
        {['0.95', '0.9', '0.8', '0.7', '0.5'].map((one) => (
          <option key={one} value={one}>
            {Math.round(Number(one) * 100)}% certain or more
          </option>
        ))}
      </select>
      <button type="submit">Accept</button>
    </form>
  );
}
