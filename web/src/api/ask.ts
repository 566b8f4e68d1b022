// One question to /graphql and its answer, or an error that a screen can show.
import type { TypedDocumentString } from '../generated/graphql';

/** The API refused the question, or failed to answer it. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** Nobody answers: the server is stopped, still starting, or has lost its graph. */
export class ApiDown extends Error {}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What passes by itself. */
const PASSING: readonly (string | undefined)[] = ['GRAPH_UNAVAILABLE', 'SERVER_BUSY', 'RATE_LIMITED'];

export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await post<Result>(document.toString(), variables, signal);
  const [error] = errors ?? [];
  if (error && PASSING.includes(error.extensions?.code)) throw new ApiDown(error.message);
  if (error) throw new ApiError(error.message, error.extensions?.code);
  if (!data) throw new ApiError('The answer holds no data.', undefined);
  return data;
}

/** A question that is a text and no part of the screens, as those to take along are. */
export const askText = (query: string, variables: unknown): Promise<Answer<unknown>> =>
  post(query, variables);

async function post<Result>(
  query: string,
  variables: unknown,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause; // the screen has gone, and nobody waits
    throw new ApiDown('The server does not answer.', { cause });
  });
  // A proxy in between may answer with a page of its own.
  const answer = await response.json().catch(() => undefined);
  if (answer === undefined) throw new ApiDown(`The server answers with status ${response.status}.`);
  return answer as Answer<Result>; // the shape is GraphQL over HTTP's; Result is codegen's, from the same schema
}
