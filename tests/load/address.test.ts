import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readConfig, PROJECT } from '../../src/process/config.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Address } from '../../src/graph/connect.js';
import { createStore } from '../../src/graph/store.js';
import { Deadline } from '../../src/graph/deadline.js';
import { ReadTransaction } from '../../src/graph/transaction.js';
import { load } from '../../src/dataset/load.js';
import { rows, silent, useStore, without } from './support.js';

/** The same server by another scheme; neo4j:// asks it for its routing table, as a cluster is asked. */
const address = (scheme = 'bolt'): Address => {
  const given = inject('neo4j');
  return { ...given, uri: given.uri.replace(/^\w+/, scheme) };
};

describe.for(['bolt', 'neo4j'])('a server at %s://', (scheme) => {
  useStore();

  it('is loaded, and the reads after a load see it', async () => {
    const graph = await connect(address(scheme));
    try {
      const store = createStore(graph, readCatalogue(join(PROJECT, 'cypher')));
      for (const data of [without('Company:starlink'), rows]) {
        await load(store, data, { report: silent, thorough: true });
        const bookmarks = await graph.bookmarkManager.getBookmarks();
        expect([...bookmarks]).not.toEqual([]); // what a read waits for on any member of a cluster
        const read = new ReadTransaction(graph, new Deadline(10_000));
        const [[count] = []] = await read.run('MATCH (c:Company {id: "Company:starlink"}) RETURN count(c)');
        await read.close();
        expect(count).toBe(data === rows ? 1 : 0);
      }
    } finally {
      await graph.driver.close();
    }
  });

  it('refuses writes in the session of a request', async () => {
    const graph = await connect(address(scheme));
    const read = new ReadTransaction(graph, new Deadline(10_000));
    await expect(read.run('CREATE (n:Stray) RETURN n')).rejects.toThrow(/read access mode|READ/i);
    await read.close();
    await graph.driver.close();
  });
});

describe('an address that does not fit is told in one sentence', () => {
  it.for([
    [
      'another password',
      { password: 'wrong-password' },
      /refuses user "neo4j": set NEO4J_USER and NEO4J_PASSWORD/,
    ],
    [
      'another port',
      { uri: 'bolt://127.0.0.1:9' },
      /^No Neo4j answers at bolt:\/\/127.0.0.1:9: check NEO4J_URI/,
    ],
    ['another scheme', { uri: 'http://127.0.0.1:7687' }, /is not a Neo4j address: expected bolt:\/\//],
    ['another database', { database: 'nowhere' }, /does not have this database: set NEO4J_DATABASE/],
    [
      'another database at bolt://',
      { ...address('bolt'), database: 'nowhere' },
      /does not have this database/,
    ],
  ] as const)('%s', async ([, change, sentence]) => {
    await expect(connect({ ...address('neo4j'), ...change })).rejects.toThrow(sentence);
  });

  it('an address without a password', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toThrow('NEO4J_PASSWORD is not');
  });
});

describe('npm run load with NEO4J_URI', () => {
  it('uses that server and starts none', async () => {
    const { uri, user, password } = address();
    const { status, output } = await command({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(output).toContain(`Using Neo4j at ${uri}`);
    expect(output).not.toContain('Booting');
    expect(output).toContain('nothing added, changed or removed');
    expect(status).toBe(0);
  });

  it('fails with a sentence and without a stack trace when the password is wrong', async () => {
    const { uri } = address();
    const { status, output } = await command({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong-password' });
    expect(output).toContain('set NEO4J_USER and NEO4J_PASSWORD');
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

function command(env: Record<string, string>): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'load'], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}
