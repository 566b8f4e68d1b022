// Errors of all routes, in the shape of /graphql.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ClientError } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { short } from '../admission/refusal.js';
import { masked } from '../execution/mask.js';

export function answerError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.removeHeader('etag').removeHeader('content-disposition').type('application/json; charset=utf-8');
  if (error instanceof ClientError) {
    if (error.retryAfter !== undefined) reply.header('retry-after', String(error.retryAfter));
    return reply.code(error.status).send({ errors: [short(error.toJSON())] });
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 400 && status < 500)
    return reply
      .code(status)
      .send(errorBody(refusal(error, request), 'BAD_REQUEST', limitOf(status, request)));
  request.log.error({ err: error }, 'unforeseen error');
  return reply.code(500).send({ errors: [masked(request.id)] });
}

/** The body for one error, as /graphql would return it, if common/errors.ts has no class for it. */
export const errorBody = (message: string, code: string, details: object = {}) => ({
  errors: [short({ message, extensions: { code, ...details } })],
});

const limitOf = (status: number, { routeOptions, headers }: FastifyRequest): object =>
  status === 413
    ? { limit: routeOptions.bodyLimit, got: Number(headers['content-length']) || undefined }
    : {};

/** What the framework refuses before a route is called. */
function refusal(error: Error, { routeOptions, headers }: FastifyRequest): string {
  switch ('code' in error ? error.code : undefined) {
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The body is empty; expected JSON.';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The body is not JSON, or has a key that would change the prototype of objects, such as "__proto__".';
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `The body is too large; allowed: up to ${routeOptions.bodyLimit} bytes.`;
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return `The content-type "${echo(headers['content-type'] ?? '')}" is not supported here; expected application/json.`;
    default:
      return `The request cannot be read: ${error.message}.`;
  }
}
