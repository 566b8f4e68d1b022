// The schema for generators of client code. It is sorted, so that it changes only if something in it does.
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { isKnown } from './etag.js';

export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const tag = createHash('sha256').update(printed).digest('hex').slice(0, 16);
  app.get('/schema.graphql', (request, reply) => {
    if (isKnown(request, reply, tag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(printed);
  });
}
