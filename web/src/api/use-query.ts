// A question of a screen, typed by codegen from the query that stands beside the component.
import {
  keepPreviousData,
  QueryClient,
  useQuery as useTanstackQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql';
import { ask } from './ask';

/** The graph changes with a load, which is rare: answers hold until the page is loaded anew. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false, // what was refused is refused again; who is away has been asked again by `ask`
      networkMode: 'always', // the API may be on this machine, whatever the network does
      refetchOnWindowFocus: false,
    },
  },
});

export type { UseQueryResult };

/** What a screen needs to show an answer, or why there is none. */
export type Question<Result> = Pick<UseQueryResult<Result>, 'data' | 'error'> & {
  readonly refetch: () => unknown;
};

interface Options {
  /** False as long as there is nothing to ask. */
  readonly enabled?: boolean;
  /** Show the answer before while the next one is on its way: for lists that a filter narrows. */
  readonly keepPrevious?: boolean;
}

export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: Options = {},
): UseQueryResult<Result> {
  return useTanstackQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<Result>; // keepPreviousData widens the type, not the value
}
