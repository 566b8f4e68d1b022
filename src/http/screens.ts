// The built screens: their files, and index.html at the address of each; the page itself decides which screen to show.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { echo } from '../limits/echo.js';
import { errorBody } from './error.js';
import { isPageVisit } from './page-visit.js';

const PLAYGROUND = '/playground';

/** As the routes of web/src/App.tsx. */
const SCREENS = [
  '/',
  '/entity/*',
  '/graph',
  '/embed/graph',
  '/figures',
  '/promises',
  '/timeline',
  '/map',
  '/contradictions',
  '/duplicates',
  '/review/*',
  '/documents',
  '/document/*',
  '/claim/*',
  '/citations',
  '/changes',
  PLAYGROUND,
];

const YEAR = 31_536_000;

/**
 * @param folder the output of `vite build`; without it the server has no screens
 * @param playground whether to serve the playground
 */
export async function screenRoutes(
  app: FastifyInstance,
  folder: string | undefined,
  playground: boolean,
): Promise<void> {
  const hasScreens = folder !== undefined && existsSync(folder);
  const page = hasScreens ? pageOf(folder, playground) : '';
  const sendPage = (reply: FastifyReply): FastifyReply =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  app.setNotFoundHandler((request, reply) => {
    // a person gets a page that says so and has links
    if (hasScreens && isPageVisit(request)) return sendPage(reply.code(404));
    return reply
      .code(404)
      .send(errorBody(`There is nothing at ${request.method} ${echo(request.url)}.`, 'NOT_FOUND'));
  });
  if (!hasScreens) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    // The names of assets contain a hash of their content; the page that names them is never cached.
    setHeaders: (reply, path) =>
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      ),
  });
  for (const url of SCREENS) {
    const found = playground || url !== PLAYGROUND;
    const config = { isScreen: true, inlineStyles: url === PLAYGROUND };
    app.get(url, { config }, (_request, reply) => sendPage(reply.code(found ? 200 : 404)));
  }
}

/** Marks the page if there is no playground, so that no screen links to it. */
function pageOf(folder: string, playground: boolean): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return playground ? page : page.replace('<html ', '<html data-playground="off" ');
}
