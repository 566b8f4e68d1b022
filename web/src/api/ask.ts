// One question to /graphql and its answer, or an error that a screen can show. Who is away is asked again, for a while.
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

/** Nobody answers: the server is stopped, still starting, busy, or has lost its graph. */
export class ApiDown extends Error {}

export interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Asked {
  readonly query: string;
  readonly variables: unknown;
  /** Which operation is meant, where the text has several. */
  readonly operationName?: string | undefined;
}

/** What passes by itself. */
const PASSING: readonly (string | undefined)[] = ['GRAPH_UNAVAILABLE', 'SERVER_BUSY', 'RATE_LIMITED'];

/** Milliseconds for which a question that found nobody is repeated, and between two repetitions at first and at most. */
const PATIENCE = 25_000;
const [FIRST_WAIT, LONGEST_WAIT] = [500, 4_000];

/** Milliseconds after which nobody is thought to answer: more than the server gives itself. */
const LONGEST_ANSWER = 15_000;

export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await askText<Result>({ query: document.toString(), variables }, signal);
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code);
  if (!data) throw new ApiError('The answer holds no data.', undefined);
  return data;
}

/** A question that is a text and no part of the screens, as those to take along are; its errors are part of the answer. */
export async function askText<Result = unknown>(asked: Asked, signal?: AbortSignal): Promise<Answer<Result>> {
  const end = performance.now() + PATIENCE;
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT))
    try {
      return await askOnce(asked, signal);
    } catch (error) {
      if (!(error instanceof ApiDown) || performance.now() + wait > end) throw error;
      await new Promise((done) => setTimeout(done, wait));
      signal?.throwIfAborted(); // the screen has gone, and nobody waits
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
  // A proxy in between may answer with a page of its own.
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
  });
  if (body === undefined) throw new ApiDown(`The server answers with status ${response.status}.`);
  const answer = body as Answer<Result>; // the shape is GraphQL over HTTP's; Result is codegen's, from the same schema
  const passing = answer.errors?.find(({ extensions }) => PASSING.includes(extensions?.code));
  if (passing) throw new ApiDown(passing.message);
  return answer;
}
