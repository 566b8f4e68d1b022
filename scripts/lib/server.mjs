// Runs the real server with its own embedded Neo4j, on a free port, for as long as it is used.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from './steps.mjs';

const LONGEST_START = 300_000;

/**
 * @param use receives the address; the server stops when it returns
 * @param settings more environment variables
 */
export async function withServer(home, use, settings = {}) {
  const port = await freePort();
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      ICTGRAPH_HOME: home,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'], // it ends with this process
  });
  process.once('exit', () => server.kill()); // if a step fails, this process ends at once
  const url = `http://127.0.0.1:${port}`;
  console.log(`Starting a server at ${url} …`);
  await ready(url, server);
  try {
    return await use(url);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function ready(url, server) {
  for (const start = Date.now(); Date.now() - start < LONGEST_START; await sleep(200)) {
    if (server.exitCode !== null) fail('The server ended before it was ready: see above.');
    if (await isReady(url)) return;
  }
  fail(`The server was not ready within ${LONGEST_START / 1000} s.`);
}

export const isReady = async (url) => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
