import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { More } from '../parts/More';
import { CommitmentCard } from '../promises/CommitmentCard';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

const COMMITMENTS = graphql(`
  query EntityCommitments($id: ID!, $after: String) {
    commitments(where: { about: $id }, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CommitmentParts
      }
    }
  }
`);

/** The promises about it, with their status as of today. */
export function Commitments({ id }: { readonly id: string }) {
  const pages = usePages(COMMITMENTS, { id }, ({ commitments }) => commitments);
  return (
    <Answered query={pages} what="the promises">
      {({ nodes }) =>
        nodes.length > 0 && (
          <Section
            id="commitments"
            title="Promises"
            help="Targets and forecasts, and what has become of them by today."
          >
            <ul className="stack">
              {nodes.map((commitment) => (
                <CommitmentCard key={commitment.promise.id} commitment={commitment} />
              ))}
            </ul>
            <More pages={pages} what="promises" />
          </Section>
        )
      }
    </Answered>
  );
}
