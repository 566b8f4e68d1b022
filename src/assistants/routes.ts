// /mcp: the tools over Streamable HTTP, without sessions. Each request is answered at once, as JSON.
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askFor } from '../http/ask.js';
import { errorBody } from '../http/error.js';
import { toolServer } from './tools.js';

/** @param origins whose pages may use it, beside its own; `*` allows all */
export const assistantRoutes =
  (version: string, origins: readonly string[]) =>
  async (app: FastifyInstance): Promise<void> => {
    app.post('/mcp', async (request, reply) => {
      if (!isOwn(request, origins))
        return reply
          .code(403)
          .send(
            errorBody(
              'Pages of this origin may not use /mcp unless CORS_ORIGINS names it.',
              'FOREIGN_ORIGIN',
            ),
          );
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      const server = toolServer(askFor(app, request), version);
      await server.connect(transport);
      try {
        const { headers, body: parsedBody } = request;
        const given = new Headers(
          Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        );
        const asked = new Request('http://localhost/mcp', { method: 'POST', headers: given });
        const answer = await transport.handleRequest(asked, { parsedBody });
        const text = await answer.text();
        const type = answer.headers.get('content-type');
        if (type !== null) void reply.type(type);
        return await reply.code(answer.status).send(text);
      } finally {
        await server.close();
      }
    });
  };

/** The specification asks for it: only the Origin shows a page whose name was made to point here. */
const isOwn = (
  { headers: { origin }, protocol, host }: FastifyRequest,
  origins: readonly string[],
): boolean =>
  origin === undefined ||
  origin === `${protocol}://${host}` ||
  origins.includes('*') ||
  origins.includes(origin);
