import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { FORMATS } from '../../src/export/formats.js';
import { useServer } from '../support/server.js';
import { rawAnswer, type RawAnswer } from '../support/socket.js';

const WEB = join(PROJECT, 'dist', 'web');

const SCREENS = [
  '/',
  '/entity/City:karachi',
  '/graph',
  '/figures',
  '/document/Document:pakistan-ict-article',
];
const FILES = readdirSync(join(WEB, 'assets')).map((name) => `/assets/${name}`);
const ANSWERS: readonly (readonly [request: string, status: number, extra?: string, body?: string])[] = [
  ...[...SCREENS, '/playground', '/theme.js', ...FILES].map((path) => [`GET ${path}`, 200] as const),
  ...Object.keys(FORMATS).map((name) => [`GET /export/${name}`, 200] as const),
  ['GET /healthz', 200],
  ['GET /readyz', 200],
  ['HEAD /schema.graphql', 200],
  ['GET /graphql?query=%7B__typename%7D', 200],
  ['GET /graphql?query=%7B__typename%7D', 304, 'If-None-Match: *\r\n'],
  ['OPTIONS /graphql', 204],
  ['GET /graphql?query=%7Bnothing%7D', 400],
  ['GET /entity/%zz', 400],
  ['GET /healthz HTTP/9.9', 400],
  ['GET /graphql', 403, 'Sec-Fetch-Site: cross-site\r\n'],
  ['GET /nowhere', 404],
  ['GET /nowhere', 404, 'Accept: text/html\r\n'],
  ['DELETE /graphql', 405],
  ['POST /graphql', 413, 'Content-Type: application/json\r\nContent-Length: 9000000\r\n'],
  ['POST /graphql', 415, 'Content-Type: text/plain\r\nContent-Length: 2\r\n', '{}'],
  ['GET /healthz', 421, 'Host: evil.example\r\n'],
  ['GET /healthz', 431, `X-Long: ${'x'.repeat(20_000)}\r\n`],
];

const WANTED: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'referrer-policy': /^same-origin$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
};

/** `request` is a method and an address, and may say another version of HTTP. */
function answerTo(url: string, request: string, extra = '', body = ''): Promise<RawAnswer> {
  const version = /HTTP/.test(request) ? '' : ' HTTP/1.1';
  const host = extra.startsWith('Host') ? '' : 'Host: localhost\r\n';
  return rawAnswer(url, `${request}${version}\r\n${host}Connection: close\r\n${extra}\r\n${body}`);
}

describe('the security headers', () => {
  const server = useServer();

  it.each(ANSWERS.map(([request, status, extra = '', body = '']) => [request, status, extra, body] as const))(
    'are in the answer to %s with status %i',
    async (request, status, extra, body) => {
      const answer = await answerTo(server.url, request, extra, body);
      expect(answer.status).toBe(status);
      for (const [name, value] of Object.entries(WANTED))
        expect(answer.headers.get(name), name).toMatch(value);
      expect(answer.headers.get('strict-transport-security')).toBeNull();
      expect(answer.headers.get('server')).toBeNull();
      expect(answer.headers.get('x-powered-by')).toBeNull();
    },
  );

  it('allow no inline script anywhere, and inline styles in the playground alone', async () => {
    for (const path of [...SCREENS, '/playground', '/nowhere']) {
      const { headers } = await fetch(server.url + path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy.includes("'unsafe-inline'")).toBe(path === '/playground');
    }
  });
});

describe('a server behind TLS whose screens are shown on another page', () => {
  const server = useServer({ doors: { hstsSeconds: 600, frameAncestors: ['https://news.example'] } });

  it.each(['/', '/playground', '/healthz'])('says so at %s', async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('strict-transport-security')).toBe('max-age=600');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).toContain('frame-ancestors https://news.example');
  });
});
