import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

describe('the conflicts of the article', () => {
  const server = useServer();

  it('are none: no two of its figures are of the same thing for the same time', async () => {
    const { data, errors } = await server.ask(`{
      conflicts { totalCount nodes { id } pageInfo { hasNextPage } }
      about: conflicts(where: { about: "Country:pakistan" }) { totalCount }
      indicator: conflicts(where: { indicator: "Indicator:technology-parks", document: "Document:pakistan-ict-article" }) {
        totalCount
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      conflicts: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
      about: { totalCount: 0 },
      indicator: { totalCount: 0 },
    });
  });

  it('do not set the 43 parks that there are against the two that are planned', async () => {
    const { data } = await server.ask(
      '{ observations(where: { indicator: "Indicator:technology-parks" }) { nodes { kind about { id } quantity { value } } } }',
    );
    const kinds = data.observations.nodes.map(({ kind }: { kind: string }) => kind);
    expect([...kinds].sort()).toEqual(['ACTUAL', 'TARGET']);
  });
});
