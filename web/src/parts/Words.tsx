import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Basis, EntityPartsFragment, EvidencePartsFragment } from '../generated/graphql';
import { Cite } from '../cite/Cite';
import { documentPath } from '../links';
import { BASES } from '../words';
import { Evidence } from './Evidence';
import { Exact } from './Exact';
import { StatedBy } from './StatedBy';

interface Props {
  readonly claim: {
    readonly id?: string;
    readonly basis?: Basis;
    readonly evidence: readonly EvidencePartsFragment[];
    readonly statedBy?: EntityPartsFragment | null | undefined;
  };
  /** What the claim says, for readers who cannot see which claim the button belongs to. */
  readonly of: string;
  /** If nothing around it links to the document. */
  readonly withDocument?: boolean;
}

/** The words behind a fact: the first of them at once; context, speaker and document on request. */
export function Words({ claim, of, withDocument = false }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { id: claimId, basis, evidence, statedBy } = claim;
  const [first] = evidence;
  return (
    <div className="words">
      <button
        type="button"
        className="words-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">The words for: {of}</span>
        {first && <Exact exact={first.exact} kind={first.document.kind} />}
        {evidence.length > 1 && <span className="soft"> and {evidence.length - 1} more</span>}
      </button>
      <div className="row words-foot">
        {statedBy !== undefined && first && <StatedBy entity={statedBy} kind={first.document.kind} />}
        {withDocument && first && (
          <Link className="small" href={documentPath(first.document.id, first)}>
            {first.document.title}
          </Link>
        )}
        {claimId !== undefined && <Cite id={claimId} of={of} />}
      </div>
      <div id={id} hidden={!open} className="stack">
        {open && evidence.map((one) => <Evidence key={one.id} evidence={one} />)}
        {open && basis === 'IMPLIED' && <p className="small soft">Basis: {BASES[basis]}.</p>}
      </div>
    </div>
  );
}
