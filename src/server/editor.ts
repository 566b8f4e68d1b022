// The editors' part of the server: their GraphQL, the files that they send, and whether somebody is one.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EditorContext } from '../editor/context.js';
import type { Desk } from '../editor/desk.js';
import { editorSchema } from '../editor/schema.js';
import { logUnforeseen, maskError } from '../execution/mask.js';
import { checkDocument } from '../http/document.js';
import { editorOf, editorsOnly, type Editing } from '../http/editors.js';
import { LIMITS, type Limits } from '../limits/table.js';
import { documents } from './remembered.js';

export interface EditorOptions extends Editing {
  readonly desk: Desk;
}

/**
 * @param scope whose requests know who asks
 * @param options undefined on a server that only reads
 */
export async function editorRoutes(
  scope: FastifyInstance,
  options: EditorOptions | undefined,
  limits: Limits,
): Promise<void> {
  scope.get('/editor/who', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return { editor: (options && editorOf(request, options)) ?? null, canEdit: options !== undefined };
  });
  if (!options) return;
  const { desk } = options;
  const by = (request: FastifyRequest): string => editorOf(request, options) ?? ''; // the others were refused
  await scope.register(async (editors) => {
    editors.addHook('onRequest', editorsOnly(options));
    editors.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    const handler = onceStarted(scope, desk, by);
    editors.route({
      url: '/editor/graphql',
      method: 'POST',
      bodyLimit: LIMITS.editorBytes,
      preHandler: checkDocument(limits, undefined),
      handler: async (request, reply) => (await handler()).call(scope, request, reply),
    });
    await editors.register(fileRoute(desk));
  });
}

/** A file as it is, with its name in the address: it is kept until it is proposed. */
const fileRoute = (desk: Desk) => async (files: FastifyInstance) => {
  files.removeAllContentTypeParsers();
  files.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  files.put('/editor/files', { bodyLimit: LIMITS.documentBytes }, async (request, reply: FastifyReply) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return reply.code(201).send({ file: desk.uploads.add(bytes), bytes: bytes.length });
  });
};

/** Readers' servers never make it, and no start waits for it. */
function onceStarted(scope: FastifyInstance, desk: Desk, by: (request: FastifyRequest) => string) {
  const start = async () => {
    const apollo = new ApolloServer<EditorContext>({
      schema: editorSchema(),
      csrfPrevention: true,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      formatError: maskError,
      logger: scope.log,
      stopOnTerminationSignals: false,
      documentStore: documents(),
      persistedQueries: false,
      plugins: [ApolloServerPluginLandingPageDisabled(), logUnforeseen(scope.log)],
    });
    await apollo.start();
    return fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve({ requestId: request.id, by: by(request), desk }),
    });
  };
  let started: ReturnType<typeof start> | undefined;
  return () => (started ??= start());
}
