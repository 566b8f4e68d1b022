import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { FoundKind } from '../generated/graphql';
import { PAGE } from '../limits';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { FoundHit } from './FoundHit';

const GROUP = graphql(`
  query FoundGroupPage($words: String!, $kind: FoundKind!, $first: Int!, $after: String) {
    find(query: $words, kinds: [$kind]) {
      groups {
        page(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...FoundParts
          }
        }
      }
    }
  }
`);

interface Props {
  readonly words: string;
  readonly kind: FoundKind;
  /** What it contains, in the plural. */
  readonly what: string;
}

/** All hits of one kind, page by page. */
export function WholeGroup({ words, kind, what }: Props) {
  const pages = usePages(GROUP, { words, kind, first: PAGE }, ({ find }) => find.groups[0]?.page);
  return (
    <Answered query={pages} what={`the ${what}`}>
      {({ nodes }) => (
        <>
          <ol className="hits">
            {nodes.map((hit) => (
              <FoundHit key={hit.node.id} hit={hit} />
            ))}
          </ol>
          <More pages={pages} what={what} />
        </>
      )}
    </Answered>
  );
}
