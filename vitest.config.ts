import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';

// One Neo4j for all tests. Tests that only read it run first, in parallel; tests that change it follow, one file at a time.
const shared = { testTimeout: 90_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

// graphql has two builds, and each refuses a schema made by the other: all tests use the one that Node uses.
const graphql = createRequire(import.meta.url).resolve('graphql');

// Tests, and the programs that they start, read a frozen copy of the article's data: data/ changes with the facts.
const article = join(import.meta.dirname, 'tests', 'fixtures', 'article');
const texts = [process.env['ICTGRAPH_DOCUMENTS'], join(article, 'documents', 'gazetteer')].filter(
  (folder) => folder,
);

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    env: { ICTGRAPH_DATA: article, ICTGRAPH_DOCUMENTS: texts.join(delimiter) },
    globalSetup: 'tests/support/neo4j.ts',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'read',
          include: ['tests/{unit,schema,cypher,api,abuse,fuzz,conformance,browser,observe}/**/*.test.ts'],
          maxWorkers: Math.max(2, availableParallelism() - 1), // they spend as much time waiting for Neo4j and Chromium as working
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'change',
          include: ['tests/{load,live,embedded,faults}/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
