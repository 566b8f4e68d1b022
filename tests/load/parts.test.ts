// A load by the documents that have changed leaves the same graph as one that compares everything.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeCopy } from '../../bench/lib/copies.mjs';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { isEmpty, type Changes } from '../../src/dataset/differences.js';
import { MODEL_VERSION } from '../../src/dataset/model-version.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { loadData, readData } from '../../src/process/loading.js';
import { copyOfData } from '../support/folder.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

describe('a load by parts', () => {
  const store = useStore();
  const server = useServer();
  const folder = copyOfData();
  const cache = join(dirname(folder), 'parts');
  const catalogue = readCatalogue(join(PROJECT, 'cypher'));
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
    for (const number of [2, 3]) writeCopy(readConfig().data, folder, number);
    await load();
  });
  afterAll(async () => {
    await graph?.driver.close();
    rmSync(dirname(folder), { recursive: true });
  });
  const lines: string[] = [];
  const load = (thorough = false): Promise<Changes> => {
    if (!graph) throw new Error('connected in beforeAll');
    lines.length = 0;
    const report = (line: string): void => void lines.push(line);
    return loadData(graph, catalogue, readData(folder, cache), { report, thorough });
  };
  const edit = (name: string, change: (content: string) => string): void => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const article = 'documents/pakistan-ict-article';

  const edits: [what: string, change: () => void][] = [
    ['a document more', () => writeCopy(readConfig().data, folder, 4)],
    ['a document less', () => rmSync(join(folder, `${article}-3`), { recursive: true })],
    ['it is back', () => writeCopy(readConfig().data, folder, 3)],
    [
      'the name of an entity',
      () => edit(`${article}/entities.yaml`, (c) => c.replace('name: "Starlink"', 'name: "Star Link"')),
    ],
    [
      'where a ministry lies',
      () =>
        edit(`${article}/links.yaml`, (c) =>
          c.replace(
            /(subject: Ministry:\S+\n +predicate: LOCATED_IN\n +object: Country:)pakistan/,
            '$1qatar',
          ),
        ),
    ],
    [
      'a figure and its unit',
      () => edit(`${article}-2/observations.yaml`, (c) => c.replace(/kind: ACTUAL/, 'kind: BASELINE')),
    ],
    [
      'when a document was published',
      () => edit(`${article}/document.yaml`, (c) => `${c}  published: 2024-12\n`),
    ],
    [
      'an entity that several share',
      () => edit('entities/countries.yaml', (c) => c.replace(/name: "?Qatar"?/, 'name: State of Qatar')),
    ],
    [
      'a link that two documents state, in one of them',
      () => edit(`${article}-4/links.yaml`, (c) => `${c.slice(0, c.lastIndexOf('\n  - '))}\n`),
    ],
    ['the indicators', () => edit('indicators.yaml', (c) => c.replace('name: Professionals', 'name: Staff'))],
    ['what the data says of itself', () => edit('about.yaml', (c) => c.replace(/title: .*/, 'title: Other'))],
  ];
  it.each(edits)('after a change of %s', async (_what, change) => {
    change();
    const version = await store.version();
    expect(isEmpty(await load())).toBe(false);
    expect(await store.version()).toBe(version + 1);
    const again = await load(true);
    expect(again).toEqual({ ...again, added: [], changed: [], removed: [] });
    expect(isEmpty(again)).toBe(true);
  });

  it('names what has changed, and writes only that', async () => {
    writeCopy(readConfig().data, folder, 5);
    const { added, changed, removed } = await load();
    expect(lines[0]).toBe(`Changed: ${article}-5`);
    expect(removed.filter((id) => !id.startsWith('Fact:'))).toEqual([]); // a fact goes by its most precise figure
    expect(added.filter((id) => /^(Agency|Initiative)/.test(id)).every((id) => id.endsWith('-5'))).toBe(true);
    const own = changed.filter((id) => !id.startsWith('Word:'));
    expect(own.length).toBeLessThan(added.length / 5); // those that other documents state as well
  });

  it('of the same in another order changes nothing', async () => {
    edit(`${article}/links.yaml`, turned);
    edit(`${article}/observations.yaml`, turned);
    const version = await store.version();
    expect(isEmpty(await load())).toBe(true);
    expect(await store.version()).toBe(version);
    expect((await store.store.state())?.hash).toBe(readData(folder).hash);
  });

  it('withdraws a document: its claims are found by id alone, and the rest keeps its ids', async () => {
    const links =
      'MATCH (link:Link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(d:Document) WHERE d.id = $id RETURN DISTINCT link.id AS id';
    const said = await store.cypher(links, { id: 'Document:pakistan-ict-article-5' });
    expect(said.length).toBeGreaterThan(20);
    rmSync(join(folder, `${article}-5`), { recursive: true });
    const { removed } = await load();
    expect(removed).toContain('Document:pakistan-ict-article-5');
    const gone = said.map(({ id }) => String(id)).filter((id) => removed.includes(id));
    expect(gone.length).toBeGreaterThan(10);
    const { data } = await server.ask(
      'query ($id: ID!) { link(id: $id) { id retractedAt evidence { exact } } }',
      { id: gone[0] },
    );
    expect(data.link).toMatchObject({ id: gone[0], retractedAt: expect.any(String) });
    expect(data.link.evidence).not.toEqual([]);
    expect(isEmpty(await load(true))).toBe(true);
  });

  it('of a graph of another model makes it anew, and keeps what was recorded', async () => {
    const recorded =
      'MATCH (n:Tracked {id: "Country:turkiye"}) RETURN n.recordedAt AS at, n.version AS version, n.action AS action';
    const before = await store.cypher(recorded);
    const version = await store.version();
    await store.cypher(
      'MATCH (n:Node {id: "Country:turkiye"}) SET n.hash = "other", n.ownHash = "other", n.old = 1',
    );
    await store.cypher('MATCH (graph:Graph {id: "Graph"}) SET graph.model = "0"');
    expect((await load()).changed).toEqual(['Country:turkiye']);
    expect(lines[0]).toContain(`The graph is of model 0 and becomes one of model ${MODEL_VERSION}`);
    expect(await store.cypher(recorded)).toEqual(before);
    expect(await store.version()).toBe(version + 1);
    expect((await store.store.state())?.model).toBe(MODEL_VERSION);
    expect(isEmpty(await load(true))).toBe(true);
  });

  it('that was cut off while it was made anew is done by the next one', async () => {
    await store.cypher('MATCH (graph:Graph {id: "Graph"}) SET graph.model = "being rebuilt"');
    await store.cypher('MATCH (n:Commitment) WITH n LIMIT 3 DETACH DELETE n');
    const both = await Promise.all([load(), load()]);
    expect(both.map(({ added }) => added.length).sort()).toEqual([0, 3]);
    expect(isEmpty(await load(true))).toBe(true);
  });
});

/** The entries of a file in the opposite order. */
function turned(content: string): string {
  const [head = '', ...entries] = content.split(/^(?= {2}- )/m);
  return (
    head +
    entries
      .map((entry) => `${entry.trimEnd()}\n`)
      .reverse()
      .join('')
  );
}
