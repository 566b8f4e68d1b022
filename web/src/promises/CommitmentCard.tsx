import { graphql } from '../generated';
import type { CommitmentPartsFragment } from '../generated/graphql';
import { formatEdtf, withDatesInWords } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { amountOf, isMilestone } from '../parts/quantity';
import { StatusTag } from '../parts/StatusTag';
import { Voices } from '../parts/Voices';
import { VoiceCount } from '../parts/VoiceCount';
import { Words } from '../parts/Words';
import './commitment.css';
import { History } from './History';
import { slipInWords } from './slip-in-words';

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
    firstStatus
    slipDays
    ...HistoryParts
  }
`);

interface Props {
  readonly commitment: CommitmentPartsFragment;
  readonly withEntity?: boolean;
}

/** One promise: what, how much, by when, in which words, and its status. */
export function CommitmentCard({ commitment, withEntity = false }: Props) {
  const { promise, dueBy, status, firstStatus, slipDays, reason, progress, decidedBy } = commitment;
  const amount = amountOf(promise.quantity);
  const of = `${promise.indicator.name}: ${promise.quantity.raw}`;
  return (
    <li className="commitment" id={promise.id}>
      <div className="row">
        <StatusTag status={status} />
        <span className="soft">{dueBy == null ? 'no due date' : `due ${formatEdtf(dueBy)}`}</span>
        {slipDays != null && slipDays !== 0 && <strong className="small">{slipInWords(slipDays)}</strong>}
        <KindTag kind={promise.kind} />
      </div>
      {firstStatus !== status && (
        <p className="row small soft">
          by its first word <StatusTag status={firstStatus} />
        </p>
      )}
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
          {Math.round(progress * 100)}% of {isMilestone(promise.quantity) ? 'the work' : 'what was promised'}
        </p>
      )}
      <Words claim={promise} of={of} />
      <Voices figure={promise} />
      <History of={commitment} />
      <p className="small soft">{withDatesInWords(reason)}</p>
      {decidedBy.map((figure) => (
        <div key={figure.id} className="decided">
          <KindTag kind={figure.kind} /> <strong>{figure.quantity.raw}</strong> <VoiceCount of={figure} />
          <Words claim={figure} of={`the figure that decides: ${figure.quantity.raw}`} />
        </div>
      ))}
    </li>
  );
}
