// Who may query the graph, and how much: before the server reads a body, it knows the client, checks that it has points left and
// that there is memory to spare.
import { getHeapStatistics } from 'node:v8';
import { normalizeIP } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Keys, type Role } from '../clients/keys.js';
import { Points } from '../clients/points.js';
import type { Fairness } from '../clients/settings.js';
import type { Budget } from '../admission/refuse.js';
import { RateLimited, ServerBusy, Unauthenticated } from '../common/errors.js';

export interface Asker {
  /** The name of a key, or an address; never the key itself. */
  readonly name: string;
  readonly role: Role;
  /** Takes points; throws if too few are left. */
  spend(points: number): void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for routes that read the graph. */
    asker: Asker | null;
  }
}

const MEGABYTE = 1_000_000;

/** What the client of a guarded request may spend on a query. With `x-cost: 1` the answer reports the cost. */
export const budgetOf = ({ asker, headers }: FastifyRequest): Budget => ({
  wantsCost: headers['x-cost'] === '1',
  spend: (points) => asker?.spend(points),
});

/** @param scope only its routes are guarded */
export async function guard(scope: FastifyInstance, fairness: Fairness): Promise<void> {
  const { limits } = fairness;
  const keys = fairness.keys === undefined ? undefined : new Keys(fairness.keys);
  keys?.all(); // an unreadable store fails now, not at the first request
  const points = fairness.limitsRate ? new Points(limits.pointsPerMinute, limits.clientsCounted) : undefined;

  await scope.register(underPressure, {
    maxHeapUsedBytes: (getHeapStatistics().heap_size_limit * limits.heapPercent) / 100,
    maxRssBytes: limits.residentMegabytes * MEGABYTE, // includes what JavaScript does not count: bodies and answers in transit
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
    if (key === undefined && !fairness.requiresKey) return { name: normalizeIP(request.ip), role: 'reader' }; // a 64-bit network is one client
    const known = key === undefined ? undefined : keys?.find(key);
    if (known) return { name: `key ${known.name}`, role: known.role };
    reply.header(
      'www-authenticate',
      `Bearer realm="ictgraph"${key === undefined ? '' : ', error="invalid_token"'}`,
    );
    throw new Unauthenticated(
      key === undefined
        ? 'This server requires a key: send it as "Authorization: Bearer KEY".'
        : 'The key is unknown: it may be mistyped or revoked.',
    );
  }

  /** What this request spends counts at once. */
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
