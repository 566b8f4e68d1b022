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
