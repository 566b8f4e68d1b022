// A record of each request, from its first byte to the end of its answer. Metrics, logs and traces read it. It contains no
// variables, no literals of the document and no headers, so they cannot leak any.
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../execution/request.js';
import { LIMITS } from '../limits/table.js';
import { operationLabel, rootFields } from './operation.js';
import { outcomeOf, type Outcome } from './outcome.js';

export interface Seen {
  readonly id: string;
  readonly method: string;
  /** From a bounded set: a root field, or the pattern of a route. */
  readonly operation: string;
  /** The client's name for it, shortened. Its values are unbounded, so it is never a label. */
  readonly name?: string;
  readonly fields: readonly string[];
  readonly points?: number;
  /** How often the operation was executed: more than once if the database failed it. Undefined outside of GraphQL. */
  readonly attempts?: number;
  /** The number of statements in all attempts. */
  readonly statements?: number;
  /** Whether it got an answer that was kept. */
  readonly isKept: boolean;
  readonly status: number;
  readonly outcome: Outcome;
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

export interface Observer {
  begun?(request: FastifyRequest): void;
  ended(seen: Seen): void;
}

export interface Requests {
  /** How many requests are in progress. */
  atWork(): number;
  readonly onCost: (requestId: string, points: number) => void;
  readonly plugin: ApolloServerPlugin<RequestContext>;
  known(requestId: string): Known | undefined;
  readonly onKept: (requestId: string, known: Known) => void;
}

/** What is known about a GraphQL request while it is answered. */
interface Draft {
  name?: string | undefined;
  fields?: readonly string[];
  points?: number;
  attempts?: RequestContext['attempts'];
  codes: readonly string[];
  hasData: boolean;
  isKept: boolean;
}

/** What a kept answer says of the request that it answers. */
export type Known = Pick<Draft, 'name' | 'fields' | 'points' | 'codes'>;

const GRAPHQL = '/graphql';

/** Must be called before other hooks are added, to see what they refuse. */
export function observeRequests(
  app: FastifyInstance,
  schema: GraphQLSchema,
  observers: readonly Observer[],
): Requests {
  const drafts = new Map<string, Draft>();

  app.addHook('onRequest', async (request, reply) => {
    const start = performance.now();
    const draft: Draft = { codes: [], hasData: false, isKept: false };
    drafts.set(request.id, draft);
    observers.forEach((observer) => observer.begun?.(request));
    // Unlike the hook onResponse, this also runs if the client has left.
    reply.raw.once('close', () => {
      drafts.delete(request.id);
      const { statusCode: status, writableFinished: sent } = reply.raw;
      const route = request.routeOptions.url ?? 'none';
      const seen: Seen = {
        id: request.id,
        method: request.method,
        operation: route === GRAPHQL ? operationLabel(draft.fields) : route,
        ...(draft.name === undefined ? {} : { name: draft.name }),
        fields: draft.fields ?? [],
        ...(draft.points === undefined ? {} : { points: draft.points }),
        ...(draft.attempts ? { attempts: draft.attempts.length, statements: sentBy(draft.attempts) } : {}),
        isKept: draft.isKept,
        status,
        outcome: outcomeOf({ status, sent, codes: draft.codes, hasData: draft.hasData }),
        codes: draft.codes,
        milliseconds: performance.now() - start,
      };
      observers.forEach((observer) => observer.ended(seen));
    });
  });

  app.addHook('onError', async (request, _reply, error: Error) => {
    const draft = drafts.get(request.id);
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined; // from common/errors.ts
    if (draft && code !== undefined) draft.codes = [String(code)];
  });

  return {
    atWork: () => drafts.size,
    onCost: (requestId, points) => {
      const draft = drafts.get(requestId);
      if (draft) draft.points = points;
    },
    known: (requestId) => drafts.get(requestId),
    onKept: (requestId, { name, fields, points }) => {
      const draft = drafts.get(requestId);
      if (!draft) return; // the client has left
      Object.assign(draft, { name, fields, points, hasData: true, isKept: true });
    },
    plugin: {
      requestDidStart: ({ contextValue: { requestId, attempts } }) => {
        const draft = drafts.get(requestId);
        if (!draft) return Promise.resolve(); // the client has left
        draft.attempts = attempts;
        return Promise.resolve({
          didResolveOperation: ({ document, operation }) => {
            if (!operation) return Promise.resolve(); // execution reports that no operation has the requested name
            draft.name = operation.name?.value.slice(0, LIMITS.echoLength);
            draft.fields = rootFields(schema, document, operation);
            return Promise.resolve();
          },
          willSendResponse: ({ response: { body } }) => {
            if (body.kind !== 'single') return Promise.resolve();
            const { data, errors = [] } = body.singleResult;
            draft.hasData = data !== undefined && data !== null;
            draft.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
            return Promise.resolve();
          },
        });
      },
    },
  };
}

const sentBy = (attempts: RequestContext['attempts']): number =>
  attempts.reduce((sum, { sent }) => sum + sent.length, 0);
