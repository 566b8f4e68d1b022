// The tools of the MCP server. Each asks the public API once.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Ask } from '../http/ask.js';
import { LIMITS } from '../limits/table.js';
import { ENTITY_TYPES } from '../model/model.js';
import { answered } from './answer.js';
import * as queries from './queries.js';

const INSTRUCTIONS = `A knowledge graph of a country's ICT sector. Every claim has the words of a document as evidence. Find ids with
"search" first. Cite what you use: "cite" is the id of an item in "citations", which has the text and the address. When "known" is
false, say that the graph does not know. A target or forecast is never a fact; "over 350" is not 350.`;

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const MOST = 25;

const id = (of: string) =>
  z.string().max(LIMITS.idLength).describe(`The id of ${of}, such as search returns it`);
const text = z.string().min(1).max(LIMITS.textLength);
const date = z.string().max(LIMITS.dateLength).describe('An EDTF date: 2025, 2025-06, 2025-06-30');
const first = z.number().int().min(1).max(MOST).default(10).describe('At most how many of each list');

interface List {
  readonly totalCount: number;
}

interface Tool {
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly query: string;
  readonly isEmpty: (data: never) => boolean;
  /** Of the query; by default what the assistant gives. */
  readonly variables?: (given: Record<string, unknown>) => object;
}

export function toolServer(ask: Ask, version: string): McpServer {
  const server = new McpServer(
    { name: 'ict-graph', title: 'ICT Graph', version },
    { instructions: INSTRUCTIONS },
  );

  const tool = (name: string, { description, input, query, isEmpty, variables }: Tool): void => {
    server.registerTool(
      name,
      { description, inputSchema: input, annotations: READS },
      async (given: Record<string, unknown>) =>
        answered(await ask(query, variables?.(given) ?? given), isEmpty),
    );
  };

  tool('search', {
    description:
      'Finds entities, figures, promises, words of documents and documents, by words, a number or a question.',
    input: { query: text, first: first.default(5) },
    query: queries.FIND,
    isEmpty: ({ find }: { find: { groups: readonly List[] } }) =>
      find.groups.every(({ totalCount }) => totalCount === 0),
  });
  tool('entity', {
    description: 'What the graph says of one entity: its links, figures and quotations, each with its words.',
    input: { id: id('the entity'), first },
    query: queries.ENTITY,
    isEmpty: ({ entity }: { entity: unknown }) => entity === null,
  });
  tool('figures', {
    description:
      'Figures, each as printed and in its base unit. ACTUAL is measured; TARGET and FORECAST are not.',
    input: {
      about: id('an entity').optional(),
      indicator: id('an indicator').optional(),
      kind: z.enum(['ACTUAL', 'TARGET', 'FORECAST', 'BASELINE']).optional(),
      document: id('a document').optional(),
      first,
    },
    query: queries.FIGURES,
    isEmpty: ({ observations }: { observations: List }) => observations.totalCount === 0,
    variables: ({ first: most, ...where }) => ({ where, first: most }),
  });
  tool('promises', {
    description:
      'Targets and forecasts, and what has become of each by a day: OPEN, OVERDUE, MET, MISSED or UNKNOWN.',
    input: {
      status: z.array(z.enum(['OPEN', 'OVERDUE', 'MET', 'MISSED', 'UNKNOWN'])).optional(),
      about: id('an entity').optional(),
      statedBy: id('who promised it').optional(),
      dueBefore: date.optional(),
      slipped: z.boolean().optional().describe('Only those whose date moved (true) or did not (false)'),
      asOf: date.optional().describe('The day on which to judge; today without it'),
      first,
    },
    query: queries.PROMISES,
    isEmpty: ({ commitments }: { commitments: List }) => commitments.totalCount === 0,
    variables: ({ first: most, asOf, ...where }) => ({ where, asOf, first: most }),
  });
  tool('paths', {
    description: 'How two entities are connected, step by step, with the words behind each step.',
    input: {
      from: id('the first entity'),
      to: id('the other entity'),
      maxHops: z.number().int().min(1).max(LIMITS.pathHops).default(4),
      excludeTypes: z.array(z.enum(ENTITY_TYPES)).default(['Country']).describe('Types not to pass through'),
      first: first.default(5),
    },
    query: queries.PATHS,
    isEmpty: ({ paths }: { paths: { paths: readonly unknown[] } }) => paths.paths.length === 0,
  });
  tool('checks', {
    description: 'Figures that contradict each other, and figures that other figures prove wrong.',
    input: {
      about: id('an entity').optional(),
      document: id('a document').optional(),
      first: first.default(5),
    },
    query: queries.CHECKS,
    isEmpty: ({ conflicts, checks }: { conflicts: List; checks: List }) =>
      conflicts.totalCount + checks.totalCount === 0,
  });
  tool('documents', {
    description: 'The documents that the graph rests on.',
    input: {
      first,
      after: z.string().max(LIMITS.cursorLength).optional().describe('endCursor of the page before'),
    },
    query: queries.DOCUMENTS,
    isEmpty: ({ documents }: { documents: List }) => documents.totalCount === 0,
  });
  server.registerTool(
    'graphql',
    {
      description:
        'Any read-only GraphQL query, for what the other tools cannot ask. Lists are pages: ask for pageInfo { hasNextPage }. Select citation { of text permalink } of claims and documents.',
      inputSchema: {
        query: z.string().max(LIMITS.documentLength),
        variables: z.record(z.string(), z.unknown()).default({}),
      },
      annotations: READS,
    },
    async ({ query, variables }) =>
      answered(await ask(query, variables), (data: object) =>
        Object.values(data).every((one) => one === null),
      ),
  );
  return server;
}
