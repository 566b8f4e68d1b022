// A query of a screen; codegen types it from the document beside the component.
import {
  keepPreviousData,
  QueryClient,
  useQuery as useTanstackQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql';
import { ask } from './ask';

/** The graph changes only with a load, which is rare: answers stay valid until the page is reloaded. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false, // a refused query stays refused; `ask` has already retried
      networkMode: 'always', // the API may be on this machine, whatever the network does
      refetchOnWindowFocus: false,
    },
  },
});

export type { UseQueryResult };

/** What a screen needs to show an answer, or the reason why there is none. */
export type Question<Result> = Pick<UseQueryResult<Result>, 'data' | 'error'> & {
  readonly refetch: () => unknown;
};

interface Options {
  /** False while there is nothing to ask. */
  readonly enabled?: boolean;
  /** Keep showing the old answer while the next one loads: for lists that a filter narrows. */
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
