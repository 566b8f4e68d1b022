// The figures that the screen filters: all of them, or all of one indicator, page after page up to a limit that it tells.
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { graphql } from '../generated';
import type { FiguresQuery, ObservationPartsFragment } from '../generated/graphql';

const MOST = 1_000;

const FIGURES = graphql(`
  query Figures($where: ObservationFilter, $after: String) {
    observations(where: $where, first: 100, after: $after, orderBy: VALUE_DESC) {
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

export interface Figures {
  readonly figures: readonly ObservationPartsFragment[];
  readonly totalCount: number;
}

export function useFigures(indicator: string | undefined): UseQueryResult<Figures> {
  return useQuery({
    queryKey: [FIGURES.toString(), indicator],
    queryFn: ({ signal }) => load(indicator, signal),
    placeholderData: keepPreviousData,
  });
}

async function load(indicator: string | undefined, signal: AbortSignal): Promise<Figures> {
  const figures: ObservationPartsFragment[] = [];
  const where = indicator === undefined ? null : { indicator };
  let totalCount = 0;
  for (let after: string | null = null, more = true; more && figures.length < MOST;) {
    const { observations }: FiguresQuery = await ask(FIGURES, { where, after }, signal);
    figures.push(...observations.nodes);
    totalCount = observations.totalCount;
    more = observations.pageInfo.hasNextPage;
    after = observations.pageInfo.endCursor ?? null;
  }
  return { figures, totalCount };
}
