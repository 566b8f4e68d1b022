// Errors of routes beside /graphql, in the shape that /graphql gives them.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { BadUserInput, GraphUnavailable } from '../errors.js';
import { masked } from '../mask.js';

export function answerError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.removeHeader('etag').removeHeader('content-disposition').type('application/json; charset=utf-8');
  if (error instanceof BadUserInput) return reply.code(400).send({ errors: [error.toJSON()] });
  if (error instanceof GraphUnavailable)
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ errors: [error.toJSON()] });
  request.log.error({ err: error, requestId: request.id }, 'unforeseen error');
  return reply.code(500).send({ errors: [masked(request.id)] });
}
