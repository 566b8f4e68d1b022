// A client that has the answer already need not get it again.
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sets the tag, and says whether the client holds just this. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.headers({ etag: `"${tag}"`, 'cache-control': 'no-cache' });
  return isHeld(request, tag);
}

/** RFC 9110, 13.1.2: compared without regard to weakness. */
export function isHeld(request: FastifyRequest, tag: string): boolean {
  const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return held.includes('*') || held.some((one) => one.replace(/^W\//, '') === `"${tag}"`);
}
