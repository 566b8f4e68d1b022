import type { Fetcher } from '@graphiql/toolkit';
import { askText } from '../api/ask';

/**
 * Sends queries as the screens do: it retries while the server is away, and returns a final failure as an error of the
 * answer.
 */
export const fetcher: Fetcher = async ({ query, variables, operationName }) =>
  askText({ query, variables, operationName: operationName ?? undefined }).catch((error: Error) => ({
    errors: [{ message: error.message }],
  })) as ReturnType<Fetcher>; // GraphQL over HTTP defines its shape
