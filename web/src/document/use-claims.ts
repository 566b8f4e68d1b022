// All claims of a document, page by page: the text needs every one of them, or parts of it would look unused.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { graphql } from '../generated';
import type { DocumentClaimsQuery, DocumentKind } from '../generated/graphql';
import { PAGE } from '../limits';

const CLAIMS = graphql(`
  query DocumentClaims($id: ID!, $first: Int!, $after: String) {
    document(id: $id) {
      claims(first: $first, after: $after) {
        nodes {
          ...ClaimLineParts
          evidence {
            id
            exact
            start
            end
            document {
              id
              kind
            }
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

export type DocumentClaim = NonNullable<DocumentClaimsQuery['document']>['claims']['nodes'][number];

export interface WordsOfDocument {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly kind: DocumentKind };
  readonly claims: readonly DocumentClaim[];
}

export function useClaims(id: string): UseQueryResult<readonly WordsOfDocument[]> {
  return useQuery({ queryKey: [CLAIMS.toString(), id], queryFn: ({ signal }) => allWords(id, signal) });
}

async function allWords(id: string, signal: AbortSignal): Promise<readonly WordsOfDocument[]> {
  const claims: DocumentClaim[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { document }: DocumentClaimsQuery = await ask(CLAIMS, { id, first: PAGE, after }, signal);
    claims.push(...(document?.claims.nodes ?? []));
    more = document?.claims.pageInfo.hasNextPage ?? false;
    after = document?.claims.pageInfo.endCursor ?? null;
  }
  return byPosition(id, claims);
}

/** The words of the document that support claims, in the order of the text, each with its claims. */
function byPosition(document: string, claims: readonly DocumentClaim[]): readonly WordsOfDocument[] {
  const found = new Map<string, WordsOfDocument & { readonly claims: DocumentClaim[] }>();
  for (const claim of claims)
    for (const evidence of claim.evidence) {
      if (evidence.document.id !== document) continue;
      const words = found.get(evidence.id) ?? { ...evidence, claims: [] };
      words.claims.push(claim);
      found.set(evidence.id, words);
    }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
