import { useId, useState } from 'react';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { ObservationPartsFragment } from '../generated/graphql';
import { PAGE } from '../limits';
import { Answered } from '../shell/Answered';
import { counted } from '../words';
import { Evidence } from './Evidence';
import './voices.css';

graphql(`
  fragment TogetherParts on Observation {
    fact {
      id
      documents
      independent
      figure {
        id
      }
    }
    agreesWith(first: 10) {
      id
      quantity {
        raw
      }
      fact {
        id
      }
    }
    correctedBy(first: 3) {
      id
      quantity {
        raw
      }
      evidence(first: 1) {
        document {
          title
        }
      }
    }
  }
`);

const VOICES = graphql(`
  query VoicesOfFact($id: ID!, $first: Int!) {
    observation(id: $id) {
      fact {
        observations(first: $first) {
          id
          quantity {
            raw
          }
          statedBy {
            ...EntityParts
          }
          evidence(first: 5) {
            ...EvidenceParts
          }
        }
      }
    }
  }
`);

/** What other claims say of a figure: who states the same, what corrects it, and with what it agrees if it is too coarse to tell. */
export function Voices({ figure }: { readonly figure: ObservationPartsFragment }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { fact, correctedBy, indicator, quantity } = figure;
  const others = figure.agreesWith.filter((other) => other.fact?.id !== fact?.id);
  const several = fact && (fact.documents > 1 || fact.independent > 1) ? fact : undefined;
  if (!several && others.length + correctedBy.length === 0) return null;
  return (
    <div className="voices small">
      {several && (
        <button
          type="button"
          className="voices-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          stated by {counted(several.independent, 'voice', 'voices')} in{' '}
          {counted(several.documents, 'document', 'documents')}
          <span className="visually-hidden">
            , {indicator.name}: {quantity.raw}
          </span>
        </button>
      )}
      {correctedBy.map((later) => (
        <p key={later.id}>
          corrected by <strong>{later.quantity.raw}</strong>
          {later.evidence[0] && <span className="soft">, {later.evidence[0].document.title}</span>}
        </p>
      ))}
      {others.length > 0 && (
        <p className="soft">agrees with {others.map((other) => other.quantity.raw).join(', ')}</p>
      )}
      <div id={id} hidden={!open}>
        {open && <VoicesOfFact id={figure.id} />}
      </div>
    </div>
  );
}

/** Each claim of the fact, with its voice, words and document. */
function VoicesOfFact({ id }: { readonly id: string }) {
  const query = useQuery(VOICES, { id, first: PAGE });
  return (
    <Answered query={query} what="the voices">
      {({ observation }) => (
        <ul className="stack">
          {observation?.fact?.observations.map(({ id: claim, quantity, statedBy, evidence }) => (
            <li key={claim} className="stack">
              <strong>{quantity.raw}</strong>
              {evidence.map((one) => (
                <Evidence key={one.id} evidence={one} statedBy={statedBy} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
