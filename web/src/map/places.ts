import { usePages, type Pages } from '../api/use-pages';
import { graphql } from '../generated';
import type { EntityPartsFragment, PlacesQuery } from '../generated/graphql';

const PLACES = graphql(`
  query Places($after: String) {
    entities(where: { types: [Country, Region, City] }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntityParts
        observations(first: 1) {
          totalCount
        }
        relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {
          nodes {
            subject {
              ...EntityParts
            }
          }
        }
        ... on Place {
          coordinates {
            latitude
            longitude
          }
        }
      }
    }
  }
`);

type Node = PlacesQuery['entities']['nodes'][number];

export type PlaceWithFacts = EntityPartsFragment & {
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  /** How many figures are about it. */
  readonly figures: number;
  /** What lies there. */
  readonly inside: readonly EntityPartsFragment[];
};

export const usePlaces = (): Pages<Node> => usePages(PLACES, {}, ({ entities }) => entities);

/** Those that a gazetteer knows, with what lies in each. */
export function onMap(nodes: readonly Node[]): readonly PlaceWithFacts[] {
  return nodes.flatMap((node) => {
    const coordinates = 'coordinates' in node ? node.coordinates : null;
    if (!coordinates) return [];
    const inside = [
      ...new Map(node.relationships.nodes.map(({ subject }) => [subject.id, subject])).values(),
    ];
    return [{ ...node, coordinates, figures: node.observations.totalCount, inside }];
  });
}
