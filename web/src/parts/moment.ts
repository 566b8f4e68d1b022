// Names of the kinds of moments, and what happened in them.
import { graphql } from '../generated';
import type { MomentKind, MomentWordsFragment } from '../generated/graphql';
import { PREDICATES } from '../words';
import { amountOf } from './quantity';

graphql(`
  fragment MomentWords on Moment {
    id
    kind
    date
    subject {
      __typename
      ... on Event {
        name
      }
      ... on Observation {
        about {
          name
        }
        indicator {
          name
        }
        quantity {
          ...QuantityParts
        }
      }
      ... on Link {
        predicate
        subject {
          name
        }
        object {
          name
        }
      }
      ... on Tenure {
        official {
          name
        }
        post {
          name
        }
      }
    }
  }
`);

export const MOMENTS: Readonly<Record<MomentKind, string>> = {
  EVENT: 'Event',
  OBSERVATION: 'Figure',
  DUE_DATE: 'Due',
  START: 'Start',
  END: 'End',
};

export function describe(subject: MomentWordsFragment['subject']): string {
  if (subject.__typename === 'Event') return subject.name;
  if (subject.__typename === 'Observation') {
    const amount = amountOf(subject.quantity);
    return amount === undefined ? subject.indicator.name : `${subject.indicator.name}: ${amount}`;
  }
  if (subject.__typename === 'Link')
    return `${subject.subject.name} ${PREDICATES[subject.predicate].OUT} ${subject.object.name}`;
  return subject.__typename === 'Tenure' ? `${subject.official.name} as ${subject.post.name}` : '';
}
