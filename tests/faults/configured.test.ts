// A Neo4j that others use as well: what a start does to it.
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { expect, inject, onTestFinished, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { useStore } from '../load/support.js';
import { readiness, start, type Program } from './processes.js';

const graph = useStore();

async function serving(args: readonly string[] = []): Promise<Program> {
  const { uri, user, password } = inject('neo4j');
  const data = folderWith();
  onTestFinished(() => rmSync(dirname(data), { recursive: true }));
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ICTGRAPH_DATA: data };
  return await start('server', { env, args });
}

test('a start leaves a graph of other data as it is, serves it and says so', async () => {
  const before = await graph.store.state();
  const program = await serving();
  await program.says(/^Ready/m);
  expect(program.said()).toContain(`(version ${before?.version}) differs from data/ here`);
  expect(await graph.store.state()).toEqual(before);
  const { status, text } = await readiness(program.url);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ status: 'ready', version: before?.version });
  expect(text).toContain('The graph and the data/ of this server differ');
});

test('a start with --load brings it to the state of the data', async () => {
  const before = await graph.version();
  const program = await serving(['--load']);
  await program.says(/^Ready/m);
  expect(await graph.version()).toBe(before + 1);
  expect(JSON.parse((await readiness(program.url)).text)).toEqual({ status: 'ready' });
});

test('a start fills an empty graph', async () => {
  await graph.store.clear();
  await graph.cypher('MATCH (graph:Graph) DELETE graph');
  const program = await serving();
  await program.says(/^Ready/m);
  expect(await graph.version()).toBe(1);
});

test('a start leaves nodes alone that are no whole graph, and says what to do', async () => {
  await graph.cypher('MATCH (graph:Graph) DELETE graph');
  const program = await serving();
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('has nodes but no complete graph');
  expect(program.said()).not.toContain('    at ');
  expect(await graph.cypher('MATCH (node:Node) RETURN count(node) > 0 AS kept')).toEqual([{ kept: true }]);
  expect(await graph.store.state()).toBeUndefined();
});

test('an option that the server does not have is refused', async () => {
  const program = await serving(['--laod']);
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('"--laod" is not an option of the server; allowed: --load and --wait.');
});

test('a server answers 503 with a sentence while the graph is of another model, and goes on when it is its own', async () => {
  const { uri, user, password } = inject('neo4j');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  await (
    await start('load', { env })
  ).ended;
  const asked = async (program: Program) => {
    const response = await fetch(`${program.url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'content-type': 'application/json' },
    });
    return { status: response.status, text: await response.text() };
  };
  const program = await start('server', { env });
  await program.says(/^Ready/m);
  expect((await asked(program)).status).toBe(200);

  await graph.cypher('MATCH (graph:Graph {id: "Graph"}) SET graph.model = "of another release"');
  await expect.poll(async () => (await asked(program)).status).toBe(503);
  expect((await asked(program)).text).toContain(
    'The graph is of model of another release and this server of model',
  );
  const { status, text } = await readiness(program.url);
  expect([status, text]).toEqual([503, expect.stringContaining('npm run load')]);
  const late = await start('server', { env });
  await late.says('npm run load of this release brings it to that');
  expect((await asked(late)).status).toBe(503);

  const loading = await start('load', { env });
  expect(await loading.ended).toBe(0);
  expect(loading.said()).toContain('no server answers from it until then');
  for (const server of [program, late]) await expect.poll(async () => (await asked(server)).status).toBe(200);
});
