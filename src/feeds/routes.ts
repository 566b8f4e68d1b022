// /feeds: what changed, and promises that fall due, for readers of feeds.
import type { FastifyInstance } from 'fastify';
import { shiftDay } from '../common/edtf.js';
import { answerRefused, askFor, dataOf, type Ask } from '../http/ask.js';
import { tagAnswer } from '../http/graphql-etag.js';
import { LIMITS } from '../limits/table.js';
import { ofChange, ofCommitment, type Change, type Commitment, type Entry } from './entries.js';
import { FORMATS } from './formats.js';
import { CHANGES, PROMISES } from './queries.js';

interface Kind {
  readonly title: string;
  readonly description: string;
  /** The latest first. */
  readonly entries: (ask: Ask) => Promise<readonly Entry[]>;
}

const last = LIMITS.feedEntries;

const FEEDS: Readonly<Record<string, Kind>> = {
  changes: {
    title: 'ICT Graph: what changed',
    description: 'What was added to the graph, changed or retracted, the latest first.',
    entries: async (ask) => {
      const { changes } = (await dataOf(ask(CHANGES, { last }))) as { changes: { nodes: readonly Change[] } };
      return changes.nodes.map(ofChange).reverse();
    },
  },
  promises: {
    title: 'ICT Graph: promises that fall due',
    description: `Targets and forecasts that are overdue, or due within ${LIMITS.feedDays} days.`,
    entries: async (ask) => {
      const dueBefore = shiftDay(new Date().toISOString().slice(0, 10), LIMITS.feedDays);
      const { commitments } = (await dataOf(ask(PROMISES, { dueBefore, last }))) as {
        commitments: { nodes: readonly Commitment[] };
      };
      return commitments.nodes.map(ofCommitment).reverse();
    },
  },
};

export const feedRoutes =
  (publicUrl: string) =>
  async (app: FastifyInstance): Promise<void> => {
    answerRefused(app);
    for (const [name, { title, description, entries }] of Object.entries(FEEDS))
      for (const [ending, { type, write }] of Object.entries(FORMATS)) {
        const path = `/feeds/${name}.${ending}`;
        app.get(path, { onSend: tagAnswer }, async (request, reply) => {
          const feed = { title, description, home: publicUrl, self: publicUrl + path };
          return reply.type(type).send(write({ ...feed, entries: await entries(askFor(app, request)) }));
        });
      }
  };
