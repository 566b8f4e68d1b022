// A list that loads page by page: the pages so far, and how to load more.
import { useMemo } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql';
import { ask } from './ask';
import type { Question } from './use-query';

/** The used part of a Relay connection. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

export interface List<Node> {
  readonly totalCount: number;
  /** Of the loaded pages. */
  readonly nodes: readonly Node[];
}

export interface Pages<Node> extends Question<List<Node>> {
  /** Loads the next page; undefined if there is none. */
  readonly more: (() => void) | undefined;
  readonly isOnItsWay: boolean;
  /** Why the next page did not load. */
  readonly problem: Error | undefined;
}

/**
 * @param document takes `$after`
 * @param variables all but `$after`
 * @param listIn finds the list in an answer; null if its parent does not exist
 */
export function usePages<Answer, Variables, Node>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Connection<Node> | null | undefined,
): Pages<Node> {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (answer: Answer) => {
      const { hasNextPage, endCursor } = listIn(answer)?.pageInfo ?? {};
      return hasNextPage ? endCursor : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const { data: answers, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const data = useMemo(() => {
    const lists = answers?.pages.map((answer) => listIn(answer));
    return (
      lists && { totalCount: lists[0]?.totalCount ?? 0, nodes: lists.flatMap((one) => one?.nodes ?? []) }
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the place of the list does not change
  }, [answers]);
  return {
    ...{ data, error, refetch },
    more: hasNextPage && !query.isPlaceholderData ? () => void fetchNextPage() : undefined,
    isOnItsWay: isFetchingNextPage,
    problem: query.isFetchNextPageError ? query.error : undefined,
  };
}
