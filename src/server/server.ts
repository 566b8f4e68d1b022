// Builds the server without opening a port. It answers /healthz at once and everything else once the graph is there.
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { Application } from '../execution/application.js';
import { FAIRNESS, type Fairness } from '../clients/settings.js';
import { trustedDocuments } from '../clients/trusted-documents.js';
import { closeTransaction, statusOfAnswer } from '../execution/answer.js';
import { gatewayOf } from '../execution/executor.js';
import { createRequest, type RequestContext } from '../execution/request.js';
import type { Graph } from '../graph/connect.js';
import { atWork } from '../http/at-work.js';
import { connectionOptions } from '../http/connections.js';
import { CLOSED, type DoorSettings } from '../http/door-settings.js';
import { doors } from '../http/doors.js';
import { answerError } from '../http/error.js';
import { checkDocument } from '../http/document.js';
import { exportRoutes } from '../http/exports.js';
import { tagAnswer } from '../http/graphql-etag.js';
import { budgetOf, guard } from '../http/guard.js';
import { healthRoutes, type Health } from '../http/health.js';
import { keptAnswers } from '../http/kept-answers.js';
import { whenReady } from '../http/ready.js';
import { schemaRoute } from '../http/schema.js';
import { screenRoutes } from '../http/screens.js';
import { knownOperationTypes } from '../admission/operation-types.js';
import { refuse, type Budget } from '../admission/refuse.js';
import { ownQueries, reconcileRoutes } from '../reconcile/routes.js';
import { editorRoutes, type EditorOptions } from './editor.js';
import { documents, queries } from './remembered.js';
import { stateOf } from './state-of.js';
import { LIMITS } from '../limits/table.js';
import { logUnforeseen, maskError } from '../execution/mask.js';
import { loggingOptions, type LogStream } from '../observe/logging.js';
import { assistantRoutes } from '../assistants/routes.js';
import { ASSISTANT_QUERIES } from '../assistants/queries.js';
import { FEED_QUERIES } from '../feeds/queries.js';
import { feedRoutes } from '../feeds/routes.js';
import { observe, type Seeing } from '../observe/observe.js';
import type { Texts } from './texts.js';

export interface ServerOptions {
  readonly application: Application;
  readonly texts: Texts;
  /** The graph, as soon as it is loaded. */
  readonly graph: () => Graph | undefined;
  readonly logLevel: string;
  /** The address of the screens, for addresses in answers, without a trailing slash. */
  readonly publicUrl: string;
  /** What /readyz reports beside whether the graph answers. */
  readonly health?: Health;
  /** The time to answer a request, if it differs from the table of limits. */
  readonly milliseconds?: number;
  /** Where the log goes, if not to standard output. */
  readonly logStream?: LogStream;
  readonly seeing?: Seeing;
  /** Who may connect; by default whom a server on loopback admits. */
  readonly doors?: DoorSettings;
  /** The folder of the built screens; not served if it does not exist. */
  readonly web?: string;
  /** What clients may do; by default everything that a server on loopback allows. */
  readonly fairness?: Fairness;
  /** Whether answers are kept and given again; by default each is computed. */
  readonly keepsAnswers?: boolean;
  /** Whether assistants are served at /mcp. */
  readonly assistants?: boolean;
  /** What editors may do; absent on a server that only reads. */
  readonly editing?: EditorOptions | undefined;
  /** Called at the end of each request; tests count its statements. */
  readonly onRequest?: (statements: readonly string[]) => void;
}

export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { application, graph, logLevel, texts, web, fairness = FAIRNESS } = options;
  const { limits } = fairness;
  const trusted = fairness.trustedDocuments
    ? trustedDocuments(fairness.trustedDocuments, [
        ...ownQueries(application.schema),
        ...ASSISTANT_QUERIES,
        ...FEED_QUERIES,
      ])
    : undefined;
  const app = fastify({
    ...loggingOptions(logLevel, options.logStream),
    trustProxy: fairness.trustedProxies.length > 0 ? [...fairness.trustedProxies] : false,
    genReqId: () => randomUUID(),
    ...connectionOptions(limits),
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
  });
  const requests = observe(app, application, graph, options.seeing);
  const apollo = new ApolloServer<RequestContext & { readonly budget: Budget }>({
    gateway: gatewayOf(application.schema),
    csrfPrevention: false, // it would refuse a plain GET; src/http/doors.ts refuses forged requests
    introspection: fairness.introspection,
    hideSchemaDetailsFromClientErrors: !fairness.introspection,
    ...(trusted ? { persistedQueries: { cache: trusted.cache } } : {}),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.documentTokens },
    validationRules: [knownOperationTypes],
    formatError: maskError,
    logger: app.log,
    stopOnTerminationSignals: false,
    documentStore: documents(),
    cache: queries(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it hooks every field and doubles the cost
      ApolloServerPluginLandingPageDisabled(),
      requests.plugin,
      refuse(application.schema, limits, requests.onCost),
      logUnforeseen(app.log),
      statusOfAnswer,
      closeTransaction(options.onRequest),
    ],
  });
  await apollo.start();

  app.setErrorHandler(answerError);
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-schema-version': application.schemaVersion });
  });
  await doors(app, options.doors ?? CLOSED, limits);
  requests.addRoute();
  healthRoutes(app, graph, application.catalogue, options.health);
  if (fairness.introspection) schemaRoute(app, application.schema);
  app.decorateRequest('answerKey', null);
  app.decorateRequest('answerTag', null);
  const kept = options.keepsAnswers
    ? keptAnswers(() => stateOf(graph(), application.catalogue, texts), requests, limits)
    : undefined;
  const working = atWork(limits.requestsAtWork, limits.requestsReceived);
  await app.register(async (guarded) => {
    await guard(guarded, fairness);
    await editorRoutes(guarded, options.editing, limits);
    await guarded.register(reconcileRoutes(application.schema, options.publicUrl));
    await guarded.register(feedRoutes(options.publicUrl));
    if (options.assistants)
      await guarded.register(assistantRoutes(application.schemaVersion, options.doors?.corsOrigins ?? []));
    await guarded.register(exportRoutes(application, graph, limits, options.health?.waiting));
    guarded.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      exposeHeadRoute: false, // Apollo refuses HEAD without naming the allowed methods
      onRequest: working.onRequest,
      preHandler: [
        whenReady(graph, options.health?.waiting),
        ...(kept ? [kept.preHandler] : []),
        checkDocument(limits, trusted),
      ],
      onSend: [...(kept ? [kept.onSend] : []), tagAnswer],
      handler: working.counted(
        fastifyApolloHandler(apollo, {
          context: (request) => {
            const ready = graph();
            if (!ready) throw new Error('asked before the graph was there'); // preHandler has answered already
            const context = createRequest({
              application,
              graph: ready,
              texts,
              requestId: request.id,
              publicUrl: options.publicUrl,
              milliseconds: options.milliseconds,
              observed: requests.reading(request.id),
            });
            return Promise.resolve({ ...context, budget: budgetOf(request) });
          },
        }),
      ),
    });
  });
  await screenRoutes(app, web, fairness.playground);
  app.addHook('onClose', () => apollo.stop()); // after the requests in progress have been answered
  return app;
}
