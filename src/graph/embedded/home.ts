// The folder of one embedded Neo4j: its settings, its password, its data.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './error.js';
import type { Memory } from './memory.js';

export function writeSettings(home: string, port: number, { heap, pageCache }: Memory): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.heap.initial_size': '256m',
    'server.memory.heap.max_size': `${heap}m`,
    'server.memory.pagecache.size': `${pageCache}m`,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '1 files',
    // A full disk leaves half of a transaction at the end of the log. Nobody was told that it was committed, so it is cut off.
    'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false',
    'server.logs.gc.enabled': 'false',
    // By default twice five seconds, after all databases are closed: a stop took 10 s, and now takes 0.4 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), text.join(''));
}

export function readPassword(home: string): string | undefined {
  const file = join(home, 'password');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Generated once, in a file that only its owner may read, and set before Neo4j first runs. */
export async function ensurePassword(
  home: string,
  java: string,
  classPath: string,
  signal?: AbortSignal,
): Promise<string> {
  const known = readPassword(home);
  if (known !== undefined) return known;
  const file = join(home, 'password');
  if (existsSync(join(home, 'data', 'databases')))
    throw new EmbeddedError(
      `${file} is missing, and without it the data in ${home} cannot be opened: restore it, or remove ${home} to load the graph again.`,
    );
  const password = randomBytes(24).toString('base64url');
  await setInitialPassword(home, java, classPath, password, signal);
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** The arguments go through a file of our own, because everyone on the machine can read a command line. */
async function setInitialPassword(
  home: string,
  java: string,
  classPath: string,
  password: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = join(home, 'first-password');
  rmSync(file, { force: true });
  writeFileSync(file, `dbms set-initial-password -- ${password}\n`, { mode: 0o600 });
  const admin = spawn(
    java,
    ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.cli.AdminTool', `@${file}`],
    {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    },
  );
  let said = '';
  admin.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const status = await new Promise<number | null>((done) =>
    admin.on('error', () => done(null)).on('close', (code) => done(code)),
  );
  rmSync(file);
  signal?.throwIfAborted();
  if (status !== 0)
    throw new EmbeddedError(
      `Neo4j refused its first password (${said.trim().slice(0, 200)}): remove ${home} and start again.`,
    );
}
