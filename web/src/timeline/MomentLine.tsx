import { graphql } from '../generated';
import type { MomentKind, MomentPartsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { amountOf } from '../parts/quantity';
import { Words } from '../parts/Words';
import { PREDICATES } from '../words';

graphql(`
  fragment MomentParts on Moment {
    id
    kind
    date
    earliest
    latest
    about(first: 10) {
      ...EntityParts
    }
    subject {
      __typename
      ... on Event {
        name
      }
      ... on Observation {
        ...ObservationParts
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

/** Something at a date: when, what, of whom, and in which words. */
export function MomentLine({ moment }: { readonly moment: MomentPartsFragment }) {
  const { subject } = moment;
  return (
    <li id={moment.id}>
      <span className="when">{formatEdtf(moment.date)}</span>
      <span className="small soft">{MOMENTS[moment.kind]}</span>
      <div className="stack">
        <div className="row">
          <strong>{describe(subject)}</strong>
          {subject.__typename === 'Observation' && <KindTag kind={subject.kind} />}
          {moment.about.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </div>
        {subject.__typename === 'Observation' && <Words claim={subject} of={describe(subject)} />}
      </div>
    </li>
  );
}

export function describe(subject: MomentPartsFragment['subject']): string {
  if (subject.__typename === 'Event') return subject.name;
  if (subject.__typename === 'Observation') {
    const amount = amountOf(subject.quantity);
    return amount === undefined ? subject.indicator.name : `${subject.indicator.name}: ${amount}`;
  }
  if (subject.__typename === 'Link')
    return `${subject.subject.name} ${PREDICATES[subject.predicate].OUT} ${subject.object.name}`;
  return subject.__typename === 'Tenure' ? `${subject.official.name} as ${subject.post.name}` : '';
}
