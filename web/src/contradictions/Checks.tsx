import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { CheckCard } from './CheckCard';

const CHECKS = graphql(`
  query Checks {
    checks(first: 50) {
      totalCount
      nodes {
        ...CheckParts
      }
    }
  }
`);

/** Figures worked out again from other figures, those that differ most first. */
export function Checks() {
  const query = useQuery(CHECKS, {});
  return (
    <section className="stack" aria-labelledby="checks-title">
      <h2 id="checks-title">Do the figures add up?</h2>
      <Answered query={query} what="the checks">
        {({ checks: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty>No figure can be worked out again from others.</Empty>
          ) : (
            <>
              {nodes.map((check) => (
                <CheckCard key={check.id} check={check} />
              ))}
              <More shown={nodes.length} of={totalCount} what="checks" />
            </>
          )
        }
      </Answered>
    </section>
  );
}
