// What the API knows of the picture's nodes: names, the edges between them, and how many links lead out of the picture.
import { useEffect, type Dispatch } from 'react';
import { ask } from '../api/ask';
import { useQuery, type UseQueryResult } from '../api/use-query';
import { graphql } from '../generated';
import type { PictureQuery } from '../generated/graphql';
import type { Action } from './state';

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

/** The most ids that `nodes` takes. */
const AT_ONCE = 100;

export function useSubgraph(
  ids: readonly string[],
  dispatch: Dispatch<Action>,
): UseQueryResult<PictureQuery> {
  const query = useQuery(PICTURE, { ids: [...ids] }, { enabled: ids.length > 0, keepPrevious: true });
  const { data, isPlaceholderData } = query;

  useEffect(() => {
    if (!data || isPlaceholderData) return;
    const found = new Set(data.graph.nodes.map(({ id }) => id));
    const others = ids.filter((id) => !found.has(id)).slice(0, AT_ONCE);
    if (others.length === 0) return;
    // entities that were merged into others answer with the id that holds now
    const control = new AbortController();
    ask(IDS_NOW, { ids: others }, control.signal).then(
      ({ nodes }) =>
        dispatch({ do: 'rename', nodes: new Map(others.map((id, index) => [id, nodes[index]?.id])) }),
      () => undefined, // they stay out of the picture, and in the address
    );
    return () => control.abort();
  }, [data, isPlaceholderData, ids, dispatch]);

  return query;
}
