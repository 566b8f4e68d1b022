import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// graphql has two builds, and each refuses a schema made by the other: all tests use the one that Node uses.
const graphql = createRequire(import.meta.url).resolve('graphql');

// Tests, and the programs that they start, read a frozen copy of the article's data: data/ changes with the facts.
const article = join(import.meta.dirname, 'tests', 'fixtures', 'article');
const texts = [process.env['ICTGRAPH_DOCUMENTS'], join(article, 'documents', 'gazetteer')].filter(
  (folder) => folder,
);

const NEO4J = 'tests/support/neo4j.ts';
const together = { maxWorkers: Math.max(2, availableParallelism() - 1) }; // they wait for Neo4j and Chromium as much as they work
const oneByOne = { fileParallelism: false, maxWorkers: 1 };
const MINUTE = 60_000;

/** Every screen in every state and width: minutes of pages that open. */
const GRIDS = 'tests/browser/{accessibility,layout,states}.test.ts';
/** It replaces a module, which the other files must not meet. */
const REPLACES_A_MODULE = 'tests/abuse/small-limits.test.ts';

/** Projects of one order run together, those of the next after them. */
const project = (
  name: string,
  order: number,
  include: readonly string[],
  more: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [...include], sequence: { groupOrder: order }, ...more },
});

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    env: { ICTGRAPH_DATA: article, ICTGRAPH_DOCUMENTS: texts.join(delimiter) },
    reporters: ['default', './tests/support/progress.ts'],
    isolate: false, // the files of a worker share what they import, and a browser
    // bounds for what hangs, on a machine that may have other work: no test waits for them
    testTimeout: 1.5 * MINUTE,
    hookTimeout: 2 * MINUTE,
    expect: { poll: { timeout: MINUTE / 2 } },
    projects: [
      project('unit', 0, ['tests/{unit,schema}/**/*.test.ts'], together), // needs no Neo4j
      project('read', 0, ['tests/{cypher,api,abuse,fuzz,conformance,browser,observe}/**/*.test.ts'], {
        ...together,
        exclude: [GRIDS, REPLACES_A_MODULE],
        globalSetup: NEO4J,
      }),
      project('alone', 0, [REPLACES_A_MODULE], { ...together, isolate: true, globalSetup: NEO4J }),
      // these change the graph that the others read
      project('change', 1, ['tests/{load,live}/**/*.test.ts'], { ...oneByOne, globalSetup: NEO4J }),
      // npm run test:slow: each boots a Neo4j, a server or a foreign program, waits for what takes a while, or opens many pages
      project('slow', 2, ['tests/{faults,embedded,foreign,growing}/**/*.test.ts', GRIDS], {
        ...oneByOne,
        globalSetup: NEO4J,
        testTimeout: 5 * MINUTE,
        hookTimeout: 5 * MINUTE,
      }),
    ],
  },
});
