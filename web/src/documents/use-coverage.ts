// How much of a document its evidence covers: the positions show it, without the text.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { graphql } from '../generated';
import type { EvidenceOfDocumentQuery } from '../generated/graphql';
import { PAGE } from '../limits';

const EVIDENCE = graphql(`
  query EvidenceOfDocument($id: ID!, $first: Int!, $after: String) {
    document(id: $id) {
      evidence(first: $first, after: $after) {
        nodes {
          start
          end
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Documents with more pages of evidence than this are not measured here. */
const MOST_PAGES = 20;

/** From 0 to 1; an error if there is too much to measure here, and then nothing is shown. */
export const useCoverage = (id: string, characters: number): UseQueryResult<number> =>
  useQuery({
    queryKey: [EVIDENCE.toString(), id],
    queryFn: async ({ signal }) => {
      const spans: { start: number; end: number }[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const { document }: EvidenceOfDocumentQuery = await ask(EVIDENCE, { id, first: PAGE, after }, signal);
        spans.push(...(document?.evidence.nodes ?? []));
        if (!document?.evidence.pageInfo.hasNextPage) return length(spans) / Math.max(1, characters);
        after = document.evidence.pageInfo.endCursor ?? null;
      }
      throw new Error('too much evidence to measure');
    },
  });

/** Of all spans together; overlaps count once. */
function length(spans: readonly { readonly start: number; readonly end: number }[]): number {
  let covered = 0;
  let last = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, last));
    last = Math.max(last, end);
  }
  return covered;
}
