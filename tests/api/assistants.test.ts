// The MCP server, asked by the client of its own SDK over both of its transports.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';

const TOOLS = ['search', 'entity', 'figures', 'promises', 'paths', 'checks', 'documents', 'graphql'];
const KARACHI = 'TechnologyPark:karachi-it-park';

/** Over Streamable HTTP, and over the standard input and output of a program that asks the server. */
const transports = {
  'Streamable HTTP': (url: string) => new StreamableHTTPClientTransport(new URL('/mcp', url)),
  stdio: (url: string) =>
    new StdioClientTransport({
      command: process.execPath,
      args: [join(PROJECT, 'dist', 'server', 'mcp.js')],
      cwd: PROJECT,
      env: { ...getDefaultEnvironment(), ICTGRAPH_URL: url },
    }),
};

describe.each(Object.entries(transports))('an assistant over %s', (_name, transport) => {
  const server = useServer({ assistants: true });
  const client = new Client({ name: 'tests', version: '1' });
  // as the SDK's own types have it: its transports do not know exactOptionalPropertyTypes
  beforeAll(() => client.connect(transport(server.url) as Parameters<Client['connect']>[0]));
  afterAll(() => client.close());

  // a test knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function call(name: string, args: object = {}): Promise<any> {
    const { content, isError } = await client.callTool({ name, arguments: { ...args } });
    const [{ text } = { text: '' }] = content as { text: string }[];
    return isError ? { refused: text } : JSON.parse(text);
  }

  it('finds the tools, all of which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(client.getInstructions()).toContain('Cite');
  });

  it.each([
    ['search', { query: 'karachi' }],
    ['entity', { id: KARACHI }],
    ['figures', { kind: 'TARGET' }],
    ['promises', { asOf: '2026-01-01', status: ['OVERDUE'] }],
    ['paths', { from: KARACHI, to: 'Country:pakistan' }],
    ['checks', {}],
    ['documents', {}],
    [
      'graphql',
      {
        query:
          '{ links(first: 1) { nodes { predicate citation { of text permalink } } pageInfo { hasNextPage } } }',
      },
    ],
  ])('%s answers with citations of what it says', async (name, args) => {
    const { known, answer, citations } = await call(name, args);
    const cited = [...JSON.stringify(answer).matchAll(/"cite":"([^"]+)"/g)].map(([, id]) => id);
    expect(citations.map(({ of }: { of: string }) => of).sort()).toEqual([...new Set(cited)].sort());
    for (const { text, permalink } of citations) {
      expect(text).not.toBe('');
      expect(URL.canParse(permalink)).toBe(true);
    }
    expect(known).toBe(name !== 'checks' || citations.length > 0);
    if (name !== 'checks') expect(citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['search', { query: 'Atlantis' }],
    ['entity', { id: 'City:atlantis' }],
    ['figures', { about: 'City:bagh', kind: 'BASELINE' }],
    ['paths', { from: KARACHI, to: 'Company:starlink', maxHops: 1 }],
    ['graphql', { query: '{ entity(id: "City:atlantis") { name } }' }],
  ])('%s says when the graph does not know', async (name, args) => {
    const { known, note } = await call(name, args);
    expect({ known, note }).toEqual({
      known: false,
      note: expect.stringContaining('does not know') as string,
    });
  });

  it('says why it refuses', async () => {
    expect((await call('paths', { from: KARACHI, to: 'City:atlantis' })).refused).toContain('City:atlantis');
    expect((await call('graphql', { query: 'mutation { load }' })).refused).toContain('mutation');
    expect((await call('search', { query: 'x'.repeat(201) })).refused).toContain('200');
    const large =
      '{ claims(first: 100) { nodes { citation { text bibtex cslJson } evidence { exact document { title sha256 } } } } }';
    const twice = `{ a: ${large.slice(2, -1)} b: ${large.slice(2, -1)} }`;
    expect((await call('graphql', { query: twice })).refused).toContain('characters; allowed');
  });
});

describe('the door of assistants', () => {
  const open = useServer({ assistants: true });
  const closed = useServer();
  const post = (url: string, headers: Record<string, string>) =>
    fetch(`${url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });

  it('answers its own pages and programs, and no page of another origin', async () => {
    expect((await post(open.url, {})).status).toBe(200);
    expect((await post(open.url, { origin: open.url })).status).toBe(200);
    expect((await post(open.url, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await fetch(`${open.url}/mcp`)).status).toBe(405);
  });

  it('is not there unless it is configured', async () => {
    expect((await post(closed.url, {})).status).toBe(404);
  });
});
