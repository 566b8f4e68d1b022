import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { EntityTimelineQuery, MomentKind } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { More } from '../parts/More';
import { amountOf } from '../parts/quantity';
import { Answered } from '../shell/Answered';
import { PREDICATES } from '../words';
import { Section } from './Section';

const TIMELINE = graphql(`
  query EntityTimeline($id: ID!, $after: String) {
    timeline(about: $id, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
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
              raw
              normalized {
                unit {
                  code
                }
              }
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
    }
  }
`);

type Moment = EntityTimelineQuery['timeline']['nodes'][number];

const KINDS: Readonly<Record<MomentKind, string>> = {
  EVENT: 'Event',
  OBSERVATION: 'Figure',
  DUE_DATE: 'Due',
  START: 'Start',
  END: 'End',
};

/** What is dated, in order; most of what an article says is not. */
export function Timeline({ id }: { readonly id: string }) {
  const pages = usePages(TIMELINE, { id }, ({ timeline }) => timeline);
  return (
    <Answered query={pages} what="the timeline">
      {({ nodes }) =>
        nodes.length > 0 && (
          <Section id="timeline" title="Timeline">
            <ol className="timeline">
              {nodes.map((moment) => (
                <li key={moment.id}>
                  <span className="when">{formatEdtf(moment.date)}</span>
                  <span className="small soft">{KINDS[moment.kind]}</span>
                  <span>{describe(moment.subject)}</span>
                </li>
              ))}
            </ol>
            <More pages={pages} what="moments" />
          </Section>
        )
      }
    </Answered>
  );
}

function describe(subject: Moment['subject']): string {
  if (subject.__typename === 'Event') return subject.name;
  if (subject.__typename === 'Observation') {
    const what = `${subject.about.name}, ${subject.indicator.name}`;
    const amount = amountOf(subject.quantity);
    return amount === undefined ? what : `${what}: ${amount}`;
  }
  if (subject.__typename === 'Link')
    return `${subject.subject.name} ${PREDICATES[subject.predicate].OUT} ${subject.object.name}`;
  return subject.__typename === 'Tenure' ? `${subject.official.name} as ${subject.post.name}` : '';
}
