import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Cited {
  readonly id: string;
  readonly citation: Record<'of' | 'text' | 'bibtex' | 'cslJson' | 'permalink', string>;
}

const CITATION = '{ of text bibtex cslJson permalink }';

describe('a citation', () => {
  const server = useServer();
  const claims = async (): Promise<Cited[]> =>
    server.all('claims', `id citation ${CITATION}`) as Promise<Cited[]>;
  const version = async (): Promise<number> =>
    (await server.ask('{ statistics { version } }')).data.statistics.version;

  it('of every claim names its words, their positions, the version of the graph and an address', async () => {
    const all = await claims();
    const now = await version();
    expect(all.length).toBeGreaterThan(100);
    for (const { id, citation } of all) {
      expect(citation.of).toBe(id);
      expect(citation.permalink).toBe(`http://127.0.0.1:4000/claim/${id}?v=${now}`);
      expect(citation.text).toContain(`version ${now}, ${citation.permalink}`);
      expect(citation.text).not.toMatch(/undefined|null|something retracted/);
      const [item] = JSON.parse(citation.cslJson) as [Record<string, unknown>];
      expect(item).toMatchObject({ id, type: 'entry', version: String(now), URL: citation.permalink });
      expect(item['note']).toMatch(/characters \d+–\d+/);
      expect(citation.bibtex).toMatch(/^@misc\{\w+,\n[^]*\n\}$/);
    }
    const keys = all.map(({ citation }) => /^@misc\{(\w+),/.exec(citation.bibtex)?.[1]);
    expect(new Set(keys).size).toBe(all.length);
  });

  it('of a figure says who stated it, what, how it is meant and when', async () => {
    const { data } = await server.ask(
      `{ observations(first: 100) { nodes { id kind statedBy { name } about { name } indicator { name } quantity { raw } evidence { exact } citation ${CITATION} } } }`,
    );
    for (const { kind, statedBy, about, indicator, quantity, evidence, citation } of data.observations
      .nodes) {
      if (statedBy) expect(citation.text.startsWith(`${statedBy.name}: `)).toBe(true);
      expect(citation.text).toContain(
        `${about.name}, ${indicator.name}: ${quantity.raw} (${kind.toLowerCase()}`,
      );
      for (const { exact } of evidence) expect(citation.text).toContain(`“${exact}”`);
    }
  });

  it('of a document names its title and publisher, and leads to it', async () => {
    const { data } = await server.ask(`{ documents { nodes { id title publisher citation ${CITATION} } } }`);
    for (const { id, title, publisher, citation } of data.documents.nodes) {
      expect(citation.text).toContain(title);
      if (publisher) expect(citation.text).toContain(publisher);
      expect(citation.permalink).toContain(`/document/${id}?v=`);
    }
  });

  it('of several comes in their order', async () => {
    const ids = (await claims())
      .slice(0, 100)
      .map(({ id }) => id)
      .reverse();
    const { data } = await server.ask('query ($ids: [ID!]!) { citations(ids: $ids) { of } }', { ids });
    expect(data.citations.map(({ of }: { of: string }) => of)).toEqual(ids);
  });

  it('reads nothing when only the id is asked for, and the version once', async () => {
    await server.ask('{ observations(first: 50) { nodes { citation { of } } } }');
    expect(server.statements()).toHaveLength(1);
    await server.ask('{ observations(first: 50) { nodes { citation { text bibtex } } } }');
    expect(server.statements().length).toBeLessThan(25); // one for each type of what is named, whatever the number of citations;
  });

  it.each([
    ['no ids', [], 'has no ids'],
    ['more than 100 ids', Array(101).fill('Observation:x'), '100'],
    ['an unknown id', ['Observation:nothing'], 'no claim or document'],
    ['an entity', ['City:karachi'], 'no claim or document'],
  ])('of %s is refused', async (_what, ids, says) => {
    const { status, errors } = await server.ask('query ($ids: [ID!]!) { citations(ids: $ids) { of } }', {
      ids,
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(says);
  });
});
