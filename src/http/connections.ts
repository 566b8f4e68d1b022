// What node does before a route is asked: how long a request may take to arrive, how large its header may be, how many
// connections are open; and how it answers what is no request.
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type {
  ConnectionError,
  FastifyError,
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import type { Limits } from '../limits/table.js';
import { answerError, told } from './error.js';
import { isPageVisit } from './page-visit.js';
import { BARE_HEADERS } from './security-headers.js';

/** The answer that is under way on a connection. */
const answers = new WeakMap<Socket, ServerResponse>();

export function connectionOptions(limits: Limits) {
  const { headerBytes, headerMilliseconds, receiveMilliseconds, idleMilliseconds } = limits;
  return {
    keepAliveTimeout: idleMilliseconds,
    requestTimeout: receiveMilliseconds,
    http: {
      headersTimeout: headerMilliseconds,
      requestTimeout: receiveMilliseconds,
      connectionsCheckingInterval: headerMilliseconds / 4, // how late node notices
      maxHeaderSize: headerBytes,
      requireHostHeader: false, // node would answer without a sentence: src/http/doors.ts refuses it
    },
    // no route and no hook has seen it
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(BARE_HEADERS);
      if (isPageVisit(request)) return reply.code(303).header('location', NO_SUCH_PAGE).send();
      return answerError(error, request, reply);
    },
    clientErrorHandler: (error: ConnectionError, socket: Socket) => answerUnreadable(error, socket, limits),
  } satisfies FastifyHttpOptions<Server>;
}

/** Where the screens say that there is no such page, and lead on. */
const NO_SUCH_PAGE = '/no-such-page';

export function watchConnections(app: FastifyInstance, limits: Limits): void {
  const { server } = app;
  server.maxConnections = limits.connections;
  server.on('drop', () => server.closeIdleConnections()); // the next one to come finds room
  server.on('checkExpectation', (request, response) => server.emit('request', request, response)); // none is kept
  app.addHook('onRequest', async ({ raw }, reply) => void answers.set(raw.socket, reply.raw));
}

function answerUnreadable(error: ConnectionError, socket: Socket, limits: Limits): void {
  if (socket.writableEnded) return; // what still comes after the refusal
  const open = answers.get(socket);
  const isInAnAnswer = open?.headersSent && !open.writableFinished;
  if (error.code === 'ECONNRESET' || !socket.writable || isInAnAnswer || socket.bytesRead === 0) {
    socket.destroy();
    return;
  }
  const { status, body } = refusal(error.code, limits);
  const text = JSON.stringify(body);
  const headers = {
    ...BARE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`);
  // closed at once, what still arrives would reset the connection before the client has read why
  setTimeout(() => socket.destroy(), limits.headerMilliseconds / 4).unref();
}

function refusal(code: string, limits: Limits) {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT': {
      const { headerMilliseconds, receiveMilliseconds } = limits;
      return {
        status: 408,
        body: told(
          `The request did not arrive in time: its header must within ${headerMilliseconds} ms, all of it within ${receiveMilliseconds} ms.`,
          'REQUEST_TIMEOUT',
          { limit: receiveMilliseconds },
        ),
      };
    }
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        body: told(
          `The address and the header are too large; allowed are up to ${limits.headerBytes} bytes. A long query can be sent by POST.`,
          'HEADER_TOO_LARGE',
          { limit: limits.headerBytes },
        ),
      };
    default:
      return { status: 400, body: told('This is not a request of HTTP/1.1.', 'BAD_REQUEST') };
  }
}
