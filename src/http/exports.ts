// GET or POST /export/…: streams the graph as a file from one READ transaction. If an export fails midway, the server cuts the
// connection, so that the file never looks complete.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../execution/application.js';
import { repeated } from '../execution/repeat.js';
import { beginExport } from '../export/begin.js';
import { FORMATS, type Format } from '../export/formats.js';
import { requestOfBody, requestOfQuery, type ExportRequest } from '../export/request.js';
import type { Graph } from '../graph/connect.js';
import { Deadline } from '../graph/deadline.js';
import { ReadTransaction } from '../graph/transaction.js';
import { LIMITS, type Limits } from '../limits/table.js';
import { errorBody } from './error.js';
import { isHeld, isKnown } from './etag.js';
import { whenReady } from './ready.js';
import { Shares } from './shares.js';

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
          answer(request, reply, file, requestOfQuery(schema, format, request.query)),
      });
      app.post(url, (request: Request, reply) =>
        answer(request, reply, file, requestOfBody(schema, format, request)),
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
    asked: ExportRequest,
  ): Promise<FastifyReply> {
    const giveBack = shares.take(request.asker?.name ?? '');
    const deadline = new Deadline(LIMITS.requestMilliseconds);
    const transaction = (): ReadTransaction => new ReadTransaction(graph() as Graph, deadline, true); // the hook has checked that it is ready
    const needsNoContent = (tag: string): boolean => request.method === 'HEAD' || isHeld(request, tag);
    try {
      const begun = await repeated(deadline, () =>
        beginExport(application, transaction(), asked, needsNoContent),
      );
      const known = isKnown(request, reply, begun.tag);
      if (!known) reply.headers(headersOf(file, asked.format));
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
}

const headersOf = (file: string, { contentType }: Format): Record<string, string> => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename="${file}"`,
});
