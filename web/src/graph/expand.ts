// The neighbours of a node, from the API.
import { ask } from '../api/ask';
import { graphql } from '../generated';
import type { Direction, OnOneSideQuery, Predicate } from '../generated/graphql';
import { PAGE } from '../limits';

const AROUND = graphql(`
  query Around($ids: [ID!]!, $predicates: [Predicate!], $depth: Int) {
    neighbourhood(ids: $ids, predicates: $predicates, depth: $depth, perPredicate: 20) {
      nodes {
        id
      }
    }
  }
`);

const ON_ONE_SIDE = graphql(`
  query OnOneSide($id: ID!, $predicate: Predicate!, $direction: Direction!, $first: Int!, $after: String) {
    entity(id: $id) {
      relationships(direction: $direction, predicates: [$predicate], first: $first, after: $after) {
        nodes {
          subject {
            id
          }
          object {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The links of a node by one predicate in one direction. */
export interface Side {
  readonly predicate: Predicate;
  readonly direction: Direction;
}

/** The most neighbours that one step adds; a hub has thousands. */
export const AT_ONCE = PAGE;

interface Reach {
  /** Only by these predicates; by all if empty. */
  readonly predicates: readonly string[];
  readonly depth?: 1 | 2;
  readonly signal?: AbortSignal;
}

/** These and their neighbours, up to twenty by each predicate in each direction; at depth 2 also the neighbours' neighbours. */
export async function askAround(
  ids: readonly string[],
  { predicates, depth = 1, signal }: Reach,
): Promise<readonly string[]> {
  const only = predicates.length > 0 ? (predicates as Predicate[]) : null; // the API reports unknown names
  const variables = { ids: ids.slice(0, PAGE), predicates: only, depth };
  const { neighbourhood } = await ask(AROUND, variables, signal);
  return neighbourhood.nodes.map((node) => node.id);
}

/** The next ones that are not in the picture yet. */
export async function expandSide(
  id: string,
  { predicate, direction }: Side,
  there: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  let after: string | null | undefined;
  for (let more = true; more && found.size < AT_ONCE;) {
    const { entity }: OnOneSideQuery = await ask(ON_ONE_SIDE, {
      id,
      predicate,
      direction,
      first: PAGE,
      after,
    });
    if (!entity) break;
    const { nodes, pageInfo } = entity.relationships;
    for (const { subject, object } of nodes) {
      const other = direction === 'OUT' ? object.id : subject.id;
      if (!there.has(other)) found.add(other);
    }
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return [...found].slice(0, AT_ONCE);
}
