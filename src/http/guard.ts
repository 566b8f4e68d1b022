// Who may ask the graph, and how much: before a body is read, a request has a known client, points to spend and a server
// with memory to spare.
import { getHeapStatistics } from 'node:v8';
import { normalizeIP } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Keys, type Role } from '../clients/keys.js';
import { Points } from '../clients/points.js';
import type { Fairness } from '../clients/settings.js';
import type { Budget } from '../limits/refuse.js';
import { RateLimited, ServerBusy, Unauthenticated } from '../errors.js';

export interface Asker {
  /** The name of a key, or an address; never a key. */
  readonly name: string;
  readonly role: Role;
  /** Takes points; throws when too few are left. */
  spend(points: number): void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for the routes that read the graph. */
    asker: Asker | null;
  }
}

const MEGABYTE = 1_000_000;

/** What the client of a guarded request may spend on a query; it sends `x-cost: 1` to be told what that costs. */
export const budgetOf = ({ asker, headers }: FastifyRequest): Budget => ({
  wantsCost: headers['x-cost'] === '1',
  spend: (points) => asker?.spend(points),
});

/** @param scope its routes are guarded, and no others */
export async function guard(scope: FastifyInstance, fairness: Fairness): Promise<void> {
  const { limits } = fairness;
  const keys = fairness.keys === undefined ? undefined : new Keys(fairness.keys);
  keys?.all(); // a store that cannot be read is told now, not to the first client
  const points = fairness.limitsRate ? new Points(limits.pointsPerMinute, limits.clientsCounted) : undefined;

  await scope.register(underPressure, {
    maxHeapUsedBytes: (getHeapStatistics().heap_size_limit * limits.heapPercent) / 100,
    maxRssBytes: limits.residentMegabytes * MEGABYTE, // also what JavaScript does not count: bodies and answers on their way
    pressureHandler: (_request, _reply, kind, value = 0) => {
      if (kind === underPressure.TYPE_RSS_BYTES) {
        const got = Math.round(value / MEGABYTE);
        throw new ServerBusy(`it uses ${got} MB of memory`, { got, limit: limits.residentMegabytes });
      }
      const got = Math.round((value / getHeapStatistics().heap_size_limit) * 100);
      throw new ServerBusy(`${got} % of its memory is in use`, { got, limit: limits.heapPercent });
    },
  });
  scope.decorateRequest('asker', null);
  scope.addHook('onRequest', async (request, reply) => {
    const { name, role } = identify(request, reply);
    request.asker = { name, role, spend: spendFor(name) };
    request.asker.spend(leastOf(request));
  });
  scope.addHook('onSend', async (request, reply) => {
    if (!points || !request.asker) return;
    const { name } = request.asker;
    reply.headers({
      'ratelimit-policy': `"points";q=${points.perMinute};w=60`,
      ratelimit: `"points";r=${Math.floor(points.left(name))};t=${points.secondsUntilFull(name)}`,
    });
  });

  function identify(request: FastifyRequest, reply: FastifyReply): { name: string; role: Role } {
    const [, key] = /^Bearer +([^ ]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
    if (key === undefined && !fairness.requiresKey) return { name: normalizeIP(request.ip), role: 'reader' }; // a network of 64 bits is one client
    const known = key === undefined ? undefined : keys?.find(key);
    if (known) return { name: `key ${known.name}`, role: known.role };
    reply.header(
      'www-authenticate',
      `Bearer realm="ictgraph"${key === undefined ? '' : ', error="invalid_token"'}`,
    );
    throw new Unauthenticated(
      key === undefined
        ? 'This server wants a key: send it as "Authorization: Bearer KEY".'
        : 'The key is not known: it may be mistyped or revoked.',
    );
  }

  /** What is spent for the request already counts. */
  function spendFor(name: string): Asker['spend'] {
    let spent = 0;
    return (wanted) => {
      const more = wanted - spent;
      if (!points || more <= 0) return;
      const wait = points.take(name, more);
      if (wait > 0) throw new RateLimited(more, Math.floor(points.left(name)), points.perMinute, wait);
      spent = wanted;
    };
  }

  function leastOf({ method, url }: FastifyRequest): number {
    return url.startsWith('/export/') && method !== 'HEAD' ? limits.exportPoints : limits.requestPoints;
  }
}
