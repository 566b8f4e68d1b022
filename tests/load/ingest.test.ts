// A document on its way: published into a copy of the data, loaded, asked for through the API, and withdrawn again.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { documentTexts } from '../../src/dataset/documents.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { connect } from '../../src/graph/connect.js';
import { publish, withdraw, type PublishContext } from '../../src/ingest/publish/publish.js';
import type { Publication } from '../../src/ingest/publish/write-document.js';
import { PROJECT, readConfig } from '../../src/process/config.js';
import { loadData, readData } from '../../src/process/loading.js';
import { useServer } from '../support/server.js';
import { accepted, proposing, same, source } from '../unit/ingest/made.js';
import { silent, useStore } from './support.js';

const home = mkdtempSync(join(tmpdir(), 'ict-ingest-'));
const context: PublishContext = {
  folder: join(home, 'data'),
  home,
  documents: join(home, 'documents'),
  texts: documentTexts([]),
  cache: join(home, 'parts'),
};
cpSync(readConfig().data, context.folder, { recursive: true });
afterAll(() => rmSync(home, { recursive: true }));

const PARK = 'TechnologyPark:karachi-it-park';
const TEXT = 'The Karachi IT Park covers 1.12 million square feet and costs Rs5.5 crore, Aamir Ahmed said.\n';
const p = proposing(TEXT);
const park = accepted('park-grows', source(TEXT, { kind: 'DIGEST', url: 'https://example.org/park' }), {
  entities: [
    p.entity('Karachi IT Park', 'TechnologyPark', { match: same(PARK, 'Karachi IT Park') }),
    p.entity('Aamir Ahmed', 'Official'),
  ],
  figures: [
    p.figure('covers 1.12 million square feet', '1.12 million square feet', {
      value: 1_120_000,
      unit: '[sft_i]',
      about: PARK,
      indicator: 'Indicator:floor-area',
      kind: 'TARGET',
    }),
    p.figure('costs Rs5.5 crore', 'Rs5.5 crore', {
      value: 55_000_000,
      unit: 'PKR',
      about: PARK,
      indicator: 'Project cost',
      statedBy: 'Aamir Ahmed',
    }),
  ],
});

const IDS = `{
  entities(first: 100) { nodes { id } }
  links(first: 100) { nodes { id } }
  observations(first: 100) { nodes { id } }
  documents(first: 100) { nodes { id } }
  indicators(first: 100) { nodes { id } }
}`;

describe('a published document', () => {
  useStore();
  const server = useServer();
  const load = async (): Promise<void> => {
    const graph = await connect(inject('neo4j'));
    try {
      await loadData(graph, readCatalogue(join(PROJECT, 'cypher')), readData(context.folder), {
        report: silent,
        grace: 0,
      });
    } finally {
      await graph.driver.close();
    }
  };
  let before: unknown;
  let publications: readonly Publication[] = [];

  it('answers through the API, with its words, and with what it confirms', async () => {
    await load();
    before = (await server.ask(IDS)).data;
    ({ publications } = publish([{ accepted: park }], context));
    await load();
    const { data } = await server.ask(`{
      document(id: "Document:park-grows") { kind mediaType published citation { text } claims { totalCount } }
      official(id: "Official:aamir-ahmed") { name }
      observations(where: { about: "${PARK}", indicator: "Indicator:project-cost" }) {
        nodes { quantity { raw normalized { value } } statedBy { name } evidence { exact start end } citation { text } }
      }
      entity(id: "${PARK}") { evidence { document { id } } }
    }`);
    expect(data).toMatchObject({
      document: {
        kind: 'DIGEST',
        mediaType: 'text/plain',
        published: '2025-02-14',
        claims: { totalCount: 2 },
      },
      official: { name: 'Aamir Ahmed' },
      observations: {
        nodes: [
          {
            quantity: { raw: 'Rs5.5 crore', normalized: { value: 55_000_000 } },
            statedBy: { name: 'Aamir Ahmed' },
            evidence: [{ exact: 'costs Rs5.5 crore', ...positions('costs Rs5.5 crore') }],
          },
        ],
      },
    });
    expect(data.observations.nodes[0].citation.text).toContain(
      'as restated by ICT Graph, from: A park grows',
    );
    const words: { document: { id: string } }[] = data.entity.evidence;
    expect(words.map(({ document }) => document.id).sort()).toEqual([
      'Document:pakistan-ict-article',
      'Document:park-grows',
    ]);
  });

  it('is gone when it is withdrawn, and every other id is as it was', async () => {
    withdraw(publications, context);
    await load();
    expect((await server.ask(IDS)).data).toEqual(before);
    const { data } = await server.ask('{ official(id: "Official:aamir-ahmed") { retractedAt } }');
    expect(data.official.retractedAt).not.toBeNull();
  });
});

function positions(exact: string): { start: number; end: number } {
  const { start, end } = p.at(exact);
  return { start, end };
}
