// Every error that a client can receive. Anything else is masked by the server and logged with the request's id.
import { GraphQLError, type ASTNode } from 'graphql';

class ClientError extends GraphQLError {
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
  /** @param nodes where it stands in the document */
  constructor(message: string, details?: Readonly<Record<string, unknown>>, nodes?: readonly ASTNode[]) {
    super(message, 'BAD_USER_INPUT', details, nodes);
  }
}

/** Ids that nothing of the kind that is wanted has; as many as a sentence can hold are named. */
export class UnknownIds extends BadUserInput {
  constructor(argument: string, unknown: readonly string[], what: string) {
    const named = unknown.slice(0, 10).map((id) => `"${id.slice(0, 60)}"`);
    const more = unknown.length > 10 ? ` and ${unknown.length - 10} more` : '';
    super(`"${argument}" has ${named.join(', ')}${more}: the graph has no ${what} with such an id.`, {
      argument,
      unknown: unknown.slice(0, 100),
    });
  }
}

/** A query would cost more than one request may. */
export class QueryTooCostly extends ClientError {
  constructor(cost: number, limit: number) {
    super(
      `The query may return up to ${cost} items, and the limit is ${limit}: ask for smaller pages ("first") or fewer levels.`,
      'QUERY_TOO_COSTLY',
      { cost, limit },
    );
  }
}

/** What was asked for is more than one answer may hold. */
export class GraphTooLarge extends ClientError {
  constructor(what: string, advice: string) {
    super(`That would be ${what}: ${advice}.`, 'GRAPH_TOO_LARGE');
  }
}

interface Unavailability {
  /** Whether the same request in another transaction may be answered. */
  readonly isTransient?: boolean;
  /** For the log. */
  readonly cause?: unknown;
}

/** The database does not answer, or not in time. */
export class GraphUnavailable extends ClientError {
  readonly isTransient: boolean;

  constructor(reason: string, { isTransient = false, cause }: Unavailability = {}) {
    super(`The graph cannot answer now: ${reason} Try again in a moment.`, 'GRAPH_UNAVAILABLE');
    this.isTransient = isTransient;
    this.cause = cause;
  }
}

/** A load changed the graph between two statements of a request: something that was there a moment ago is gone. */
export class GraphChanged extends GraphUnavailable {
  constructor() {
    super('it changed while it was read.', { isTransient: true });
  }
}

/** The request was answered before this work began; nobody waits for it. */
export class RequestOver extends Error {
  constructor() {
    super('the request has been answered already');
  }
}
