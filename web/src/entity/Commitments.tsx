import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { CommitmentCard } from '../promises/CommitmentCard';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

const COMMITMENTS = graphql(`
  query EntityCommitments($id: ID!) {
    commitments(where: { about: $id }, first: 100) {
      nodes {
        ...CommitmentParts
      }
    }
  }
`);

/** What was promised of it, and what has become of that as of today. */
export function Commitments({ id }: { readonly id: string }) {
  const query = useQuery(COMMITMENTS, { id });
  return (
    <Answered query={query} what="the promises">
      {({ commitments: { nodes } }) =>
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
          </Section>
        )
      }
    </Answered>
  );
}
