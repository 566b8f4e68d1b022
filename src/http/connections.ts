// What node does before any route: how long a request may take to arrive, how large its header may be, how many
// connections may be open, and how the server answers what is not a valid request.
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
import { answerError, errorBody } from './error.js';
import { isPageVisit } from './page-visit.js';
import { BARE_HEADERS } from './security-headers.js';

/** The answer in progress on each connection. */
const answers = new WeakMap<Socket, ServerResponse>();

export function connectionOptions(limits: Limits) {
  const { headerBytes, headerMilliseconds, receiveMilliseconds, idleMilliseconds } = limits;
  return {
    keepAliveTimeout: idleMilliseconds,
    requestTimeout: receiveMilliseconds,
    http: {
      headersTimeout: headerMilliseconds,
      requestTimeout: receiveMilliseconds,
      connectionsCheckingInterval: headerMilliseconds / 4, // the delay until node notices
      maxHeaderSize: headerBytes,
      requireHostHeader: false, // node would answer without a message: src/http/doors.ts refuses it
    },
    // no route or hook has handled it
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(BARE_HEADERS);
      if (isPageVisit(request)) return reply.code(303).header('location', NO_SUCH_PAGE).send();
      return answerError(error, request, reply);
    },
    clientErrorHandler: (error: ConnectionError, socket: Socket) => answerUnreadable(error, socket, limits),
  } satisfies FastifyHttpOptions<Server>;
}

/** The screens show "no such page" here, with links to other pages. */
const NO_SUCH_PAGE = '/no-such-page';

export function watchConnections(app: FastifyInstance, limits: Limits): void {
  const { server } = app;
  server.maxConnections = limits.connections;
  server.on('drop', () => server.closeIdleConnections()); // makes room for the next connection
  server.on('checkExpectation', (request, response) => server.emit('request', request, response)); // no request is lost
  app.addHook('onRequest', async ({ raw }, reply) => void answers.set(raw.socket, reply.raw));
}

function answerUnreadable(error: ConnectionError, socket: Socket, limits: Limits): void {
  if (socket.writableEnded) return; // more bytes after the refusal
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
  // if closed at once, bytes that still arrive would reset the connection before the client has read the reason
  setTimeout(() => socket.destroy(), limits.headerMilliseconds / 4).unref();
}

function refusal(code: string, limits: Limits) {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT': {
      const { headerMilliseconds, receiveMilliseconds } = limits;
      return {
        status: 408,
        body: errorBody(
          `The request did not arrive in time: the header is due within ${headerMilliseconds} ms, all of it within ${receiveMilliseconds} ms.`,
          'REQUEST_TIMEOUT',
          { limit: receiveMilliseconds },
        ),
      };
    }
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        body: errorBody(
          `The address and the header are too large; allowed: up to ${limits.headerBytes} bytes. Send a long query by POST.`,
          'HEADER_TOO_LARGE',
          { limit: limits.headerBytes },
        ),
      };
    default:
      return { status: 400, body: errorBody('This is not an HTTP/1.1 request.', 'BAD_REQUEST') };
  }
}
