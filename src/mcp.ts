// `npm run --silent mcp`: the tools for an assistant on this machine, over standard input and output. They ask a running server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { toolServer } from './assistants/tools.js';
import type { Answer } from './http/ask.js';
import { PROJECT, readConfig } from './process/config.js';

const address = process.env['ICTGRAPH_URL'] ?? readConfig().publicUrl;
const key = process.env['ICTGRAPH_KEY'];

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Partial<Answer>;
    return { data, errors, status: response.status, retryAfter: undefined };
  } catch {
    const message = `No ICT Graph answers at ${address}: start it with npm start, or set ICTGRAPH_URL.`;
    return { data: undefined, errors: [{ message }], status: 503, retryAfter: undefined };
  }
}

const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }; // npm requires one
await toolServer(ask, version).connect(new StdioServerTransport());
