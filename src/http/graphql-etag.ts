// GET /graphql with If-None-Match: the server does not send an answer again that the client already has. The tag is of the
// answer itself, which depends on more than the graph: the day, the available source texts, the version of the server.
import type { onSendHookHandler } from 'fastify';
import { isKnown, tagOf } from './etag.js';

/** POST has no tag: only GET and HEAD can get a 304 (RFC 9110, 13.1.2). */
export const tagAnswer: onSendHookHandler = async (request, reply, payload) => {
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const vary = reply.getHeader('vary'); // varies by origin if other pages may read
  reply.header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
  if (!isKnown(request, reply, request.answerTag ?? tagOf(payload))) return payload;
  reply.code(304).removeHeader('content-length');
  return null;
};
