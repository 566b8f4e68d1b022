import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';

// One Neo4j for all: tests that read it come first, together; tests that change it after them, one file at a time.
const shared = { testTimeout: 90_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

// graphql comes in two forms, and a schema made by one is refused by the other: all take the one that Node takes.
const graphql = createRequire(import.meta.url).resolve('graphql');

// Tests, and the programs that they start, read a frozen copy of the article's data: data/ changes with the facts.
const article = join(import.meta.dirname, 'tests', 'fixtures', 'article');
const texts = [process.env['ICTGRAPH_DOCUMENTS'], join(article, 'documents', 'gazetteer')].filter((folder) => folder);

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
          maxWorkers: Math.max(2, availableParallelism() - 1), // they wait for Neo4j and Chromium as much as they work
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
