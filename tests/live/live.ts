// The facts in data/, which change from day to day: only the tests of this folder read them. All others read the frozen copy in
// tests/fixtures/article (vitest.config.ts).
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { readData, rowsOfData } from '../../src/process/loading.js';
import { useStore } from '../load/support.js';
import { useServer, type TestServer } from '../support/server.js';

export const LIVE = join(PROJECT, 'data');

/** A server whose graph holds the live data while the tests of the file run. */
export function useLiveServer(): TestServer {
  const graph = useStore();
  beforeAll(async () => void (await graph.load(rowsOfData(readData(LIVE)))));
  return useServer();
}
