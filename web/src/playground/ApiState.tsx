import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Problem } from '../shell/Problem';

const REACHED = graphql(`
  query GraphReached {
    statistics {
      version
    }
  }
`);

/** Told above the editors when the graph does not answer: they would only show it as the answer to a question. */
export function ApiState() {
  const { error, refetch } = useQuery(REACHED, {});
  return error && <Problem error={error} onRetry={() => void refetch()} />;
}
