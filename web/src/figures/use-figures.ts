// The figures for the screen to filter: all, or those that the API is asked for. It loads pages by itself up to a limit, and then
// when the reader asks for more.
import { useEffect } from 'react';
import { usePages, type Pages } from '../api/use-pages';
import { graphql } from '../generated';
import type { ObservationFilter, ObservationPartsFragment } from '../generated/graphql';
import { PAGE } from '../limits';

const BY_ITSELF = 1_000;

const FIGURES = graphql(`
  query Figures($where: ObservationFilter, $first: Int!, $after: String) {
    observations(where: $where, first: $first, after: $after, orderBy: VALUE_DESC) {
      totalCount
      nodes {
        ...ObservationParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function useFigures(where: ObservationFilter): Pages<ObservationPartsFragment> {
  const pages = usePages(FIGURES, { where, first: PAGE }, ({ observations }) => observations);
  const { data, more, isOnItsWay, problem } = pages;
  const goOn = more && !isOnItsWay && !problem && (data?.nodes.length ?? 0) < BY_ITSELF;
  useEffect(() => {
    if (goOn) more();
  }, [goOn, more]);
  return pages;
}
