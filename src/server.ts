// Builds the server; opens no port by itself. It answers /healthz at once and everything else once the graph is there.
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { Application } from './application.js';
import { closeTransaction, unavailable } from './execution/answer.js';
import { gatewayOf } from './execution/executor.js';
import { createRequest, type RequestContext } from './execution/request.js';
import type { Graph } from './graph/connect.js';
import { answerError } from './http/error.js';
import { exportRoutes } from './http/exports.js';
import { tagAnswer } from './http/graphql-etag.js';
import { healthRoutes } from './http/health.js';
import { whenReady } from './http/ready.js';
import { schemaRoute } from './http/schema.js';
import { screenRoutes } from './http/screens.js';
import { LARGEST_DOCUMENT } from './limits/cost.js';
import { knownOperationTypes } from './limits/operation-types.js';
import { refuse } from './limits/refuse.js';
import { logUnforeseen, maskError } from './mask.js';
import { loggingOptions, type LogStream } from './observe/logging.js';
import { observe, type Seeing } from './observe/observe.js';
import type { Texts } from './texts.js';

const LARGEST_BODY = 1_000_000;

export interface ServerOptions {
  readonly application: Application;
  readonly texts: Texts;
  /** The graph, as soon as it is loaded. */
  readonly graph: () => Graph | undefined;
  readonly logLevel: string;
  /** The time to answer a request, when it is not that of the table of limits. */
  readonly milliseconds?: number;
  /** Where the log goes, if not to standard output. */
  readonly logStream?: LogStream;
  readonly seeing?: Seeing;
  /** The folder of the built screens; left out when it is not there. */
  readonly web?: string;
  /** Called at the end of each request; tests count its statements. */
  readonly onRequest?: (statements: readonly string[]) => void;
}

export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { application, graph, logLevel, texts, web } = options;
  const app = fastify({
    ...loggingOptions(logLevel, options.logStream),
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    frameworkErrors: answerError, // an address that cannot be read comes to no route
    forceCloseConnections: 'idle',
  });
  const requests = observe(app, application, graph, options.seeing);
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(application.schema),
    introspection: true, // a public graph; Apollo would turn it off in production
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LARGEST_DOCUMENT },
    validationRules: [knownOperationTypes],
    formatError: maskError,
    logger: app.log,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it hooks every field, at twice the cost
      ApolloServerPluginLandingPageDisabled(),
      requests.plugin,
      refuse(application.schema),
      logUnforeseen(app.log),
      unavailable,
      closeTransaction(options.onRequest),
    ],
  });
  await apollo.start();

  app.setErrorHandler(answerError);
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-schema-version': application.schemaVersion });
  });
  healthRoutes(app, graph);
  schemaRoute(app, application.schema);
  await app.register(exportRoutes(application, graph));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: whenReady(graph),
    onSend: tagAnswer,
    handler: fastifyApolloHandler(apollo, {
      context: (request) => {
        const ready = graph();
        if (!ready) throw new Error('asked before the graph was there'); // preHandler has answered already
        return Promise.resolve(createRequest(application, ready, texts, request.id, options.milliseconds));
      },
    }),
  });
  await screenRoutes(app, web);
  app.addHook('onClose', () => apollo.stop()); // after the requests under way have been answered
  return app;
}
