// What every request passes before its route, and what every answer gets: security headers, known hosts, origins, methods.
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { echo } from '../limits/echo.js';
import type { Limits } from '../limits/table.js';
import { watchConnections } from './connections.js';
import type { DoorSettings } from './door-settings.js';
import { errorBody } from './error.js';
import { hostName, isKnownHost } from './host.js';
import { answerOtherMethods } from './methods.js';
import { corsOptions, isForeign } from './origin.js';
import { helmetOptions, PERMISSIONS, policy } from './security-headers.js';
import { cutWhenStalled } from './stall.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The document may have style elements and attributes, which the editor of the playground writes. */
    readonly inlineStyles?: boolean;
    /** A page for people. */
    readonly isScreen?: boolean;
  }
}

/** Called before any route is made. */
export async function doors(app: FastifyInstance, settings: DoorSettings, limits: Limits): Promise<void> {
  watchConnections(app, limits);
  app.removeContentTypeParser('text/plain'); // a page of another origin may send it without a preflight

  app.addHook('onRoute', (route) => {
    if (route.config?.inlineStyles) route.helmet = { contentSecurityPolicy: policy(settings, true) };
  });
  await app.register(helmet, helmetOptions(settings));
  app.addHook('onRequest', async (request, reply) => {
    cutWhenStalled(reply.raw, limits);
    reply.header('permissions-policy', PERMISSIONS);
    const refused = refusal(request, settings);
    return refused && reply.code(refused.status).send(errorBody(refused.message, refused.code));
  });
  if (settings.corsOrigins.length > 0)
    await app.register(cors, {
      delegator: (request, done) => done(null, corsOptions(settings.corsOrigins, request)),
    });
  answerOtherMethods(app);
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function refusal(request: FastifyRequest, settings: DoorSettings): Refusal | undefined {
  const { headers, socket } = request;
  const name = hostName(headers.host);
  if (name === undefined)
    return { status: 400, code: 'BAD_REQUEST', message: 'The Host header is missing or malformed.' };
  if (!URL.canParse(`${request.protocol}://${request.host}/`))
    return {
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The headers of the proxy, X-Forwarded-Host and X-Forwarded-Proto, are malformed.',
    };
  if (!isKnownHost(name, socket.localAddress, settings.hosts))
    return {
      status: 421,
      code: 'UNKNOWN_HOST',
      message: `This server does not answer to the host "${echo(name)}": set PUBLIC_URL or ALLOWED_HOSTS if it should.`,
    };
  if (isForeign(request, settings))
    return {
      status: 403,
      code: 'FOREIGN_ORIGIN',
      message: 'Pages of other origins may not use this server unless CORS_ORIGINS names theirs.',
    };
  return undefined;
}
