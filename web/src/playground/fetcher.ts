import type { Fetcher } from '@graphiql/toolkit';
import { askText } from '../api/ask';

/** Asks as the screens do: who is away is asked again, and what failed at last is told in a sentence, as an answer is. */
export const fetcher: Fetcher = async ({ query, variables, operationName }) =>
  askText({ query, variables, operationName: operationName ?? undefined }).catch((error: Error) => ({
    errors: [{ message: error.message }],
  })) as ReturnType<Fetcher>; // it is of the shape that GraphQL over HTTP has
