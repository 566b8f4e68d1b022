// GET or POST /export/…: the graph as a file, streamed out of one READ transaction. What breaks off is cut off, never ended as if whole.
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { openTransaction, type Application } from '../application.js';
import { GraphUnavailable } from '../errors.js';
import { toFilter, type Filter } from '../export/filter.js';
import { FORMATS, type Format } from '../export/formats.js';
import { toSelection } from '../export/selection.js';
import { openSource, type Source } from '../export/source.js';
import type { Graph } from '../graph/connect.js';
import { told } from './error.js';
import { isKnown } from './etag.js';
import { whenReady } from './ready.js';

/** Milliseconds that an export may take, however slowly its client reads. */
const LONGEST = 15 * 60_000;
/** Each holds a connection to the database. */
const MOST_AT_ONCE = 8;
/** Characters that are sent at a time. */
const CHUNK = 32_768;

const FILES = Object.keys(FORMATS);

type Request = FastifyRequest<{ Querystring: Record<string, string | string[]> }>;

export function exportRoutes(
  application: Application,
  graph: () => Graph | undefined,
): (app: FastifyInstance) => Promise<void> {
  const underWay = new Set<AbortController>();

  return async (app) => {
    app.addHook('preHandler', whenReady(graph));
    app.addHook('preClose', async () => underWay.forEach((one) => one.abort('the server stops')));
    for (const [file, format] of Object.entries(FORMATS)) {
      const url = `/export/${file}`;
      const { schema } = application;
      app.route({
        method: ['GET', 'HEAD'],
        exposeHeadRoute: false, // the framework's own would run the whole export and drop it
        url,
        handler: (request: Request, reply) =>
          answer(request, reply, file, toFilter(schema, format.parameters, request.query)),
      });
      app.post(url, (request, reply) =>
        answer(request, reply, file, toSelection(schema, format.parameters, request.body)),
      );
    }
    app.get('/export/*', (_request, reply) =>
      reply.code(404).send(told(`There is no such export; there are ${FILES.join(', ')}.`, 'NOT_FOUND')),
    );
  };

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    file: string,
    filter: Filter,
  ): Promise<FastifyReply> {
    const format = FORMATS[file] as Format; // one of those that have a route
    if (underWay.size >= MOST_AT_ONCE)
      throw new GraphUnavailable(`${MOST_AT_ONCE} exports are under way, which is the most.`);
    const ending = new AbortController();
    underWay.add(ending);
    const transaction = openTransaction(graph() as Graph, LONGEST); // ready, by the hook
    const end = async (): Promise<void> => {
      underWay.delete(ending);
      await transaction.close();
    };
    try {
      const source = await openSource(application, transaction, filter);
      const known = isKnown(request, reply, `${source.state.version}-${Date.parse(source.state.loadedAt)}`);
      if (!known) reply.headers(headersOf(file, format));
      if (known || request.method === 'HEAD') {
        await end();
        return reply.code(known ? 304 : 200).send();
      }
      const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(LONGEST)]);
      const stream = Readable.from(chunks(source, format), { objectMode: false, signal });
      stream.once('close', () => void end());
      await once(stream, 'readable'); // what fails before the first chunk is still told as an error
      return reply.send(stream);
    } catch (error) {
      await end();
      throw error;
    }
  }
}

const headersOf = (file: string, { contentType }: Format): Record<string, string> => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename="${file}"`,
});

async function* chunks(source: Source, { write }: Format): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of write(source)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  await source.assertUnchanged();
  yield chunk;
}
