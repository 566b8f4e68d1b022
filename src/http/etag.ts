// A client that already has the answer need not receive it again.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const tagOf = (payload: string): string =>
  createHash('sha256').update(payload).digest('base64url').slice(0, 22);

/** Sets the tag, and returns whether the client already has this answer. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.headers({ etag: `"${tag}"`, 'cache-control': 'no-cache' });
  return isHeld(request, tag);
}

/** RFC 9110, 13.1.2: the comparison ignores weakness. */
export function isHeld(request: FastifyRequest, tag: string): boolean {
  const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  return held.includes('*') || held.some((one) => one.replace(/^W\//, '') === `"${tag}"`);
}
