// GET or POST /export/…: streams the graph as a file from one READ transaction. If an export fails midway, the server cuts the
// connection, so that the file never looks complete.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../execution/application.js';
import { repeated } from '../execution/repeat.js';
import { filterOfQuery, type Filter } from '../export/filter.js';
import { FORMATS, type Format } from '../export/formats.js';
import { toSelection } from '../export/selection.js';
import { openSource, type Source } from '../export/source.js';
import type { Graph } from '../graph/connect.js';
import { Deadline } from '../graph/deadline.js';
import { ReadTransaction } from '../graph/transaction.js';
import { LIMITS, type Limits } from '../limits/table.js';
import { errorBody } from './error.js';
import { isHeld, isKnown } from './etag.js';
import { whenReady } from './ready.js';
import { Shares } from './shares.js';

/** Characters per chunk. */
const CHUNK = 32_768;

const FILES = Object.keys(FORMATS);

type Request = FastifyRequest<{ Querystring: Record<string, string | string[]> }>;

export function exportRoutes(
  application: Application,
  graph: () => Graph | undefined,
  limits: Limits,
  waiting?: () => string | undefined,
): (app: FastifyInstance) => Promise<void> {
  const shares = new Shares('exports', limits.exportsAtWork, limits.exportsOfClient);

  return async (app) => {
    app.addHook('preHandler', whenReady(graph, waiting));
    for (const [file, format] of Object.entries(FORMATS)) {
      const url = `/export/${file}`;
      const { schema } = application;
      app.route({
        method: ['GET', 'HEAD'],
        exposeHeadRoute: false, // the framework's HEAD would run the whole export and discard it
        url,
        handler: (request: Request, reply) =>
          answer(request, reply, file, filterOfQuery(schema, format.parameters, request.query)),
      });
      app.post(url, (request, reply) =>
        answer(request, reply, file, toSelection(schema, format.parameters, request.body)),
      );
    }
    app.get('/export/*', (_request, reply) =>
      reply
        .code(404)
        .send(errorBody(`There is no such export; the exports are ${FILES.join(', ')}.`, 'NOT_FOUND')),
    );
  };

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    file: string,
    filter: Filter,
  ): Promise<FastifyReply> {
    const format = FORMATS[file] as Format; // only known files have a route
    const giveBack = shares.take(request.asker?.name ?? '');
    const deadline = new Deadline(LIMITS.requestMilliseconds);
    try {
      const begun = await repeated(deadline, () => begin(request, format, filter, deadline));
      const known = isKnown(request, reply, begun.tag);
      if (!known) reply.headers(headersOf(file, format));
      if (known || request.method === 'HEAD') {
        giveBack();
        void begun.end();
        return reply.code(known ? 304 : 200).send();
      }
      const signal = AbortSignal.timeout(LIMITS.exportMilliseconds);
      const stream = Readable.from(begun.chunks, { objectMode: false, signal });
      stream.once('close', () => {
        giveBack();
        void begun.end();
      });
      return reply.send(stream);
    } catch (error) {
      giveBack();
      throw error;
    } finally {
      deadline.end();
    }
  }

  /** Reads up to the first chunk: an error before it is still reported as an error, and the read may be repeated. */
  async function begin(
    request: FastifyRequest,
    format: Format,
    filter: Filter,
    deadline: Deadline,
  ): Promise<Begun> {
    const transaction = new ReadTransaction(graph() as Graph, deadline, true); // the hook has checked that it is ready
    const end = (): Promise<void> => transaction.close();
    try {
      const source = await openSource(application, transaction, filter);
      const tag = `${source.state.version}-${Date.parse(source.state.loadedAt)}`;
      if (request.method === 'HEAD' || isHeld(request, tag)) return { tag, end, chunks: [] };
      const rest = chunks(source, format);
      const first = await rest.next();
      return { tag, end, chunks: first.done === true ? [] : followedBy(first.value, rest) };
    } catch (error) {
      void end(); // a database that hangs does not confirm the end
      throw error;
    }
  }
}

interface Begun {
  readonly tag: string;
  readonly chunks: Iterable<string> | AsyncIterable<string>;
  end(): Promise<void>;
}

async function* followedBy(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
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
