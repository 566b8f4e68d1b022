// Asks the public API in this process, for the client of a request: with its key, its address, its points and all limits.
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** An answer of /graphql. */
export interface Answer {
  // the caller knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly [more: string]: unknown }[];
  readonly status: number;
  readonly retryAfter: string | undefined;
}

export type Ask = (query: string, variables?: object) => Promise<Answer>;

export const askFor =
  (app: FastifyInstance, { ip, headers: { authorization } }: FastifyRequest): Ask =>
  async (query, variables = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      headers: { host: 'localhost', ...(authorization === undefined ? {} : { authorization }) },
      payload: { query, variables },
    });
    const { data, errors } = response.json<Partial<Answer>>();
    const after = response.headers['retry-after'];
    return {
      data,
      errors: errors ?? [],
      status: response.statusCode,
      retryAfter: after === undefined ? undefined : String(after),
    };
  };

/** The API has refused or failed: the client gets its errors as they are. */
class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(answer.errors[0]?.message ?? 'The API did not answer.');
  }
}

/** For routes that ask: the client gets what the API has refused, as the API says it. */
export function answerRefused(app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof Refused)) throw error;
    const { status, errors, retryAfter } = error.answer;
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    return reply.code(status < 400 ? 400 : status).send({ errors });
  });
}

/** @returns the data; throws if there are errors */
export async function dataOf(asked: Promise<Answer>): Promise<Answer['data']> {
  const answer = await asked;
  if (answer.errors.length > 0 || !answer.data) throw new Refused(answer);
  return answer.data;
}
