// The feeds, as a reader of feeds reads them: Python's feedparser, and the rules of JSON Feed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPython } from '../support/python.js';
import { useServer } from '../support/server.js';

interface Read {
  readonly bozo: boolean;
  readonly version: string;
  readonly title: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly link: string;
    readonly summary: string;
  }[];
}

describe.each(['changes', 'promises'])('the feed of %s', (name) => {
  const server = useServer();
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-feed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (ending: string, headers = {}) => fetch(`${server.url}/feeds/${name}.${ending}`, { headers });

  it('is Atom, with the same entries as JSON Feed', async () => {
    const file = join(folder, 'read.py');
    writeFileSync(
      file,
      `import feedparser, json
feed = feedparser.parse("${server.url}/feeds/${name}.atom")
print(json.dumps({"bozo": bool(feed.bozo), "version": feed.version, "title": feed.feed.title,
  "entries": [{key: entry.get(key, "") for key in ("id", "title", "updated", "link", "summary")} for entry in feed.entries]}))
`,
    );
    const [printed = ''] = await runPython([file]);
    const atom = JSON.parse(printed) as Read;
    expect(atom).toMatchObject({ bozo: false, version: 'atom10' });
    expect(atom.entries.length).toBeGreaterThan(0);
    expect(new Set(atom.entries.map(({ id }) => id)).size).toBe(atom.entries.length);

    const response = await get('json');
    expect(response.headers.get('content-type')).toContain('application/feed+json');
    const json = (await response.json()) as {
      version: string;
      title: string;
      items: Record<string, string>[];
    };
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: atom.title });
    expect(
      json.items.map(({ id, title, url, date_modified: updated }) => ({ id, title, link: url, updated })),
    ).toEqual(atom.entries.map(({ id, title, link, updated }) => ({ id, title, link, updated })));
    for (const { content_text: text, date_modified: updated = '', url = '' } of json.items) {
      expect(text).not.toBe('');
      expect(new Date(updated).toISOString()).toBe(updated);
      expect((await fetch(server.url + new URL(url).pathname)).status).toBe(200);
    }
  });

  it.each(['atom', 'json'])('is not sent again as %s to who has it', async (ending) => {
    const etag = (await get(ending)).headers.get('etag') ?? '';
    expect((await get(ending, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(ending, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is found from every page', async () => {
    for (const path of ['/', '/promises']) {
      const page = await (await fetch(server.url + path)).text();
      for (const ending of ['atom', 'json']) expect(page).toContain(`href="/feeds/${name}.${ending}"`);
    }
  });
});

describe('the feed of promises', () => {
  const server = useServer();

  it('says what is overdue, with the words of the promise', async () => {
    const { items } = (await (await fetch(`${server.url}/feeds/promises.json`)).json()) as {
      items: Record<string, string>[];
    };
    const park = items.find(({ title = '' }) => title.includes('Islamabad IT Park'));
    expect(park).toMatchObject({
      title: expect.stringContaining('Overdue since 2025') as string,
      content_text: expect.stringContaining('set for completion by 2025') as string,
      date_modified: '2026-01-01T00:00:00.000Z',
    });
  });
});
