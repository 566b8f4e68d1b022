// A load whose connection breaks in the middle leaves the graph as it was, and says so.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { loadData, LoadError, readData } from '../../src/process/loading.js';
import { proxyTo, type Proxy } from '../support/proxy.mjs';
import { copyOfData } from '../support/folder.js';
import { silent, useStore } from './support.js';

describe('a load that is cut off in the middle', () => {
  const store = useStore();
  let proxy: Proxy | undefined;
  let graph: Graph | undefined;
  beforeAll(async () => {
    const address = inject('neo4j');
    proxy = await proxyTo(Number(new URL(address.uri).port));
    graph = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await graph?.driver.close();
    await proxy?.close();
  });

  it('fails with a sentence on what was kept, and changes nothing', async () => {
    const version = await store.version();
    let cuts = 0;
    proxy?.resetWhen((sent) => sent.includes('REMOVE node:$(gone)') && ++cuts > 0);
    if (!graph) throw new Error('connected in beforeAll');
    const folder = copyOfData();
    writeFileSync(join(folder, 'documents', 'pakistan-ict-article', 'quotations.yaml'), 'quotations: []\n');
    const data = readData(folder);
    const failed = await loadData(graph, readCatalogue(join(PROJECT, 'cypher')), data, {
      report: silent,
      thorough: true,
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(LoadError);
    expect(String(failed)).toContain(`Nothing was changed: the graph is as it was (version ${version})`);
    expect(cuts).toBeGreaterThan(0);
    expect(await store.version()).toBe(version);
    expect(await store.cypher('MATCH (q:Quotation) RETURN count(q) AS quotations')).toEqual([
      { quotations: 3 },
    ]);
  });
});
