import { graphql } from '../generated';
import type { OverduePartsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { amountOf } from '../parts/quantity';
import { StatedBy } from '../parts/StatedBy';
import { VoiceCount } from '../parts/VoiceCount';

graphql(`
  fragment OverdueParts on Commitment {
    dueBy
    promise {
      id
      about {
        ...EntityParts
      }
      indicator {
        name
      }
      quantity {
        ...QuantityParts
      }
      ...VoiceCountParts
      statedBy {
        ...EntityParts
      }
      evidence(first: 1) {
        exact
        document {
          kind
        }
      }
    }
  }
`);

/** A promise whose due date has passed, in its own words. */
export function OverduePromise({
  commitment: { dueBy, promise },
}: {
  readonly commitment: OverduePartsFragment;
}) {
  const [evidence] = promise.evidence;
  const amount = amountOf(promise.quantity);
  return (
    <div className="overdue">
      <p>
        <EntityLink entity={promise.about} /> {promise.indicator.name}
        {amount !== undefined && (
          <>
            : <strong>{amount}</strong>
          </>
        )}
        {dueBy != null && <span className="soft">, due {formatEdtf(dueBy)}</span>}
      </p>
      {evidence && (
        <>
          <blockquote>“{evidence.exact}”</blockquote>
          <StatedBy entity={promise.statedBy ?? null} kind={evidence.document.kind} />{' '}
          <VoiceCount of={promise} />
        </>
      )}
    </div>
  );
}
