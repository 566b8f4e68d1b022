import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { MomentWordsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { describe, MOMENTS } from '../parts/moment';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
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
        ...MomentWords
      }
    }
  }
`);

/** Dated facts in order; most facts of an article have no date. */
export function Timeline({ id }: { readonly id: string }) {
  const pages = usePages(TIMELINE, { id }, ({ timeline }) => timeline);
  return (
    <Answered query={pages} what="the timeline">
      {({ nodes }) =>
        nodes.length > 0 && (
          <Section id="timeline" title="Timeline" calm>
            <ol className="timeline">
              {nodes.map((moment) => (
                <li key={moment.id}>
                  <span className="when">{formatEdtf(moment.date)}</span>
                  <span className="small soft">{MOMENTS[moment.kind]}</span>
                  <span>{whole(moment.subject)}</span>
                </li>
              ))}
            </ol>
            <More pages={pages} what="entries" />
          </Section>
        )
      }
    </Answered>
  );
}

/** With the entity that a figure is about: in a country's timeline it may be a park. */
const whole = (subject: MomentWordsFragment['subject']): string =>
  subject.__typename === 'Observation' ? `${subject.about.name}, ${describe(subject)}` : describe(subject);
