// What the table of CONTRIBUTING says, done: a type, a predicate and a field are added to a copy of the project as the table
// says, and nothing else is edited. The real generator, compiler, database, screens and client take them up.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.js';
import { sharedChromium } from '../browser/chromium.js';
import { ELSEWHERE } from '../embedded/parent.js';
import { start, type Program } from '../faults/processes.js';
import { runPython } from '../support/python.js';
import { addField, addIcon, addPredicate, addType, dataWithAll } from './changes.js';
import { copyOfProject } from './copy.js';

const TSC = 'node_modules/typescript/bin/tsc';
const MINUTE = 60_000;

describe.skipIf(ELSEWHERE)('a copy of the project with one more type, predicate and field', () => {
  const { data, documents } = dataWithAll();
  const home = mkdtempSync(join(tmpdir(), 'ictgraph-growing-home-'));
  const env = { ICTGRAPH_DATA: data, ICTGRAPH_DOCUMENTS: documents, ICTGRAPH_HOME: home };
  const copy = copyOfProject(env);
  const ends: (() => Promise<void>)[] = [];
  let withoutIcon = '';
  let located = '';
  let program: Program | undefined;

  beforeAll(async () => {
    addType(copy);
    addPredicate(copy);
    addField(copy);
    await copy.run('scripts/codegen.mjs');
    withoutIcon = await copy.fails('scripts/build.mjs');
    addIcon(copy);
    await copy.run(TSC, '-p', 'web/tsconfig.json', '--noEmit');
    await copy.run(TSC, '-p', 'tsconfig.json', '--noEmit');
    await copy.run('scripts/build.mjs');
    located = await copy.run('scripts/run.mjs', 'dataset/locate');
    program = await start('server', { cwd: copy.folder, env, atEnd: (end) => ends.push(end) });
    await program.says(/^Ready/m);
  }, 15 * MINUTE);
  afterAll(async () => {
    for (const end of ends) await end();
    for (const folder of [copy.folder, home, dirname(data)]) rmSync(folder, { recursive: true, force: true });
  });

  const url = (): string => program?.url ?? '';
  // a test knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function ask(query: string): Promise<any> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const { data: found, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    return found;
  }
  async function screenOf<T>(id: string, look: (page: Page) => Promise<T>): Promise<T> {
    const browser = await sharedChromium();
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    try {
      await page.goto(`${url()}/entity/${id}`);
      await page.locator('.entity-head .chip').first().waitFor();
      const seen = await look(page);
      expect(wrong).toEqual([]);
      return seen;
    } finally {
      await page.close();
    }
  }
  const exported = (format: string): Promise<string> =>
    fetch(`${url()}/export/${format}`).then((response) => response.text());
  const python = async (program: string): Promise<unknown> => {
    const file = join(dirname(data), 'program.py');
    const path = JSON.stringify(join(copy.folder, 'notebooks', 'client', 'src'));
    writeFileSync(file, `import json, sys\nsys.path.insert(0, ${path})\n${program}`);
    const [printed] = await runPython([file]);
    return JSON.parse(printed ?? '');
  };

  it('finds the words of the data', () => expect(located).toContain('5 positions written.'));

  describe('the type', () => {
    it('is refused by the build without an icon, with what to do', () =>
      expect(withoutIcon).toMatch(/Observatory: no icon\. Choose .* web\/src\/entity-types\.ts\./));

    it('is listed, found by its id, a name and a search', async () => {
      const found = await ask(`{
        observatories(where: { nameContains: "observ" }) { totalCount nodes { id name city { id } } }
        observatory(id: "Observatory:ayton") { __typename name evidence { exact } }
        search(query: "observatory", where: { types: [Observatory] }) { nodes { ... on Entity { id } } facets { field buckets { value label } } }
        suggest(prefix: "ayton ob") { node { id } }
        statistics { types { value count } }
      }`);
      expect(found.observatories).toEqual({
        totalCount: 1,
        nodes: [{ id: 'Observatory:ayton', name: 'Ayton Observatory', city: null }],
      });
      expect(found.observatory).toMatchObject({ evidence: [{ exact: 'Ayton Observatory' }] });
      expect(found.search.nodes).toEqual([{ id: 'Observatory:ayton' }]);
      expect(found.suggest[0].node).toEqual({ id: 'Observatory:ayton' });
      expect(found.statistics.types).toContainEqual({ value: 'Observatory', count: 1 });
    });

    it('is in every export of entities', async () => {
      for (const format of Object.keys(FORMATS).filter((name) => /^(graph|nodes)/.test(name)))
        expect(await exported(format), format).toContain('Observatory:ayton');
      expect(await exported('graph.ttl')).toMatch(
        /ict:Observatory a rdfs:Class;\s+rdfs:label "observatory"@en;\s+rdfs:comment "[^"]*"@en;\s+rdfs:subClassOf schema:Place\./,
      );
    });

    it('has its name and its icon on its screen', async () => {
      const [label, icons, first] = await screenOf('Observatory:ayton', async (page) => {
        const chip = page.locator('.entity-head .chip').first();
        const shapes = await chip.locator('svg > *').evaluateAll((all) => all.map((one) => one.outerHTML));
        return [await chip.textContent(), shapes.length, shapes[0]] as const;
      });
      expect(label).toContain('Observatory');
      expect(icons).toBeGreaterThan(2);
      expect(first).toContain('<path');
    });

    it('is known to the Python client', async () => {
      expect(
        await python(`from ictgraph import Graph
with Graph(${JSON.stringify(url())}) as graph:
    print(json.dumps(list(graph.entities(type="Observatory")["name"])))`),
      ).toEqual(['Ayton Observatory']);
    });
  });

  describe('the predicate', () => {
    it('is a field at both ends, and a kind of link', async () => {
      const found = await ask(`{
        infrastructure(id: "Infrastructure:long-cable") { suppliers { nodes { id } } }
        company(id: "Company:acme") { supplied { nodes { id } } }
        links(where: { predicates: [SUPPLIED_BY] }) { nodes { evidence { exact } } }
        statistics { predicates { value count } }
      }`);
      expect(found.infrastructure.suppliers.nodes).toEqual([{ id: 'Company:acme' }]);
      expect(found.company.supplied.nodes).toEqual([{ id: 'Infrastructure:long-cable' }]);
      expect(found.links.nodes).toEqual([{ evidence: [{ exact: 'Acme supplies the Long Cable' }] }]);
      expect(found.statistics.predicates).toContainEqual({ value: 'SUPPLIED_BY', count: 1 });
    });

    it('is in every export of links', async () => {
      for (const format of Object.keys(FORMATS).filter((name) => /^(graph|edges)/.test(name)))
        expect(await exported(format), format).toContain('SUPPLIED_BY');
    });

    it('reads in both directions on the screens', async () => {
      const relations = async (page: Page): Promise<string | null> => {
        const group = page.locator('.relation-group').first();
        await group
          .getByText(/Acme|Long Cable/)
          .first()
          .waitFor();
        return group.textContent();
      };
      expect(await screenOf('Infrastructure:long-cable', relations)).toMatch(/was supplied by.*Acme/is);
      expect(await screenOf('Company:acme', relations)).toMatch(/supplied.*Long Cable/is);
    });

    it('joins only what it may', async () => {
      const links = join(data, 'documents', 'a', 'links.yaml');
      const before = readFileSync(links, 'utf8');
      writeFileSync(links, before.replace('object: "Company:acme"', 'object: "City:ayton"'));
      try {
        expect(await copy.fails('scripts/run.mjs', 'load')).toContain(
          "the object of SUPPLIED_BY: got type 'City'",
        );
      } finally {
        writeFileSync(links, before);
      }
    });

    it('is known to the Python client', async () => {
      const predicates = await python(`from ictgraph import Graph
with Graph(${JSON.stringify(url())}) as graph:
    print(json.dumps(list(graph.entity("Company:acme").relationships["predicate"])))`);
      expect(predicates).toEqual(['SUPPLIED_BY']);
    });
  });

  describe('the field', () => {
    it('is asked for, and on its screen with its name', async () => {
      const found = await ask('{ company(id: "Company:acme") { foundedIn } }');
      expect(found).toEqual({ company: { foundedIn: '1999-05' } });
      const head = await screenOf('Company:acme', (page) => page.locator('.entity-head').textContent());
      expect(head).toMatch(/Founded in\s*May 1999/);
    });

    it('is in every export of entities', async () => {
      for (const format of Object.keys(FORMATS).filter((name) => /^(graph|nodes)/.test(name)))
        expect(await exported(format), format).toMatch(
          /founded_?in[\s\S]*1999-05|1999-05[\s\S]*founded_?in/i,
        );
    });

    it('is refused with a value that is no date', async () => {
      const entities = join(data, 'documents', 'a', 'entities.yaml');
      const before = readFileSync(entities, 'utf8');
      writeFileSync(entities, before.replace('1999-05', 'in May'));
      try {
        expect(await copy.fails('scripts/run.mjs', 'load')).toMatch(
          /entities\.yaml:\d+: 'in May' is not an EDTF date/,
        );
      } finally {
        writeFileSync(entities, before);
      }
    });

    it('is among the values of the Python client', async () => {
      const values = await python(`from ictgraph import Graph
with Graph(${JSON.stringify(url())}) as graph:
    print(json.dumps(graph.entity("Company:acme").values))`);
      expect(values).toEqual({ founded_in: '1999-05' });
    });
  });
});
