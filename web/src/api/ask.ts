// Sends one query to /graphql and returns its answer, or throws an error that a screen can show. While the server is away,
// it retries.
import type { TypedDocumentString } from '../generated/graphql';

/** The API refused the query, or failed to answer it. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** No answer: the server is stopped, starting, busy, or has lost its graph. */
export class ApiDown extends Error {}

export interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Asked {
  readonly query: string;
  readonly variables: unknown;
  /** The operation to run, if the text has several. */
  readonly operationName?: string | undefined;
}

/** Statuses that pass by themselves. */
const PASSING: readonly (string | undefined)[] = ['GRAPH_UNAVAILABLE', 'SERVER_BUSY', 'RATE_LIMITED'];

/** For how long to retry, and the first and longest pause between two attempts, in milliseconds. */
const PATIENCE = 25_000;
const [FIRST_WAIT, LONGEST_WAIT] = [500, 4_000];

/** Milliseconds after which the server counts as away: more than it gives itself. */
const LONGEST_ANSWER = 15_000;

export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await askText<Result>({ query: document.toString(), variables }, signal);
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code);
  if (!data) throw new ApiError('The answer has no data.', undefined);
  return data;
}

/** For a query as text that is not part of the screens, such as code to copy; its errors are part of the answer. */
export async function askText<Result = unknown>(asked: Asked, signal?: AbortSignal): Promise<Answer<Result>> {
  const end = performance.now() + PATIENCE;
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT))
    try {
      return await askOnce(asked, signal);
    } catch (error) {
      if (!(error instanceof ApiDown) || performance.now() + wait > end) throw error;
      await new Promise((done) => setTimeout(done, wait));
      signal?.throwIfAborted(); // the screen is gone, so nobody waits
    }
}

async function askOnce<Result>(asked: Asked, signal?: AbortSignal): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal: AbortSignal.any([AbortSignal.timeout(LONGEST_ANSWER), ...(signal ? [signal] : [])]),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiDown('The server does not answer.', { cause });
  });
  // A proxy in between may answer with its own page.
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
  });
  if (body === undefined) throw new ApiDown(`The server answers with status ${response.status}.`);
  const answer = body as Answer<Result>; // GraphQL over HTTP defines the shape; codegen makes Result from the same schema
  const passing = answer.errors?.find(({ extensions }) => PASSING.includes(extensions?.code));
  if (passing) throw new ApiDown(passing.message);
  return answer;
}
