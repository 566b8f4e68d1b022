import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Keys, KeysError } from '../../src/clients/keys.js';
import { useServer } from '../support/server.js';

const newFile = (): string => join(tmpdir(), `ictgraph-keys-${randomBytes(8).toString('hex')}`, 'keys.json');
const PATHS = ['/graphql?query={__typename}', '/export/nodes.csv'];

const ask = (url: string, authorization?: string, path = PATHS[0]) =>
  fetch(`${url}${path}`, {
    headers: { 'apollo-require-preflight': '1', ...(authorization === undefined ? {} : { authorization }) },
  });

describe('the store of keys', () => {
  const file = newFile();
  const keys = new Keys(file);

  it('shows a key once, and keeps its hash in a file for its owner alone', () => {
    const key = keys.add('press', 'reader');
    expect(key).toMatch(/^ictgraph_[\w-]{43}$/);
    expect(readFileSync(file, 'utf8')).not.toContain(key.slice(9));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keys.find(key)).toMatchObject({ name: 'press', role: 'reader' });
    expect(new Keys(file).find(key)).toMatchObject({ name: 'press' });
  });

  it('knows no key that differs, is cut or is empty', () => {
    const key = keys.add('other', 'editor');
    for (const wrong of ['', key.slice(0, -1), `${key}x`, key.toUpperCase(), 'x'.repeat(100_000)])
      expect(keys.find(wrong)).toBeUndefined();
    expect(keys.find(key)?.role).toBe('editor');
  });

  it('refuses what is no key, a name twice, and the end of a key that is not there', () => {
    const before = readFileSync(file, 'utf8');
    expect(() => keys.add('press', 'reader')).toThrow(/There is already a key "press"/);
    expect(() => keys.add('a b', 'reader')).toThrow(/letters, digits/);
    expect(() => keys.add('new', 'king')).toThrow(KeysError);
    expect(() => keys.revoke('nobody')).toThrow(/There is no key "nobody"/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('says what to do about a file that cannot be read', () => {
    const broken = newFile();
    new Keys(broken).add('x', 'reader');
    for (const text of ['{', '{"keys":[{"name":"x"}]}', '[]']) {
      writeFileSync(broken, text);
      expect(() => new Keys(broken).all()).toThrow(/cannot be read: .*Repair the file/s);
    }
  });
});

describe('a server with keys that nobody needs', () => {
  const file = newFile();
  const keys = new Keys(file);
  const server = useServer({ fairness: { keys: file } });

  it('answers without a key, and with one that it knows', async () => {
    const key = keys.add('press', 'reader');
    for (const path of PATHS) {
      expect((await ask(server.url, undefined, path)).status).toBe(200);
      expect((await ask(server.url, `Bearer ${key}`, path)).status).toBe(200);
    }
    expect((await ask(server.url, 'Basic dXNlcjpwYXNz')).status).toBe(200); // a proxy's, not ours
  });

  it('refuses a wrong key with 401 and says how one is sent', async () => {
    for (const path of PATHS) {
      const response = await ask(server.url, 'Bearer ictgraph_wrong', path);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="ictgraph", error="invalid_token"');
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringContaining('key'), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('knows a key from the next request on, and no longer once it is revoked', async () => {
    const key = keys.add('visitor', 'reader');
    expect((await ask(server.url, `Bearer ${key}`)).status).toBe(200);
    keys.revoke('visitor');
    expect((await ask(server.url, `Bearer ${key}`)).status).toBe(401);
  });

  it('lets nobody in by a file that was broken, and by the mended one at once', async () => {
    const key = keys.add('editor', 'editor');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, '{');
    expect((await ask(server.url, `Bearer ${key}`)).status).toBe(500);
    writeFileSync(file, whole);
    expect((await ask(server.url, `Bearer ${key}`)).status).toBe(200);
  });
});

describe('a server that requires a key', () => {
  const file = newFile();
  const server = useServer({ fairness: { keys: file, requiresKey: true } });

  it('refuses who has none, and leaves health and the screens open', async () => {
    for (const path of PATHS) {
      const response = await ask(server.url, undefined, path);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="ictgraph"');
    }
    const key = new Keys(file).add('press', 'reader');
    for (const path of PATHS) expect((await ask(server.url, `Bearer ${key}`, path)).status).toBe(200);
    for (const path of ['/healthz', '/readyz', '/'])
      expect((await fetch(server.url + path)).status).toBe(200);
  });
});

describe('the points of a key', () => {
  const file = newFile();
  const keys = new Keys(file);
  const server = useServer({
    fairness: { keys: file, limitsRate: true },
    limits: { pointsPerMinute: 1_000, requestPoints: 400 }, // full again long after the test
  });

  it('are its own, wherever it is used from', async () => {
    const left = async (authorization?: string) =>
      Number(/r=(\d+)/.exec((await ask(server.url, authorization)).headers.get('ratelimit') ?? '')?.[1]);
    const [one, two] = [keys.add('one', 'reader'), keys.add('two', 'reader')];
    expect(await left(`Bearer ${one}`)).toBeGreaterThanOrEqual(600);
    expect(await left(`Bearer ${one}`)).toBeLessThan(600);
    expect(await left(`Bearer ${two}`)).toBeGreaterThanOrEqual(600);
    expect(await left()).toBeGreaterThanOrEqual(600);
  });
});

/** What scripts/run.mjs does once all is compiled. */
const PROGRAM = `import('./dist/server/keys.js').catch(async (error) =>
  (await import('./dist/server/process/exit.js')).exitWithSentence(error))`;

describe('npm run keys', () => {
  const home = join(newFile(), '..');
  const run = (...args: string[]): string => {
    try {
      return execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...args], {
        env: { ...process.env, ICTGRAPH_HOME: home },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return `failed: ${(error as { stderr: string }).stderr}`; // as execFileSync throws it
    }
  };

  it('adds, lists and revokes, and explains itself', () => {
    expect(run()).toContain('npm run keys -- add NAME');
    expect(run('list')).toContain('There are no keys.');
    const [key = ''] = /ictgraph_\S+/.exec(run('add', 'press', '--role', 'editor')) ?? [];
    expect(new Keys(join(home, 'keys.json')).find(key)).toMatchObject({ name: 'press', role: 'editor' });
    expect(run('list')).toMatch(/press\teditor\t\d{4}-\d\d-\d\d/);
    expect(run('list')).not.toContain(key);
    expect(run('revoke', 'press')).toContain('is revoked');
    expect(run('revoke', 'press')).toMatch(/^failed: \s*There is no key "press"/);
    for (const wrong of [['sing'], ['add'], ['add', 'a', 'b'], ['list', '--colour']])
      expect(run(...wrong)).toMatch(/^failed: .*npm run keys -- add NAME/s);
  });
});
