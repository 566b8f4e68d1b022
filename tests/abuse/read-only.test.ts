import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication, warmUp } from '../../src/server/application.js';
import type { Application } from '../../src/execution/application.js';
import { PROJECT } from '../../src/process/config.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { Deadline } from '../../src/graph/deadline.js';
import { createStore } from '../../src/graph/store.js';
import { ReadTransaction } from '../../src/graph/transaction.js';
import { pulseOf } from '../../src/graph/pulse.js';
import { useServer } from '../support/server.js';

const WRITE = 'CREATE (written:Intruder) RETURN 1 AS version, "2026-01-01T00:00:00Z" AS loadedAt';
const REFUSED = { code: 'Neo.ClientError.Statement.AccessMode' };

/** What the database itself answered to the statements of a server. */
const complaints: unknown[] = [];

/** Sees what goes to the database and what comes back, and changes nothing. */
function overheard(graph: Graph): Graph {
  const listening = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const result: unknown = value.apply(object, args);
          if (name === 'run') void Promise.resolve(result).catch((error: unknown) => complaints.push(error));
          if (name === 'session') return listening(result as object); // the driver's sessions are objects
          if (name === 'beginTransaction')
            return Promise.resolve(result).then((one) => listening(one as object));
          return result;
        };
      },
    });
  return { ...graph, driver: listening(graph.driver) };
}

const writing = (application: Application): Application => ({
  ...application,
  catalogue: {
    ...application.catalogue,
    statements: new Map([...application.catalogue.statements, ['Query.statistics', [{ text: WRITE }]]]),
    load: new Map([...application.catalogue.load, ['state.read', WRITE], ['nodes.count', WRITE]]),
    exports: new Map([...application.catalogue.exports, ['version', [{ text: WRITE }]]]),
  },
  fixedStatements: [{ coordinate: 'Query.statistics', text: WRITE }],
});

describe('Neo4j itself refuses a write', () => {
  let graph: Graph;
  beforeAll(async () => void (graph = await connect(inject('neo4j'))));
  afterAll(() => graph.driver.close());
  const application = writing(createApplication(PROJECT));
  const server = useServer({ adapt: writing, adaptGraph: overheard });

  const written = async (): Promise<unknown> => {
    const { records } = await graph.driver.executeQuery('MATCH (n:Intruder) RETURN count(n) AS count');
    return records[0]?.get('count');
  };
  const transaction = () => new ReadTransaction(graph, new Deadline(10_000));

  it('of a statement that is run', async () => {
    const one = transaction();
    await expect(one.run(WRITE)).rejects.toMatchObject(REFUSED);
    await one.close();
    expect(Number(await written())).toBe(0);
  });

  it('of a statement whose rows are streamed', async () => {
    const one = transaction();
    await expect(one.stream(WRITE).next()).rejects.toMatchObject(REFUSED);
    await one.close();
    expect(Number(await written())).toBe(0);
  });

  it('of a statement that is planned when the server starts', async () => {
    await expect(warmUp(application, graph, () => false)).rejects.toMatchObject(REFUSED);
    expect(Number(await written())).toBe(0);
  });

  it('of a statement that tells whether the graph answers, for /readyz and /metrics', async () => {
    complaints.length = 0;
    await expect(pulseOf(overheard(graph), application.catalogue)).resolves.toMatchObject({ answers: false });
    expect(complaints).toEqual([expect.objectContaining(REFUSED)]);
    expect(Number(await written())).toBe(0);
  });

  it.each(['/graphql?query={statistics{version}}', '/export/nodes.csv', '/export/graph.ttl'])(
    'of a request to %s, which fails masked',
    async (path) => {
      complaints.length = 0;
      const response = await fetch(server.url + path, { headers: { 'apollo-require-preflight': '1' } });
      const text = await response.text();
      expect(text).toContain('INTERNAL_SERVER_ERROR');
      expect(text).not.toContain('AccessMode');
      expect(complaints).toEqual([expect.objectContaining(REFUSED)]);
      expect(Number(await written())).toBe(0);
    },
  );

  it('of a request whether the server is ready', async () => {
    complaints.length = 0;
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect(complaints).toEqual([expect.objectContaining(REFUSED)]);
    expect(Number(await written())).toBe(0);
  });

  it('of a load that looks which data the graph holds', async () => {
    const store = createStore(graph, application.catalogue);
    await expect(store.state()).rejects.toMatchObject(REFUSED);
    await expect(store.isEmpty()).rejects.toMatchObject(REFUSED);
    expect(Number(await written())).toBe(0);
  });

  it('whoever reads: no other file opens a session', () => {
    const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|mjs)$/.test(name),
    );
    const opening = files.filter((name) =>
      /\.(session|executeQuery|executeWrite|executeRead|rxSession)\(/.test(
        readFileSync(join(PROJECT, 'src', name), 'utf8'),
      ),
    );
    expect(opening.sort()).toEqual(['graph/connect.ts', 'graph/store.ts', 'graph/transaction.ts']);
  });
});
