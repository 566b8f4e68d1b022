// The documents that support the links of a picture, for the line under it.
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { SlideSourcesQuery } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { counted } from '../words';
import type { Scene } from './scene';

const SOURCES = graphql(`
  query SlideSources($ids: [ID!]!, $few: Boolean!) {
    graph(where: { ids: $ids }) @include(if: $few) {
      edges {
        id
        claims {
          evidence(first: 1) {
            document {
              id
              title
              publisher
              published
            }
          }
        }
      }
    }
    statistics {
      version
    }
    dataset {
      title
    }
  }
`);

/** With more links than these, the documents are not read: the line would be too long, and the query too large. */
const MOST_LINKS = 300;
const MOST_NAMED = 3;

/** The line, or undefined while it loads; without documents if they cannot be read. */
export function useSources({ nodes, edges }: Scene): string | undefined {
  const few = edges.length > 0 && edges.length <= MOST_LINKS;
  const { data, isPending } = useQuery(SOURCES, { ids: nodes.map(({ id }) => id), few });
  if (isPending) return undefined;
  const drawn = new Set(edges.map(({ id }) => id));
  const named = data?.graph ? documentsOf(data.graph.edges.filter(({ id }) => drawn.has(id))) : [];
  const more = named.length - MOST_NAMED;
  const documents = [
    ...named.slice(0, MOST_NAMED),
    ...(more > 0 ? [counted(more, 'more document', 'more documents')] : []),
  ];
  const graphName = ['ICT Graph', ...(data?.dataset ? [data.dataset.title] : [])].join(', ');
  const version = data ? `, version ${data.statistics.version}` : '';
  const today = formatEdtf(new Date().toISOString().slice(0, 10));
  return `${documents.length > 0 ? `Source: ${documents.join('; ')}. ` : ''}${graphName}${version}, ${today}.`;
}

type Edges = NonNullable<SlideSourcesQuery['graph']>['edges'];

/** Each once; the one that supports the most links first. */
function documentsOf(edges: Edges): readonly string[] {
  const found = new Map<string, { readonly words: string; links: number }>();
  for (const { document } of edges.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))) {
    const { id, title, publisher, published } = document;
    const words = [title, publisher, published != null ? formatEdtf(published) : null]
      .filter(Boolean)
      .join(', ');
    const one = found.get(id) ?? { words, links: 0 };
    one.links += 1;
    found.set(id, one);
  }
  return [...found.values()].sort((a, b) => b.links - a.links).map(({ words }) => words);
}
