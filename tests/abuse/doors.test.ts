import { describe, expect, it } from 'vitest';
import type { DoorSettings } from '../../src/http/door-settings.js';
import { useServer, type TestServer } from '../support/server.js';
import { rawAnswer } from '../support/socket.js';

const CHARTS = 'https://charts.example';
const QUERY = '/graphql?query=%7B__typename%7D';
const PATHS = ['/', '/healthz', '/schema.graphql', '/export/nodes.csv', QUERY, '/nowhere'];

const serverWith = (doors: Partial<DoorSettings>): TestServer => useServer({ doors });

/** Header fields as a browser or a program would send them; fetch sets some of them by itself. */
async function ask(url: string, path: string, fields: Readonly<Record<string, string>>, method = 'GET') {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...fields });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const { status, headers, body } = await rawAnswer(url, `${method} ${path} HTTP/1.1\r\n${head}\r\n`);
  return { status, headers, body, code: () => JSON.parse(body).errors[0].extensions.code as string };
}

describe('the Host header, on loopback', () => {
  const server = serverWith({ hosts: ['graph.example'] });

  it.each([
    'localhost',
    'LOCALHOST:80',
    '127.0.0.1',
    '127.0.0.1:4000',
    '[::1]',
    '[::1]:1',
    'graph.example:443',
  ])('may be %s', async (host) => {
    expect((await ask(server.url, QUERY, { Host: host })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'graph.example.evil.example',
    '127.0.0.2',
    '169.254.169.254',
    '[::2]',
    `${'a'.repeat(3_000)}.example`,
  ])('is refused when it is %s, at every address', async (host) => {
    for (const path of PATHS) {
      const answer = await ask(server.url, path, { Host: host });
      expect(answer.status).toBe(421);
      expect(answer.code()).toBe('UNKNOWN_HOST');
      expect(answer.body).toContain('ALLOWED_HOSTS');
      expect(answer.body.length).toBeLessThan(1_000);
    }
  });

  it.each(['', 'a b', 'a@localhost', 'localhost/', 'localhost:', '%6cocalhost', '[::1', '1.2.3.400'])(
    'is refused as malformed when it is "%s"',
    async (host) => {
      const answer = await ask(server.url, QUERY, { Host: host });
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('Host header');
    },
  );

  it('is refused when it is missing', async () => {
    for (const version of ['1.0', '1.1']) {
      const answer = await rawAnswer(server.url, `GET ${QUERY} HTTP/${version}\r\nConnection: close\r\n\r\n`);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('Host header');
    }
  });

  it('is not replaced by what a client says of a proxy', async () => {
    const fields = { Host: 'evil.example', 'X-Forwarded-Host': 'localhost', Forwarded: 'host=localhost' };
    expect((await ask(server.url, QUERY, fields)).status).toBe(421);
  });
});

describe('the headers of a trusted proxy', () => {
  const server = useServer({
    doors: { hosts: ['graph.example'] },
    fairness: { trustedProxies: ['127.0.0.1'] },
  });

  it('name no other host, and are refused when they are malformed', async () => {
    const spoofed = { Host: 'evil.example', 'X-Forwarded-Host': 'graph.example' };
    expect((await ask(server.url, QUERY, spoofed)).status).toBe(421);
    for (const host of ['a b', '%', '[', 'x'.repeat(3_000)])
      expect((await ask(server.url, QUERY, { 'X-Forwarded-Host': host })).status).toBe(
        host.startsWith('x') ? 200 : 400,
      );
    for (const proto of ['https', 'a b', ':', 'x,'])
      expect((await ask(server.url, QUERY, { 'X-Forwarded-Proto': proto })).status).toBeLessThan(500);
  });
});

describe('a request from a page', () => {
  const server = serverWith({ corsOrigins: [CHARTS] });
  const from = (site: string, more: Readonly<Record<string, string>> = {}) => ({
    'Sec-Fetch-Site': site,
    'Sec-Fetch-Mode': 'cors',
    ...more,
  });

  it.each(['same-origin', 'none'])('is answered when its site is %s', async (site) => {
    for (const path of ['/', QUERY, '/export/nodes.csv'])
      expect((await ask(server.url, path, from(site))).status).toBe(200);
  });

  it.each(['cross-site', 'same-site', 'nonsense'])('is refused when its site is %s', async (site) => {
    for (const path of PATHS)
      for (const more of [
        {} as Record<string, string>,
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { Origin: `${CHARTS}.evil` },
      ]) {
        const answer = await ask(server.url, path, from(site, more));
        expect(answer.status).toBe(403);
        expect(answer.code()).toBe('FOREIGN_ORIGIN');
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
  });

  it('is answered when its origin is allowed, and the page may read the answer', async () => {
    for (const path of ['/healthz', QUERY, '/export/nodes.csv', '/nowhere']) {
      const answer = await ask(server.url, path, from('cross-site', { Origin: CHARTS }));
      expect(answer.status).toBe(path === '/nowhere' ? 404 : 200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(CHARTS);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-expose-headers')).toMatch(
        /etag.*retry-after.*x-request-id.*x-schema-version/,
      );
      expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
    }
  });

  it('is answered when somebody follows a link, and refused when a form is sent', async () => {
    const navigation = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    for (const path of ['/', '/entity/City:karachi', '/export/nodes.csv'])
      expect((await ask(server.url, path, navigation)).status).toBe(200);
    const frame = { ...navigation, 'Sec-Fetch-Dest': 'iframe' };
    for (const path of ['/export/nodes.csv', '/embed/graph'])
      expect((await ask(server.url, path, frame)).status).toBe(403);
    expect((await ask(server.url, '/graphql?query={__typename}', navigation)).status).toBe(403);
    const form = { ...navigation, Origin: 'https://evil.example', 'Content-Length': '0' };
    expect((await ask(server.url, '/graphql', form, 'POST')).status).toBe(403);
  });

  it('may ask first: the allowed one is told what it may send, another one is not', async () => {
    const asking = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    };
    const allowed = await ask(
      server.url,
      '/graphql',
      from('cross-site', { Origin: CHARTS, ...asking }),
      'OPTIONS',
    );
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(CHARTS);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
    for (const fields of [
      from('cross-site', { Origin: 'https://evil.example', ...asking }),
      { Origin: 'https://evil.example', ...asking },
    ]) {
      const other = await ask(server.url, '/graphql', fields, 'OPTIONS');
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('a server that all origins may use', () => {
  const server = serverWith({ corsOrigins: ['*'] });

  it('lets each page read its answers', async () => {
    for (const Origin of ['https://any.example', 'null']) {
      const answer = await ask(server.url, QUERY, { 'Sec-Fetch-Site': 'cross-site', Origin });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('GET /graphql', () => {
  const server = serverWith({});

  it('answers as urql asks by default, without a header of its own', async () => {
    const question = new URLSearchParams({
      query: 'query Park($id: ID!) { city(id: $id) { name } }',
      operationName: 'Park',
      variables: JSON.stringify({ id: 'City:karachi' }),
    });
    const response = await fetch(`${server.url}/graphql?${question}`, {
      headers: {
        accept:
          'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { city: { name: 'Karachi' } } });
  });

  it.each(['mutation', 'subscription'])('runs no %s', async (operation) => {
    const response = await fetch(`${server.url}/graphql?query=${operation}{__typename}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});

describe.each(['/graphql', '/export/nodes.csv'])('POST %s', (path) => {
  const server = serverWith({});
  const body = JSON.stringify(path === '/graphql' ? { query: '{__typename}' } : { ids: ['City:karachi'] });
  const send = (type: string | undefined) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: type === undefined ? {} : { 'content-type': type },
      body: type === undefined ? Buffer.from(body) : body,
    });

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])(
    'takes %s',
    async (type) => {
      expect((await send(type)).status).toBe(200);
    },
  );

  it.each([
    undefined,
    'text/plain',
    'text/plain; charset=application/json',
    'text/plain, application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/graphql',
    'nonsense',
  ])('refuses %s with status 415', async (type) => {
    const response = await send(type);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('application/json'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('a method', () => {
  const server = serverWith({});
  const READ = 'GET, HEAD, OPTIONS';
  const ROUTES: readonly (readonly [path: string, allow: string])[] = [
    ['/', READ],
    ['/entity/City:karachi', READ],
    ['/playground', READ],
    ['/healthz', READ],
    ['/readyz', READ],
    ['/schema.graphql', READ],
    ['/graphql', 'GET, OPTIONS, POST'],
    ['/export/nodes.csv', 'GET, HEAD, OPTIONS, POST'],
  ];

  it.each(ROUTES)('that %s has not is refused with those that it has', async (path, allow) => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'POST', 'HEAD']) {
      if (allow.includes(method)) continue;
      const answer = await ask(server.url, path, {}, method);
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.get('allow')).toBe(allow);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      if (method !== 'HEAD') expect(answer.code()).toBe('METHOD_NOT_ALLOWED');
    }
  });

  it.each(ROUTES)('of those that %s has is listed by OPTIONS', async (path, allow) => {
    const answer = await ask(server.url, path, {}, 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('finds nothing where there is nothing', async () => {
    for (const method of ['OPTIONS', 'POST', 'TRACE', 'PROPFIND']) {
      const answer = await ask(server.url, '/nowhere', {}, method);
      expect([method, answer.status]).toEqual([method, 404]);
      expect(answer.code()).toBe('NOT_FOUND');
    }
  });

  it('echoes nothing: TRACE is refused without the header that came', async () => {
    const answer = await ask(server.url, '/graphql', { Authorization: 'Bearer secret' }, 'TRACE');
    expect(answer.body).not.toContain('secret');
  });

  it('has a target of this server: one of another is not looked for', async () => {
    const answer = await ask(server.url, 'http://evil.example/graphql', {});
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});
