// The rules of the Reconciliation Service API 0.2, one by one.
import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const OPENREFINE = 'http://127.0.0.1:3333';

describe('the reconciliation service', () => {
  const server = useServer({ doors: { corsOrigins: [OPENREFINE], frameAncestors: [OPENREFINE] } });
  const fetched = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
  // a test knows what it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const json = async (path: string, init?: RequestInit): Promise<any> => (await fetched(path, init)).json();
  const form = (name: string, value: unknown): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams({ [name]: JSON.stringify(value) }),
  });
  const queries = (value: unknown) => json('/reconcile', form('queries', value));
  const extend = (value: unknown) => json('/reconcile', form('extend', value));

  it('describes itself, with addresses that answer', async () => {
    const manifest = await json('/reconcile');
    expect(manifest).toMatchObject({ versions: ['0.2'], name: 'ICT Graph' });
    for (const space of ['identifierSpace', 'schemaSpace']) expect(URL.canParse(manifest[space])).toBe(true);
    expect(manifest.defaultTypes).toContainEqual({ id: 'TechnologyPark', name: 'technology park' });
    expect(manifest.view.url).toContain('{{id}}');
    const { entity, type, property } = manifest.suggest;
    for (const { service_url, service_path } of [entity, type, property])
      expect((await fetch(`${service_url}${service_path}?prefix=kar`)).status).toBe(200);
    const fill = (template: string) => template.replace(/\{\{id\}\}|\$\{id\}/, 'City%3Akarachi');
    expect((await fetch(fill(manifest.preview.url))).status).toBe(200);
    expect((await fetch(fill(entity.service_url + entity.flyout_service_path))).status).toBe(200);
    const { service_url, service_path } = manifest.extend.propose_properties;
    expect((await fetch(`${service_url}${service_path}?type=City`)).status).toBe(200);
  });

  it('answers a batch by its keys, in a form and in the address alike', async () => {
    const batch = { q0: { query: 'Karahci', limit: 1 }, other: { query: 'Atlantis' } };
    const answer = await queries(batch);
    expect(answer).toEqual({
      q0: {
        result: [
          {
            id: 'City:karachi',
            name: 'Karachi',
            description: expect.any(String) as string,
            type: [{ id: 'City', name: 'city' }],
            score: expect.any(Number) as number,
            features: [{ id: 'name', value: expect.any(Number) as number }],
            match: expect.any(Boolean) as boolean,
          },
        ],
      },
      other: { result: [] },
    });
    expect(await json(`/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`)).toEqual(answer);
  });

  it('has candidates of the types asked for, also of a wider type, the best first, at most as many as asked', async () => {
    const { a, b, c } = await queries({
      a: { query: 'Islamabad', type: 'City' },
      b: { query: 'Islamabad', type: ['Organization', 'Place'], type_strict: 'any' },
      c: { query: 'Submarine cables', limit: 2 },
    });
    expect(a.result.map(({ id }: { id: string }) => id)).toEqual(['City:islamabad']);
    expect(a.result[0]).toMatchObject({ score: 100, match: true });
    expect(b.result[0].id).toBe('City:islamabad');
    expect(c.result.length).toBeLessThanOrEqual(2);
    const scores = c.result.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((x: number, y: number) => y - x));
  });

  it('weighs properties: by name, by id, and in both directions', async () => {
    const in_ = (v: unknown) => ({ query: 'IT Park', properties: [{ pid: 'LOCATED_IN', v }] });
    const found = await queries({
      name: in_('islamabad'),
      id: in_({ id: 'City:karachi' }),
      either: in_(['Nowhere', { id: 'City:karachi' }]),
      back: { query: 'Karachi', properties: [{ pid: 'LOCATED_IN:inverse', v: 'Karachi IT Park' }] },
    });
    expect(found.name.result[0]).toMatchObject({ id: 'TechnologyPark:islamabad-it-park' });
    for (const key of ['id', 'either'])
      expect(found[key].result[0]).toMatchObject({ id: 'TechnologyPark:karachi-it-park' });
    expect(found.back.result[0].features).toContainEqual({ id: 'LOCATED_IN:inverse', value: 1 });
  });

  it('suggests entities, types and properties', async () => {
    const entity = await json('/reconcile/suggest/entity?prefix=kara');
    expect(entity.result).toContainEqual({
      id: 'City:karachi',
      name: 'Karachi',
      description: expect.any(String) as string,
      notable: [{ id: 'City', name: 'city' }],
    });
    expect((await json('/reconcile/suggest/type?prefix=tech')).result).toContainEqual({
      id: 'TechnologyPark',
      name: 'technology park',
    });
    expect((await json('/reconcile/suggest/property?prefix=lies')).result).toContainEqual(
      expect.objectContaining({ id: 'LOCATED_IN', name: 'lies in' }),
    );
    expect((await json('/reconcile/suggest/type?prefix=zzz')).result).toEqual([]);
    expect((await fetched('/reconcile/suggest/entity')).status).toBe(400);
  });

  it('shows the card of an entity, where every sign of a text stays text', async () => {
    const response = await fetched('/reconcile/preview?id=TechnologyPark:karachi-it-park');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${OPENREFINE}`);
    const html = await response.text();
    expect(html).toContain('Karachi IT Park');
    expect(html).toContain('lies in Karachi');
    const { html: flyout } = await json('/reconcile/flyout/entity?id=Initiative:it-services-modernization');
    expect(flyout).toContain('Modernization of Pakistan&#39;s IT services');
    expect((await fetched('/reconcile/preview?id=City:atlantis')).status).toBe(404);
  });

  it('proposes the properties of a type', async () => {
    const { type, properties, limit } = await json('/reconcile/properties?type=City&limit=30');
    expect({ type, limit }).toEqual({ type: 'City', limit: 30 });
    const ids = properties.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['description', 'latitude', 'LOCATED_IN', 'LOCATED_IN:inverse']),
    );
    expect(ids).not.toContain('HELD_POST');
    expect((await json('/reconcile/properties?type=City&limit=2')).properties).toHaveLength(2);
  });

  it('extends rows by values, and has none for what is unknown', async () => {
    const { meta, rows } = await extend({
      ids: ['City:karachi', 'Country:turkiye', 'City:atlantis'],
      properties: [{ id: 'latitude' }, { id: 'LOCATED_IN' }, { id: 'aliases', settings: { limit: 1 } }],
    });
    expect(meta).toEqual([
      { id: 'latitude', name: 'latitude' },
      { id: 'LOCATED_IN', name: 'lies in' },
      { id: 'aliases', name: 'other names' },
    ]);
    expect(rows['City:karachi'].LOCATED_IN).toContainEqual({ id: 'Country:pakistan', name: 'Pakistan' });
    expect(rows['City:karachi'].latitude).toEqual([{ float: expect.any(Number) as number }]);
    expect(rows['Country:turkiye'].aliases).toEqual([{ str: 'Turkey' }]);
    expect(rows['City:atlantis']).toEqual({ latitude: [], LOCATED_IN: [], aliases: [] });
  });

  it('may be used from the page of OpenRefine and from no other', async () => {
    const from = (origin: string) =>
      fetched('/reconcile', { headers: { origin, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' } });
    const allowed = await from(OPENREFINE);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, OPENREFINE]);
    expect((await from('http://evil.example')).status).toBe(403);
    const script = await (await fetched('/reconcile?callback=take')).text();
    expect(script.startsWith('{')).toBe(true); // no JSONP
  });

  it.each([
    ['no JSON', 'queries=%7B'],
    ['no batch', 'queries=[1]'],
    ['an unknown type', `queries=${JSON.stringify({ a: { query: 'x', type: 'Dragon' } })}`],
    [
      'an unknown property',
      `queries=${JSON.stringify({ a: { query: 'x', properties: [{ pid: 'p', v: 1 }] } })}`,
    ],
    ['too long a name', `queries=${JSON.stringify({ a: { query: 'x'.repeat(201) } })}`],
    [
      'too many names',
      `queries=${JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, { query: 'x' }])))}`,
    ],
    [
      'too many rows',
      `extend=${JSON.stringify({ ids: Array.from({ length: 101 }, (_, n) => `City:${n}`), properties: [] })}`,
    ],
    ['nothing', 'other=1'],
  ])('refuses %s with a reason', async (_what, body) => {
    const response = await fetched('/reconcile', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
