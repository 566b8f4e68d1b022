// GET /graphql with If-None-Match: an answer that the client holds is not sent again. The tag is of the answer itself, since
// it depends on more than the state of the graph: the day, the texts at hand, the version of the server.
import { createHash } from 'node:crypto';
import type { onSendHookHandler } from 'fastify';
import { isKnown } from './etag.js';

/** POST has none: 304 is an answer to GET and HEAD alone (RFC 9110, 13.1.2). */
export const tagAnswer: onSendHookHandler = async (request, reply, payload) => {
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const vary = reply.getHeader('vary'); // on the origin, where other pages may read
  reply.header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
  const tag = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
  if (!isKnown(request, reply, tag)) return payload;
  reply.code(304).removeHeader('content-length');
  return null;
};
