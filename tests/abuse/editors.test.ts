// Who may change the graph, and who must not; and what editors send that is wrong.
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Keys } from '../../src/clients/keys.js';
import { LIMITS } from '../../src/limits/table.js';
import { askEditor, useDesk } from '../support/editor.js';
import { useServer, type TestServer } from '../support/server.js';
import { rawAnswer } from '../support/socket.js';

const DRAFTS = '{ editor drafts { id } }';
const ORIGIN = 'https://charts.example';

/** As a browser would send it, with header fields that fetch does not let a test set. */
async function raw(
  url: string,
  fields: Readonly<Record<string, string>>,
  path = '/editor/graphql',
  method = 'POST',
) {
  const body = JSON.stringify({ query: DRAFTS });
  const all = {
    Host: 'localhost',
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    ...fields,
  };
  const head = Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return rawAnswer(url, `${method} ${path} HTTP/1.1\r\n${head}\r\n${body}`);
}

const who = async ({ url }: TestServer, headers: Record<string, string> = {}) =>
  (await (await fetch(`${url}/editor/who`, { headers })).json()) as { editor: string | null };

describe('a server that only this machine can reach', () => {
  const { desk, home } = useDesk();
  const server = useServer({
    editing: { desk, isOpen: true, user: 'tester' },
    doors: { corsOrigins: [ORIGIN] },
  });

  it('lets its user edit, under their name', async () => {
    expect(await who(server)).toMatchObject({ editor: 'tester' });
    const { status, data } = await askEditor(server, DRAFTS);
    expect({ status, data }).toEqual({ status: 200, data: { editor: 'tester', drafts: [] } });
  });

  it.each([
    ['X-Forwarded-For', '10.0.0.1'],
    ['Forwarded', 'for=10.0.0.1'],
    ['Via', '1.1 proxy'],
    ['X-Real-IP', '10.0.0.1'],
    ['X-Forwarded-Host', 'graph.example'],
  ])('refuses what came through a proxy: %s', async (name, value) => {
    const { status, body } = await raw(server.url, { [name]: value });
    expect(status).toBe(403);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('EDITORS_ONLY');
  });

  it.each([
    { Origin: ORIGIN, 'Sec-Fetch-Site': 'cross-site' },
    { Origin: ORIGIN },
    { Origin: 'null' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost' },
  ])('refuses a page of another site, also one that may read: %j', async (fields) => {
    for (const [path, method] of [
      ['/editor/graphql', 'POST'],
      ['/editor/files', 'PUT'],
    ] as const)
      expect((await raw(server.url, fields as Record<string, string>, path, method)).status).toBe(403);
  });

  it('takes JSON by POST alone, so that no form of a page can send it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await raw(server.url, { 'Content-Type': type })).status).toBe(415);
    const response = await fetch(`${server.url}/editor/graphql?query=${encodeURIComponent(DRAFTS)}`);
    expect(response.status).toBe(405);
  });

  it('has none of it in the schema of readers', async () => {
    const { data } = await server.ask('{ __schema { mutationType { name } queryType { fields { name } } } }');
    expect(data.__schema.mutationType).toBeNull();
    const names = (data.__schema.queryType.fields as { name: string }[]).map(({ name }) => name);
    expect(names).not.toContain('drafts');
    const { status } = await server.ask(
      'mutation { withdrawDocument(input: { document: "Document:x" }) { files } }',
    );
    expect(status).toBe(400);
    const sdl = await (await fetch(`${server.url}/schema.graphql`)).text();
    expect(sdl).not.toContain('Mutation');
  });

  it('has a bound for a file and for a request', async () => {
    const large = await fetch(`${server.url}/editor/files`, {
      method: 'PUT',
      body: Buffer.alloc(LIMITS.documentBytes + 1),
    });
    expect(large.status).toBe(413);
    const { status } = await askEditor(server, `# ${'x'.repeat(LIMITS.editorBytes)}\n${DRAFTS}`);
    expect(status).toBe(413);
  });

  const propose = async (input: object) => {
    const { data } = await askEditor(
      server,
      `mutation P($input: ProposeDocumentInput!) { proposeDocument(input: $input) { draft { id } userErrors { code message field } } }`,
      { input },
    );
    return data.proposeDocument as {
      draft: { id: string } | null;
      userErrors: { code: string; field: string[] | null }[];
    };
  };

  it.each([
    [{}, { code: 'INVALID', field: ['input'] }],
    [
      { file: 'a', text: 'b' },
      { code: 'INVALID', field: ['input'] },
    ],
    [{ file: '../../etc/passwd' }, { code: 'NOT_FOUND', field: ['input', 'file'] }],
    [{ text: '' }, { code: 'UNREADABLE' }],
    [{ text: '\u0000\u0001\u0002' }, { code: 'UNREADABLE' }],
    [
      { text: 'It has 7 doors.', published: 'yesterday' },
      { code: 'INVALID', field: ['input', 'published'] },
    ],
    [
      { text: 'It has 7 doors.', title: 'x'.repeat(5_000) },
      { code: 'INVALID', field: ['input', 'title'] },
    ],
    [{ text: 'It has 7 doors.', encoding: 'klingon' }, { code: 'UNREADABLE' }],
  ])('says what is wrong with %j', async (input, error) => {
    const { draft, userErrors } = await propose(input);
    expect(draft).toBeNull();
    expect(userErrors).toMatchObject([error]);
    expect(desk.drafts.ids).toEqual([]);
  });

  it.each([
    ['decide(input: { draft: "nobody", revision: 1, decisions: [] }) { userErrors { code } }', 'NOT_FOUND'],
    ['decide(input: { draft: "../x", revision: 1, decisions: [] }) { userErrors { code } }', 'NOT_FOUND'],
    ['removeDraft(input: { draft: "nobody", revision: 1 }) { userErrors { code } }', 'NOT_FOUND'],
    ['publishDocument(input: { draft: "nobody", revision: 1 }) { userErrors { code } }', 'NOT_FOUND'],
    ['withdrawDocument(input: { document: "Document:../../etc" }) { userErrors { code } }', 'INVALID'],
    ['withdrawDocument(input: { document: "Document:nobody" }) { userErrors { code } }', 'NOT_PUBLISHABLE'],
    ['reopenDocument(input: { document: "Document:nobody" }) { userErrors { code } }', 'NOT_FOUND'],
    [
      'mergeEntities(input: { keep: "City:karachi", others: [], why: "x" }) { userErrors { code } }',
      'INVALID',
    ],
    [
      'mergeEntities(input: { keep: "City:karachi", others: ["City:bagh]"], why: "x" }) { userErrors { code } }',
      'INVALID',
    ],
    [
      'mergeEntities(input: { keep: "City:karachi", others: ["City:bagh"], why: "a\\nb" }) { userErrors { code } }',
      'INVALID',
    ],
    [
      'keepApart(input: { entities: ["City:karachi", "City:karachi"], why: "x" }) { userErrors { code } }',
      'INVALID',
    ],
  ])('answers %s with an error as data', async (mutation, code) => {
    const { data, errors } = await askEditor(server, `mutation { ${mutation} }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).toMatchObject([{ userErrors: [{ code }] }]);
  });

  it('refuses wrong decisions one by one, and keeps the draft as it is', async () => {
    const { draft } = await propose({
      text: 'Karachi has 43 firms, and Lahore has 7 parks.',
      language: 'en',
    });
    const id = draft?.id ?? '';
    const before = desk.drafts.get(id);
    const key = before.proposal.figures[0]?.key ?? '';
    const decide = async (decision: object) => {
      const { data, errors } = await askEditor(
        server,
        `mutation D($input: DecideInput!) { decide(input: $input) { draft { revision } userErrors { code } } }`,
        { input: { draft: id, revision: before.revision, decisions: [decision] } },
      );
      return errors ? 'REFUSED' : (data.decide.userErrors[0]?.code as string);
    };
    expect(await decide({ key: 'nothing', outcome: 'ACCEPTED' })).toBe('NOT_FOUND');
    expect(await decide({ key, outcome: 'ACCEPTED', link: { subject: 'x' } })).toBe('INVALID');
    expect(await decide({ key, outcome: 'ACCEPTED', figure: { unit: 'x'.repeat(5_000) } })).toBe('INVALID');
    expect(await decide({ key, outcome: 'MAYBE' })).toBe('REFUSED');
    const many = Array.from({ length: LIMITS.listLength + 1 }, () => ({ key, outcome: 'ACCEPTED' }));
    const { data } = await askEditor(
      server,
      `mutation D($input: DecideInput!) { decide(input: $input) { userErrors { code } } }`,
      { input: { draft: id, revision: before.revision, decisions: many } },
    );
    expect(data.decide.userErrors).toEqual([{ code: 'INVALID' }]);
    expect(desk.drafts.get(id)).toEqual(before);
    desk.drafts.remove({ id, revision: before.revision, by: 'tester' });
  });

  it('lists the other drafts beside one that is broken, and reads the next document', async () => {
    const { draft } = await propose({ text: 'Karachi has 43 firms.', language: 'en' });
    const broken = join(home, 'drafts', 'broken.json');
    writeFileSync(broken, '{');
    const { data, errors } = await askEditor(server, '{ drafts { id } }');
    expect({ data, errors }).toEqual({ data: { drafts: [{ id: draft?.id }] }, errors: undefined });
    const opened = await askEditor(server, '{ draft(id: "broken") { id } }');
    expect(opened.errors?.[0]).toMatchObject({
      message: expect.stringContaining('mend the file or remove it') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const decided = await askEditor(
      server,
      'mutation { decide(input: { draft: "broken", revision: 1, decisions: [] }) { draft { id } userErrors { code } } }',
    );
    expect(decided.data.decide).toEqual({ draft: null, userErrors: [{ code: 'INVALID' }] });
    expect((await propose({ text: 'Karachi has 44 firms.', language: 'en' })).userErrors).toEqual([]);
    rmSync(broken);
    for (const id of desk.drafts.ids)
      desk.drafts.remove({ id, revision: desk.drafts.get(id).revision, by: 'tester' });
  });

  it('keeps the newest files only', async () => {
    for (let count = 0; count < LIMITS.uploadsKept + 5; count++)
      await fetch(`${server.url}/editor/files`, { method: 'PUT', body: `text ${count}` });
    expect(desk.uploads.count).toBe(LIMITS.uploadsKept);
  });
});

describe('a server that others can reach', () => {
  const { desk } = useDesk();
  const file = join(tmpdir(), `ictgraph-keys-${randomBytes(8).toString('hex')}`, 'keys.json');
  const keys = new Keys(file);
  const editor = { authorization: `Bearer ${keys.add('press-editor', 'editor')}` };
  const reader = { authorization: `Bearer ${keys.add('press', 'reader')}` };
  const server = useServer({ editing: { desk, isOpen: false, user: 'tester' }, fairness: { keys: file } });

  it('lets in only the key of an editor', async () => {
    expect(await who(server)).toMatchObject({ editor: null, canEdit: true });
    expect(await who(server, reader)).toMatchObject({ editor: null, canEdit: true });
    expect(await who(server, editor)).toMatchObject({ editor: 'press-editor' });
    expect((await askEditor(server, DRAFTS)).status).toBe(403);
    expect((await askEditor(server, DRAFTS, {}, { headers: reader })).status).toBe(403);
    expect((await askEditor(server, DRAFTS, {}, { headers: editor })).data.editor).toBe('press-editor');
    const put = (headers: Record<string, string>) =>
      fetch(`${server.url}/editor/files`, { method: 'PUT', body: 'x', headers });
    expect((await put({})).status).toBe(403);
    expect((await put(editor)).status).toBe(201);
  });
});

describe('a server without editing', () => {
  const server = useServer();

  it('has none of its addresses', async () => {
    const response = await fetch(`${server.url}/editor/who`);
    expect(await response.json()).toEqual({ editor: null, canEdit: false });
    for (const path of ['/editor/graphql', '/editor/files'])
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
  });
});
