// Methods that no route has: OPTIONS lists the methods of an address, all others are refused with that list.
import type { FastifyInstance } from 'fastify';
import { errorBody } from './error.js';

/** Must be called before the routes are made, since it collects their methods. */
export function answerOtherMethods(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*' || url === '/*') return; // files and preflights match every address
    const known = methods.get(url) ?? new Set(['OPTIONS']);
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });

  app.addHook('onRequest', async (request, reply) => {
    const known = methodsAt(request.url.split('?', 1)[0] ?? '');
    if (!known || (known.has(request.method) && request.method !== 'OPTIONS')) return undefined;
    const allow = [...known].sort().join(', ');
    reply.header('allow', allow);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    return reply
      .code(405)
      .send(errorBody(`${request.method} is not supported here; allowed: ${allow}.`, 'METHOD_NOT_ALLOWED'));
  });

  function methodsAt(path: string): ReadonlySet<string> | undefined {
    const exact = methods.get(path);
    if (exact) return exact;
    for (const [url, known] of methods)
      if (url.endsWith('/*') && path.startsWith(url.slice(0, -1))) return known;
    return undefined;
  }
}
