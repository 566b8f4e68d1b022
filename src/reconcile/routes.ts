// /reconcile: the Reconciliation Service API 0.2 of the W3C community group, which OpenRefine and others speak. It asks the public
// API alone, for the client that asks.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { BadUserInput } from '../common/errors.js';
import { checkLength } from '../common/lengths.js';
import { answerRefused, askFor, dataOf, type Ask } from '../http/ask.js';
import { errorBody } from '../http/error.js';
import { LIMITS } from '../limits/table.js';
import { cardOf, pageOf } from './card.js';
import { manifest } from './manifest.js';
import { match } from './match.js';
import {
  beginning,
  propertiesOf,
  TYPES,
  typeNamed,
  typesMeant,
  type Named,
  type Property,
} from './properties.js';
import { CARD, RESOLVE, SUGGEST, valuesQuery } from './queries.js';
import { extendOf, prefixOf, queriesOf, type Extend } from './request.js';
import { known, valuesOf } from './values.js';

type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** The texts that it sends to the API: a server of trusted documents trusts them. */
export const ownQueries = (schema: GraphQLSchema): readonly string[] => [
  RESOLVE,
  SUGGEST,
  CARD,
  valuesQuery(schema),
];

export const reconcileRoutes =
  (schema: GraphQLSchema, publicUrl: string) =>
  async (app: FastifyInstance): Promise<void> => {
    const properties = propertiesOf(schema);
    const texts = { resolve: RESOLVE, values: valuesQuery(schema) };
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    answerRefused(app);

    app.route<{ Querystring: Record<string, unknown> }>({
      url: '/reconcile',
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      handler: async (request) => {
        const given = { ...request.query, ...(request.body as object | null) } as Readonly<
          Record<string, unknown>
        >;
        const ask = askFor(app, request);
        if (typeof given['queries'] === 'string')
          return match(ask, queriesOf(given['queries']), texts, properties);
        if (typeof given['extend'] === 'string') return extended(ask, extendOf(given['extend']));
        if (request.method === 'POST')
          throw new BadUserInput('Expected a form with "queries" or "extend", as JSON.');
        return manifest(serviceOf(request, publicUrl), publicUrl);
      },
    });

    app.get('/reconcile/suggest/entity', async (request: Asked) => {
      const { prefix, from } = prefixOf(request.query);
      const { type } = request.query;
      const types = typeof type === 'string' ? typesMeant(type) : null;
      const { suggest } = await dataOf(
        askFor(app, request)(SUGGEST, { prefix, types, first: LIMITS.suggestions }),
      );
      return { result: (suggest as { node: Suggested }[]).slice(from).map(({ node }) => suggested(node)) };
    });
    app.get('/reconcile/suggest/type', (request: Asked) => part(request, TYPES));
    app.get('/reconcile/suggest/property', (request: Asked) =>
      part(request, [...properties.values()].map(shown)),
    );

    app.get('/reconcile/properties', async (request: Asked) => {
      const { type } = request.query;
      const wanted = new Set(
        typeof type === 'string' && type !== '' ? typesMeant(type) : TYPES.map(({ id }) => id),
      );
      const of = [...properties.values()].filter(({ types }) => [...wanted].some((one) => types.has(one)));
      const limit = Number(request.query['limit']);
      return {
        ...(typeof type === 'string' ? { type } : {}),
        properties: of.slice(0, limit > 0 ? limit : of.length).map(({ id, name }) => ({ id, name })),
        ...(limit > 0 ? { limit } : {}),
      };
    });

    const card = (request: Asked): Promise<string | undefined> => {
      const { id } = request.query;
      if (typeof id !== 'string') throw new BadUserInput('"id" is missing.');
      checkLength('id', id, 'idLength');
      return cardOf(askFor(app, request), id, `${publicUrl}/entity/${encodeURIComponent(id)}`);
    };
    app.get(
      '/reconcile/preview',
      { config: { isScreen: true, inlineStyles: true } },
      async (request: Asked, reply) => {
        const html = await card(request);
        if (html === undefined) return noEntity(reply);
        return reply.type('text/html; charset=utf-8').send(pageOf(html));
      },
    );
    app.get('/reconcile/flyout/entity', async (request: Asked, reply) => {
      const html = await card(request);
      return html === undefined ? noEntity(reply) : { id: request.query['id'], html };
    });

    async function extended(ask: Ask, { ids, properties: wanted }: Extend) {
      const of = known(
        properties,
        wanted.map(({ id }) => id),
      );
      const values = await valuesOf(ask, texts.values, ids, of);
      const most = (index: number): number => wanted[index]?.settings?.limit || Infinity; // 0 for all
      return {
        meta: of.map(({ id, name }) => ({ id, name })),
        rows: Object.fromEntries(
          ids.map((id) => [
            id,
            Object.fromEntries(
              of.map((property, index) => [
                property.id,
                values.get(id)?.get(property.id)?.slice(0, most(index)) ?? [],
              ]),
            ),
          ]),
        ),
      };
    }
  };

interface Suggested extends Named {
  readonly __typename: string;
  readonly description: string;
}

const suggested = ({ __typename: type, id, name, description }: Suggested) => ({
  id,
  name,
  description,
  notable: [typeNamed(type)],
});

const shown = ({ id, name, description }: Property) => ({ id, name, description });

const part = async (request: Asked, all: readonly Named[]) => {
  const { prefix, from } = prefixOf(request.query);
  return { result: beginning(all, prefix).slice(from, from + LIMITS.suggestions) };
};

const noEntity = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send(errorBody('There is no such entity.', 'NOT_FOUND'));

/** The address under which the client reaches this server: its Host header has been checked. */
const serviceOf = ({ protocol, host }: FastifyRequest, publicUrl: string): string =>
  new URL(publicUrl).host === host ? publicUrl : `${protocol}://${host}`;
