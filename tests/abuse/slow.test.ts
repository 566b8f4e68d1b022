import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

describe('a query that takes the database too long', () => {
  const slow = {
    text: 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < $limit - $limit RETURN n, [] AS out, [] AS into',
  };
  const server = useServer({
    milliseconds: 2_000,
    adapt: (application) => ({
      ...application,
      catalogue: {
        ...application.catalogue,
        statements: new Map([...application.catalogue.statements, ['Query.paths', [slow]]]),
      },
    }),
  });

  it('is ended there, told as such, and stands in nobody’s way', async () => {
    const [late, other] = await Promise.all([
      server.ask('{ paths(from: "City:karachi", to: "Technology:5g") { hasMore } }'),
      server.ask('{ city(id: "City:karachi") { name } }'),
    ]);
    expect(late.status).toBe(503);
    expect(late.errors?.[0]?.extensions['code']).toBe('GRAPH_UNAVAILABLE');
    expect(late.errors?.[0]?.message).toContain('it took longer than 2 s');
    expect(other.data).toEqual({ city: { name: 'Karachi' } });
    const after = await server.ask('{ city(id: "City:karachi") { name } }');
    expect(after.data).toEqual({ city: { name: 'Karachi' } });
  });
});
