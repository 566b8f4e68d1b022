// What the API knows about the picture's nodes: names, the edges between them, and how many links lead out of the picture.
import { useEffect, type Dispatch } from 'react';
import { ApiError, ask } from '../api/ask';
import { useQuery, type UseQueryResult } from '../api/use-query';
import { graphql } from '../generated';
import type { PictureQuery } from '../generated/graphql';
import type { Action } from './state';
import { PAGE } from '../limits';

const PICTURE = graphql(`
  query Picture($ids: [ID!]!) {
    graph(where: { ids: $ids }) {
      nodes {
        __typename
        id
        name
        aliases
      }
      edges {
        id
        source
        target
        predicate
        claims {
          basis
        }
      }
      hidden {
        node
        predicate
        direction
        count
      }
    }
  }
`);

const IDS_NOW = graphql(`
  query IdsNow($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
    }
  }
`);

/** @param say reports what was left out */
export function useSubgraph(
  ids: readonly string[],
  dispatch: Dispatch<Action>,
  say: (message: string) => void,
): UseQueryResult<PictureQuery> {
  const query = useQuery(PICTURE, { ids: [...ids] }, { enabled: ids.length > 0, keepPrevious: true });
  const { data, error, isPlaceholderData } = query;

  useEffect(() => {
    const isRefused = error instanceof ApiError && error.code === 'BAD_USER_INPUT';
    if (!isRefused && (!data || isPlaceholderData)) return;
    const found = new Set(isRefused ? [] : data?.graph.nodes.map(({ id }) => id));
    const others = ids.filter((id) => !found.has(id));
    if (others.length === 0) return;
    const control = new AbortController();
    namesNow(others, control.signal).then(
      (nodes) => {
        dispatch({ do: 'rename', nodes });
        const gone = others.filter((id) => nodes.get(id) === undefined);
        if (gone.length > 0) say(`Left out, since the graph does not have it: ${gone.join(', ')}.`);
      },
      () => undefined, // they stay out of the picture, and in the address
    );
    return () => control.abort();
  }, [data, error, isPlaceholderData, ids, dispatch, say]);

  return query;
}

/** The current ids of these: a merge may have given an entity another id, and a load may have retracted it. */
async function namesNow(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | undefined>> {
  const names = new Map<string, string | undefined>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const part = ids.slice(start, start + PAGE);
    const { nodes } = await ask(IDS_NOW, { ids: part }, signal);
    part.forEach((id, index) => names.set(id, nodes[index]?.id));
  }
  return names;
}
