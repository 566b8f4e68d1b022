import { graphql } from '../generated';
import type { CommitmentPartsFragment } from '../generated/graphql';
import { formatEdtf, withDatesInWords } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { amountOf } from '../parts/quantity';
import { StatusTag } from '../parts/StatusTag';
import { Words } from '../parts/Words';
import './commitment.css';

graphql(`
  fragment CommitmentParts on Commitment {
    promise {
      ...ObservationParts
    }
    dueBy
    asOf
    status
    reason
    progress
    decidedBy(first: 5) {
      ...ObservationParts
    }
  }
`);

interface Props {
  readonly commitment: CommitmentPartsFragment;
  readonly withEntity?: boolean;
}

/** One promise: what, how much, by when, in which words, and its status. */
export function CommitmentCard({ commitment, withEntity = false }: Props) {
  const { promise, dueBy, status, reason, progress, decidedBy } = commitment;
  const amount = amountOf(promise.quantity);
  const of = `${promise.indicator.name}: ${promise.quantity.raw}`;
  return (
    <li className="commitment" id={promise.id}>
      <div className="row">
        <StatusTag status={status} />
        <span className="soft">{dueBy == null ? 'no due date' : `due ${formatEdtf(dueBy)}`}</span>
        <KindTag kind={promise.kind} />
      </div>
      {withEntity && (
        <p>
          <EntityLink entity={promise.about} />
        </p>
      )}
      <p className="what">
        {amount === undefined ? (
          <strong>{promise.indicator.name}</strong>
        ) : (
          <>
            {promise.indicator.name} <span className="soft">—</span> <strong>{amount}</strong>
          </>
        )}
      </p>
      {progress != null && (
        <p className="row small">
          <progress max={1} value={Math.min(progress, 1)} aria-label={`Progress of ${of}`} />
          {Math.round(progress * 100)}% of what was promised
        </p>
      )}
      <Words claim={promise} of={of} />
      <p className="small soft">{withDatesInWords(reason)}</p>
      {decidedBy.map((figure) => (
        <div key={figure.id} className="decided">
          <KindTag kind={figure.kind} /> <strong>{figure.quantity.raw}</strong>
          <Words claim={figure} of={`the figure that decides: ${figure.quantity.raw}`} />
        </div>
      ))}
    </li>
  );
}
