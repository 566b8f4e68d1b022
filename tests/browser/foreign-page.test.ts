// A page of an attacker, and one that may use the server, each at an origin of its own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

/** Names that the browser takes for this machine, as an attacker's DNS would say. */
const NAMES = ['evil.example', 'charts.example'];

describeScreens('a page of another origin', () => {
  const pages = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title><body>');
  });
  beforeAll(async () => {
    pages.listen(0, '127.0.0.1');
    await once(pages, 'listening');
  });
  afterAll(() => void pages.close());
  const origin = (name: string): string => `http://${name}:${(pages.address() as AddressInfo).port}`;

  const server = useServer({
    doors: {
      get corsOrigins() {
        return [origin('charts.example')]; // once the other server listens
      },
    },
  });
  const { visit } = useExplorer({
    server,
    flags: [`--host-resolver-rules=${NAMES.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`],
  });

  async function at(address: string): Promise<Page> {
    const { page } = await visit('/theme.js'); // a page that asks for nothing
    await page.goto(address);
    return page;
  }
  const query = '{ cities { totalCount } }';
  const graphql = (): string => `${server.url}/graphql`;
  const asked = (): string => `${graphql()}?${new URLSearchParams({ query })}`;
  const run = <T>(page: Page, code: string): Promise<T> => page.evaluate<T>(`(async () => { ${code} })()`);
  const outcome = (page: Page, url: string, init: object): Promise<string> =>
    run(
      page,
      `return await fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then(async (r) => r.type + ' ' + r.status + ' ' + await r.text(), () => 'failed')`,
    );

  it.each(['evil.example', '127.0.0.1'])('at %s gets no query answered, however it asks', async (name) => {
    const page = await at(origin(name));
    const body = JSON.stringify({ query });
    expect(await outcome(page, asked(), { mode: 'no-cors' })).toBe('failed');
    expect(await outcome(page, asked(), {})).toBe('failed');
    expect(await outcome(page, graphql(), { method: 'POST', mode: 'no-cors', body })).toBe('failed');
    expect(
      await outcome(page, graphql(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    ).toBe('failed');
    await run(
      page,
      `navigator.sendBeacon(${JSON.stringify(graphql())}, ${JSON.stringify(body)});
      for (const tag of ['img', 'script', 'iframe']) {
        const one = document.createElement(tag);
        const done = new Promise((resolve) => { one.onload = one.onerror = resolve; });
        one.src = tag === 'iframe' ? ${JSON.stringify(server.url)} + '/' : ${JSON.stringify(asked())};
        document.body.append(one);
        await done;
      }`,
    );
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${server.url}/`);
    expect(server.statements()).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'gets nothing by a form of %s',
    async (type) => {
      const page = await at(origin('evil.example'));
      const response = page.waitForResponse(graphql());
      await run(
        page,
        `document.body.innerHTML = '<form method="post" enctype="${type}" action="${graphql()}"><input name=\\'{"query":"${query}","x":"\\' value=\\'"}\\'></form>';
        document.forms[0].submit();`,
      );
      expect((await response).status()).toBe(403);
      expect(server.statements()).toEqual([]);
    },
  );

  it('whose name turns to this machine is not taken for the server’s own', async () => {
    const rebound = `http://evil.example:${new URL(server.url).port}`;
    const page = await at(`${rebound}/`);
    expect(await page.locator('body').textContent()).toContain('UNKNOWN_HOST');
    expect(await outcome(page, '/graphql?query={__typename}', {})).toMatch(/^basic 421 /);
    expect(await outcome(page, '/export/nodes.csv', {})).toMatch(/^basic 421 /);
    expect(server.statements()).toEqual([]);
  });

  it('that is allowed asks by GET and POST, and reads the answer with its headers', async () => {
    const page = await at(origin('charts.example'));
    const [posted, got, again, missing] = await run<Record<string, unknown>[]>(
      page,
      `const ask = async (url, init) => {
        const response = await fetch(url, { cache: 'no-store', ...init });
        const text = await response.text();
        return { status: response.status, data: text && JSON.parse(text).data, ...Object.fromEntries(response.headers) };
      };
      const headers = { 'content-type': 'application/json', 'x-cost': '1' };
      const posted = await ask(${JSON.stringify(graphql())}, { method: 'POST', headers, body: ${JSON.stringify(JSON.stringify({ query }))} });
      const got = await ask(${JSON.stringify(asked())});
      const again = await ask(${JSON.stringify(asked())}, { headers: { 'if-none-match': got.etag } });
      const missing = await ask(${JSON.stringify(`${server.url}/nowhere`)});
      return [posted, got, again, missing];`,
    );
    const data = { cities: { totalCount: expect.any(Number) } };
    expect(posted).toMatchObject({ status: 200, data, 'x-request-id': expect.any(String) });
    expect(got).toMatchObject({ status: 200, data, 'x-schema-version': expect.any(String) });
    expect(again).toMatchObject({ status: 304, etag: got?.['etag'] });
    expect(missing).toMatchObject({ status: 404 });
  });

  it('may lead to a screen by a link', async () => {
    const page = await at(origin('evil.example'));
    await run(page, `document.body.innerHTML = '<a href="${server.url}/entity/City:karachi">Karachi</a>'`);
    await page.getByRole('link').click();
    await page.getByRole('heading', { name: 'Karachi', level: 1 }).waitFor();
  });
});
