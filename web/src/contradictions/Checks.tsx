import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { CheckCard } from './CheckCard';

const CHECKS = graphql(`
  query Checks($after: String) {
    checks(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CheckParts
      }
    }
  }
`);

/** Figures worked out again from other figures, those that differ most first. */
export function Checks() {
  const pages = usePages(CHECKS, {}, ({ checks }) => checks);
  return (
    <section className="stack" aria-labelledby="checks-title">
      <h2 id="checks-title">Do the figures add up?</h2>
      <Answered query={pages} what="the checks">
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Empty>No figure can be worked out again from others.</Empty>
          ) : (
            <>
              {nodes.map((check) => (
                <CheckCard key={check.id} check={check} />
              ))}
              <More pages={pages} what="checks" />
            </>
          )
        }
      </Answered>
    </section>
  );
}
