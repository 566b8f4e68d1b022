// Every error that a client can receive. The server masks all others and logs them with the request's id.
import { GraphQLError, type ASTNode } from 'graphql';
import { echo } from '../limits/echo.js';
import { LIMITS } from '../limits/table.js';

export abstract class ClientError extends GraphQLError {
  /** HTTP status of an answer that consists only of this error. */
  readonly status: number = 400;
  /** Seconds after which the client may retry. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    code: string,
    details: Readonly<Record<string, unknown>> = {},
    nodes?: readonly ASTNode[],
  ) {
    super(message, { nodes, extensions: { code, ...details } });
    this.name = new.target.name;
  }
}

/** An argument is outside of what its description allows. */
export class BadUserInput extends ClientError {
  /** @param nodes its place in the document */
  constructor(message: string, details?: Readonly<Record<string, unknown>>, nodes?: readonly ASTNode[]) {
    super(message, 'BAD_USER_INPUT', details, nodes);
  }
}

/** Unknown ids of the expected type. The message names the first few. */
export class UnknownIds extends BadUserInput {
  constructor(argument: string, unknown: readonly string[], what: string) {
    const named = unknown.slice(0, LIMITS.errorsReported).map((id) => `"${echo(id)}"`);
    const others = unknown.length - named.length;
    const more = others > 0 ? ` and ${others} more` : '';
    super(`"${argument}" has ${named.join(', ')}${more}: the graph has no ${what} with such an id.`, {
      argument,
      unknown: unknown.slice(0, LIMITS.listLength).map(echo),
      got: unknown.length,
    });
  }
}

/** A query would cost more than one request may. */
export class QueryTooCostly extends ClientError {
  constructor(cost: number, limit: number) {
    super(
      `The query may return up to ${cost} items, and the limit is ${limit}: ask for smaller pages ("first") or fewer levels.`,
      'QUERY_TOO_COSTLY',
      { cost, got: cost, limit },
    );
  }
}

/** A document exceeds a limit on its size. */
export class QueryTooLarge extends ClientError {
  /** @param what completes "The query …" */
  constructor(what: string, got: number, limit: number) {
    super(`The query ${what}; allowed: up to ${limit}.`, 'QUERY_TOO_LARGE', { got, limit });
  }
}

/** The result is larger than one answer may be. */
export class GraphTooLarge extends ClientError {
  /** @param limit the maximum; it is unknown how many more there are */
  constructor(what: string, limit: number, advice: string) {
    super(`That would be more than ${limit} ${what}: ${advice}.`, 'GRAPH_TOO_LARGE', {
      limit,
      got: limit + 1,
    });
  }
}

interface Unavailability {
  /** Whether the same request may succeed in another transaction. */
  readonly isTransient?: boolean;
  /** For the log. */
  readonly cause?: unknown;
}

/** The database does not answer, or not in time. */
export class GraphUnavailable extends ClientError {
  override readonly status = 503;
  override readonly retryAfter = 5;
  readonly isTransient: boolean;

  constructor(reason: string, { isTransient = false, cause }: Unavailability = {}) {
    super(`The graph cannot answer now: ${reason} Try again in a moment.`, 'GRAPH_UNAVAILABLE');
    this.isTransient = isTransient;
    this.cause = cause;
  }
}

/** A load changed the graph between two statements of a request: a thing that was just there is gone. */
export class GraphChanged extends GraphUnavailable {
  constructor() {
    super('it changed while it was being read.', { isTransient: true });
  }
}

/** The request was answered before this work began, so nobody waits for it. */
export class RequestOver extends Error {
  constructor() {
    super('the request has already been answered');
  }
}

/** A client has used up its points. */
export class RateLimited extends ClientError {
  override readonly status = 429;

  constructor(
    points: number,
    left: number,
    limit: number,
    override readonly retryAfter: number,
  ) {
    super(
      `The request costs ${points} points and you have ${left} left of ${limit} a minute; retry in ${retryAfter} s.`,
      'RATE_LIMITED',
      { got: points, left, limit, retryAfter },
    );
  }
}

/** The server has as many requests as it can handle. */
export class ServerBusy extends ClientError {
  override readonly status = 503;
  override readonly retryAfter = 1;

  constructor(reason: string, details: { readonly got: number; readonly limit: number }) {
    super(`The server is busy: ${reason}. Try again in a moment.`, 'SERVER_BUSY', details);
  }
}

/** A key is required and missing, or unknown. */
export class Unauthenticated extends ClientError {
  override readonly status = 401;

  constructor(message: string) {
    super(message, 'UNAUTHENTICATED');
  }
}

/** Only editors may change the graph. */
export class EditorsOnly extends ClientError {
  override readonly status = 403;

  constructor(message: string) {
    super(message, 'EDITORS_ONLY');
  }
}

/** The document is not a trusted one. */
export class UntrustedDocument extends ClientError {
  constructor() {
    super(
      'This server runs only listed documents, and this is not one of them: send the text of one, or its hash in extensions.persistedQuery.sha256Hash.',
      'PERSISTED_QUERY_NOT_IN_LIST',
    );
  }
}
