import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHARED_DOCUMENTS, useServer } from '../support/server.js';

const ARTICLE = 'Document:pakistan-ict-article';
const attached = existsSync(`${SHARED_DOCUMENTS}/article.txt`);

describe('Document.text', () => {
  const server = useServer();
  const ask = (argument: string) =>
    server.ask(`{ document(id: "${ARTICLE}") { textAttached characters text${argument} } }`);

  it('gives the whole text where it is at hand, and null where it is not', async () => {
    const { data } = await ask('');
    expect(data.document.textAttached).toBe(attached);
    if (attached) expect([...data.document.text]).toHaveLength(data.document.characters);
    else expect(data.document.text).toBeNull();
  });

  it.runIf(attached)('gives the words of each piece of evidence at its position', async () => {
    const evidence = await server.all('claims', 'evidence { exact start document { id } }');
    const { data } = await ask('');
    const text = [...data.document.text];
    for (const { exact, start, document } of evidence.flatMap((claim) => claim.evidence))
      if (document.id === ARTICLE) expect(text.slice(start, start + [...exact].length).join('')).toBe(exact);
  });

  it.runIf(attached)('gives a part by position and length, cut at the end of the text', async () => {
    const whole = [...(await ask('')).data.document.text];
    expect((await ask('(start: 10, characters: 5)')).data.document.text).toBe(whole.slice(10, 15).join(''));
    const { data } = await ask(`(start: ${whole.length - 3}, characters: 50)`);
    expect(data.document.text).toBe(whole.slice(-3).join(''));
  });

  it('finds a document by the SHA-256 of its text', async () => {
    const { data } = await server.ask('{ documents { nodes { id sha256 } } }');
    for (const { id, sha256 } of data.documents.nodes) {
      const found = await server.ask(
        'query ($sha256: String!) { documents(where: { sha256: $sha256 }) { nodes { id } } }',
        { sha256 },
      );
      expect(found.data.documents.nodes).toEqual([{ id }]);
    }
    const none = await server.ask('{ documents(where: { sha256: "0" }) { totalCount } }');
    expect(none.data.documents.totalCount).toBe(0);
  });

  it.each([
    ['(start: -1)', '"start" is -1; allowed: 0 or more.'],
    ['(characters: 0)', '"characters" is 0; allowed: 1 to 100000.'],
    ['(characters: 100001)', '"characters" is 100001; allowed: 1 to 100000.'],
  ])('refuses %s and says what is allowed', async (argument, message) => {
    const { errors } = await ask(argument);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
