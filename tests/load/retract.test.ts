import { beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { rows, useStore, without } from './support.js';

const CHANGES = `query ($since: Int!) {
  changes(sinceVersion: $since) {
    totalCount
    nodes { version action at node { __typename id } }
  }
}`;

describe('what has gone from the data', () => {
  const graph = useStore();
  const server = useServer();

  it('is a retracted claim: found by id with its evidence, and nowhere else', async () => {
    const { data: found } = await server.ask(
      '{ city(id: "City:karachi") { technologyParks { totalCount } relationships(direction: IN) { totalCount nodes { id } } } }',
    );
    const link: string = found.city.relationships.nodes[0].id;
    const since = await graph.version();
    await graph.load(without(link));

    const { data } = await server.ask(
      `query ($id: ID!) {
        link(id: $id) { id recordedAt retractedAt subject { name } object { name } evidence { exact document { title } } }
        links { nodes { id } }
        city(id: "City:karachi") { technologyParks { totalCount } relationships(direction: IN) { totalCount } }
      }`,
      { id: link },
    );
    expect(data.link).toMatchObject({ id: link, object: { name: 'Karachi' } });
    expect(Date.parse(data.link.retractedAt)).toBeGreaterThanOrEqual(Date.parse(data.link.recordedAt));
    expect(data.link.evidence.length).toBeGreaterThan(0);
    expect(data.links.nodes).not.toContainEqual({ id: link });
    expect(data.city.relationships.totalCount).toBe(found.city.relationships.totalCount - 1);
    expect(data.city.technologyParks.totalCount).toBe(found.city.technologyParks.totalCount - 1);

    const { data: changed } = await server.ask(CHANGES, { since });
    expect(changed.changes.nodes).toEqual([
      {
        version: since + 1,
        action: 'RETRACTED',
        at: data.link.retractedAt,
        node: { __typename: 'Link', id: link },
      },
    ]);
  });

  it('holds again when it is back', async () => {
    const since = await graph.version();
    await graph.load(rows);
    const { data } = await server.ask(CHANGES, { since });
    expect(data.changes.totalCount).toBe(1);
    expect(data.changes.nodes[0].action).toBe('ADDED');
    const { id } = data.changes.nodes[0].node;
    const { data: again } = await server.ask(
      'query ($id: ID!) { link(id: $id) { retractedAt evidence { exact } } }',
      {
        id,
      },
    );
    expect(again.link.retractedAt).toBeNull();
    expect(again.link.evidence.length).toBeGreaterThan(0);
  });

  it('keeps the entity that retracted claims speak of', async () => {
    const starlink = await graph.cypher(
      "MATCH (claim:Claim)-[:SUBJECT|OBJECT|ABOUT]->(:Node {id: 'Company:starlink'}) RETURN DISTINCT claim.id AS id",
    );
    const claims = starlink.map(({ id }) => String(id));
    expect(claims.length).toBeGreaterThan(0);
    await graph.load(without('Company:starlink', ...claims));
    const { data } = await server.ask(
      `query ($claim: ID!) {
        node(id: "Company:starlink") { id ... on Entity { name retractedAt relationships { totalCount } } }
        companies { nodes { id } }
        claim(id: $claim) { retractedAt ... on Link { subject { name } object { name } } }
      }`,
      { claim: claims[0] },
    );
    expect(data.node).toMatchObject({ id: 'Company:starlink', relationships: { totalCount: 0 } });
    expect(data.node.retractedAt).toBe(data.claim.retractedAt);
    expect(data.companies.nodes).not.toContainEqual({ id: 'Company:starlink' });
    expect([data.claim.subject?.name, data.claim.object?.name]).toContain(
      data.node.name === '' ? '' : 'Starlink',
    );
  });
});

describe('an id that was given up in a merge', () => {
  const graph = useStore();
  const server = useServer();

  const former = 'Company:space-x-starlink';
  beforeAll(async () => {
    await graph.load({
      nodes: [
        ...rows.nodes,
        {
          id: `FormerId:${former}`,
          labels: ['Node', 'FormerId'],
          properties: { id: `FormerId:${former}`, former, hash: 'x' },
        },
      ],
      relationships: [
        ...rows.relationships,
        { key: 'former', from: `FormerId:${former}`, type: 'NOW', to: 'Company:starlink' },
      ],
    });
  });

  it('still answers, with the id that holds now', async () => {
    const { data } = await server.ask(
      'query ($id: ID!) { node(id: $id) { id } entity(id: $id) { id } company(id: $id) { id name } city(id: $id) { id } }',
      { id: former },
    );
    const now = { id: 'Company:starlink' };
    expect(data).toEqual({ node: now, entity: now, company: { ...now, name: 'Starlink' }, city: null });
  });

  it('stands for the id that holds now in a file, as in the graph', async () => {
    const ids = ['Country:pakistan', former];
    const { data } = await server.ask(
      'query ($ids: [ID!]) { graph(where: { ids: $ids }) { nodes { id } } }',
      {
        ids,
      },
    );
    expect(data.graph.nodes.map(({ id }: { id: string }) => id)).toEqual(['Company:starlink', ids[0]]);
    const url = `${server.url}/export/graph.json`;
    const asked = await fetch(`${url}?ids=${ids.join(',')}`);
    const posted = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    });
    for (const response of [asked, posted]) {
      const { elements } = (await response.json()) as { elements: { nodes: { data: { id: string } }[] } };
      expect(elements.nodes.map((node) => node.data.id)).toEqual(['Company:starlink', ids[0]]);
    }
  });
});
