// The log is one line of JSON per event, with the id of its request. It contains no headers, query strings, variables or
// literals of a document: keys, passwords and what people look for stay out.
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Observer, Seen } from './requests.js';

export interface LogStream {
  write(line: string): void;
}

export const loggingOptions = (level: string, stream: LogStream = process.stdout) =>
  ({
    logger: { level, stream, serializers: { err: describeError, req: describeRequest } },
    logController: new OneLine({ requestIdLogLabel: 'requestId' }),
  }) satisfies FastifyServerOptions;

/** Fastify's own lines about a request contain its query string; `logRequests` writes one without. */
class OneLine extends LogController {
  override incomingRequest(): void {}
  override requestCompleted(): void {}
  override routeNotFound(): void {}
}

/** Each request at `debug`, and a slow one at `warn`. */
export const logRequests = (log: FastifyBaseLogger, slowMilliseconds: number): Observer => ({
  ended: (seen) => {
    if (seen.milliseconds >= slowMilliseconds) log.warn(lineOf(seen), 'slow request');
    else log.debug(lineOf(seen), 'request');
  },
});

const lineOf = ({ id, milliseconds, fields, codes, ...rest }: Seen): Record<string, unknown> => ({
  requestId: id,
  ...rest,
  ...(fields.length > 0 ? { fields } : {}),
  ...(codes.length > 0 ? { codes } : {}),
  milliseconds: Math.round(milliseconds),
});

/** A GraphQLError carries its whole document, and libraries attach more to other errors. */
function describeError(error: Error & { readonly code?: unknown }): {
  type: string;
  message: string;
  stack: string;
} {
  const { name, message, stack = '', code, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(cause instanceof Error ? { cause: `${cause.name}: ${cause.message}` } : {}),
  };
}

const describeRequest = ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url });
