import { Cite } from '../cite/Cite';
import { graphql } from '../generated';
import type { ClaimLinePartsFragment } from '../generated/graphql';
import { PREDICATES } from '../words';
import { EntityLink } from './EntityLink';
import { KindTag } from './KindTag';
import { amountOf } from './quantity';
import { StatedBy } from './StatedBy';
import { VoiceCount } from './VoiceCount';

graphql(`
  fragment ClaimLineParts on Claim {
    __typename
    id
    basis
    statedBy {
      ...EntityParts
    }
    sources: evidence(first: 1) {
      document {
        kind
      }
    }
    ... on Link {
      predicate
      subject {
        ...EntityParts
      }
      object {
        ...EntityParts
      }
    }
    ... on Observation {
      kind
      ...VoiceCountParts
      about {
        ...EntityParts
      }
      indicator {
        name
      }
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
    }
    ... on Quotation {
      text
      speaker {
        ...EntityParts
      }
    }
  }
`);

/** A claim in one line. */
export function ClaimLine({ claim }: { readonly claim: ClaimLinePartsFragment }) {
  return (
    <div className="claim-line row">
      {says(claim)}
      {claim.basis === 'IMPLIED' && <span className="chip">a reading of the words</span>}
      {claim.__typename !== 'Quotation' && (
        <StatedBy entity={claim.statedBy ?? null} kind={claim.sources[0]?.document.kind ?? 'ARTICLE'} />
      )}
      <Cite id={claim.id} of={nameOf(claim)} />
    </div>
  );
}

function nameOf(claim: ClaimLinePartsFragment): string {
  if (claim.__typename === 'Link') return `${claim.subject.name} and ${claim.object.name}`;
  return claim.__typename === 'Observation'
    ? `${claim.indicator.name} of ${claim.about.name}`
    : `what ${claim.speaker.name} said`;
}

function says(claim: ClaimLinePartsFragment) {
  if (claim.__typename === 'Link')
    return (
      <>
        <EntityLink entity={claim.subject} />
        <span className="soft">{PREDICATES[claim.predicate].OUT}</span>
        <EntityLink entity={claim.object} />
      </>
    );
  if (claim.__typename === 'Observation') {
    const amount = amountOf(claim.quantity);
    return (
      <>
        <EntityLink entity={claim.about} />
        <span>
          {claim.indicator.name}
          {amount !== undefined && ': '}
          <strong>{amount}</strong>
        </span>
        <KindTag kind={claim.kind} />
        <VoiceCount of={claim} />
      </>
    );
  }
  return (
    <>
      <EntityLink entity={claim.speaker} /> <span className="soft">said</span> “{claim.text}”
    </>
  );
}
