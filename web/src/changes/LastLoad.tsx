import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { formatInstant } from '../parts/dates';
import { Answered } from '../shell/Answered';
import { Changes } from './Changes';

const STATE = graphql(`
  query GraphState {
    statistics {
      version
      loadedAt
      claims {
        value
        count
      }
    }
  }
`);

const CLAIMS: Readonly<Record<string, string>> = {
  Link: 'links',
  Observation: 'figures',
  Quotation: 'quotations',
};

/** The state of the graph, and the changes of the load that made it. */
export function LastLoad() {
  const query = useQuery(STATE, {});
  return (
    <section className="card stack" aria-labelledby="last-load-title">
      <h2 id="last-load-title">The last load</h2>
      <Answered query={query} what="the state of the graph">
        {({ statistics: { version, loadedAt, claims } }) => (
          <>
            <p>
              {claims.map(({ value, count }) => `${count} ${CLAIMS[value] ?? value}`).join(', ')}, as of{' '}
              <time dateTime={loadedAt}>{formatInstant(loadedAt)}</time>.
            </p>
            <Changes version={version} />
          </>
        )}
      </Answered>
    </section>
  );
}
