import { usePages, type Pages } from '../api/use-pages';
import { graphql } from '../generated';
import type { EntityPartsFragment, ObservationPartsFragment, PlacesQuery } from '../generated/graphql';

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
        relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {
          totalCount
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
  /** What lies in it, as far as the API lists it. */
  readonly inside: readonly EntityPartsFragment[];
  /** How many links say that something lies in it. */
  readonly links: number;
  /** Of the place and of what lies in it, by entity. */
  readonly figures: readonly ObservationPartsFragment[];
};

export const usePlaces = (): Pages<Node> => usePages(PLACES, {}, ({ entities }) => entities);

/** Places with coordinates, and what lies in each; the place with the most comes first. */
export function onMap(
  nodes: readonly Node[],
  figures: readonly ObservationPartsFragment[],
): readonly PlaceWithFacts[] {
  const places = nodes.flatMap((node) => {
    const coordinates = 'coordinates' in node ? node.coordinates : null;
    if (!coordinates) return [];
    const { nodes: links, totalCount } = node.relationships;
    const inside = [...new Map(links.map(({ subject }) => [subject.id, subject])).values()];
    const order = [node.id, ...inside.map(({ id }) => id)]; // the place itself comes first
    const own = figures
      .filter(({ about }) => order.includes(about.id))
      .sort((a, b) => order.indexOf(a.about.id) - order.indexOf(b.about.id));
    return [{ ...node, coordinates, inside, links: totalCount, figures: own }];
  });
  return places.sort((a, b) => b.figures.length - a.figures.length || a.name.localeCompare(b.name));
}
