// The built screens: their files, and index.html at the address of each, where the page itself tells which to show.
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { told } from './error.js';

/** As the routes of web/src/App.tsx. */
const SCREENS = [
  '/',
  '/entity/*',
  '/graph',
  '/figures',
  '/promises',
  '/contradictions',
  '/document/*',
  '/playground',
];

const YEAR = 31_536_000;

/** @param folder what `vite build` has made; without it the server has no screens */
export async function screenRoutes(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const hasScreens = folder !== undefined && existsSync(folder);
  app.setNotFoundHandler((request, reply) => {
    // a person gets the page that says so and leads on
    if (hasScreens && request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return reply.code(404).sendFile('index.html');
    return reply
      .code(404)
      .send(told(`There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, 'NOT_FOUND'));
  });
  if (!hasScreens) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    // The names of assets hold a hash of what they are; the page that names them is always asked for.
    setHeaders: (reply, path) =>
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      ),
  });
  for (const url of SCREENS) app.get(url, (_request, reply) => reply.sendFile('index.html'));
}
