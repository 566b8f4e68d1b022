// The real program, asked by bench/lib/crowd.mjs: what `npm run bench:hostile` does for minutes, for ten seconds.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it, onTestFinished } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { nextFree } from '../../src/graph/embedded/port.js';

const SECONDS = 10;
/** Milliseconds after which the crowd is ended: its patience with the last answer, and more. */
const LONGEST = 80_000;
const FIRST_PORT = 24_000;

const CODES = [
  ...['BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
  ...['GRAPH_TOO_LARGE', 'QUERY_TOO_COSTLY', 'QUERY_TOO_LARGE'],
].join('|');
const DEFINED = [
  /(^|: )200( GRAPH_UNAVAILABLE)?$/,
  /: 200 cut: \w+$/, // the client sees that the file is not whole
  new RegExp(`: 400( (${CODES}))+$`),
  new RegExp(`: (408|413|415|431) (REQUEST_TIMEOUT|HEADER_TOO_LARGE|${CODES})$`),
  /(^|: )503 (GRAPH_UNAVAILABLE|SERVER_BUSY)$/,
  /: left$/,
];

interface Seen {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly probe: { readonly outcomes: Readonly<Record<string, number>> };
  readonly clients: { readonly before: number; readonly after: number };
}

it('a slow and hostile crowd gets defined errors alone, and leaves no connection behind', async () => {
  const url = await startServer();
  const script = join(PROJECT, 'bench', 'lib', 'crowd.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, String(SECONDS)], {
    timeout: LONGEST,
  });
  const { outcomes, probe, clients } = JSON.parse(stdout) as Seen; // as the script writes it
  expect(undefinedOf(outcomes)).toEqual([]);
  expect(Object.keys(probe.outcomes)).toContain('200');
  expect(undefinedOf(probe.outcomes)).toEqual([]);
  expect(clients.after).toBeLessThanOrEqual(clients.before);
}, 180_000);

const undefinedOf = (outcomes: Readonly<Record<string, number>>): string[] =>
  Object.keys(outcomes).filter((one) => !DEFINED.some((pattern) => pattern.test(one)));

async function startServer(): Promise<string> {
  const { uri, user, password } = inject('neo4j');
  const port = String(await nextFree(FIRST_PORT));
  const server = spawn(process.execPath, [join(PROJECT, 'dist', 'server', 'main.js')], {
    env: { ...process.env, PORT: port, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.status).toBe(200);
  return url;
}
