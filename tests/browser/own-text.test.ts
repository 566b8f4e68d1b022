import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentFolders } from '../../src/dataset/documents.js';
import { PROJECT } from '../../src/process/config.js';
import { SHARED_DOCUMENTS, useServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

const PATH = '/document/Document:pakistan-ict-article';
const ARTICLE = `${SHARED_DOCUMENTS}/article.txt`;
const hasArticle = existsSync(ARTICLE);

describeScreens('a text that the reader attaches', () => {
  const server = useServer({ textFolders: documentFolders(PROJECT) }); // which does not have it
  const { visit } = useExplorer({ server });
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });

  it.runIf(hasArticle)(
    'shows its words in context at once, on every screen, and stays until it is taken away',
    async () => {
      const { page, wrong } = await visit(PATH);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.postData() ?? ''));
      await page.locator('.drop-text input').setInputFiles(file('copy.txt', readFileSync(ARTICLE)));
      await page.locator('.marked-text mark').first().waitFor();
      const told = await page.getByText(/\d+ of \d+ fragments were found/).textContent();
      const [, found, all] = /(\d+) of (\d+)/.exec(told ?? '') ?? [];
      expect(Number(found)).toBeGreaterThan(50);
      expect(found).toBe(all);
      expect(sent.every((body) => body.length < 5_000)).toBe(true); // the text is not among what is sent
      await page.reload();
      await page.locator('.marked-text mark').first().waitFor();
      await page.goto(`${server.url}/documents`);
      await page.getByText(/text in this browser/).waitFor();
      const { data } = await server.ask('{ observations(first: 1) { nodes { id } } }');
      await page.goto(`${server.url}/claim/${data.observations.nodes[0].id}`);
      await page.locator('.evidence .around').first().waitFor();
      await page.getByText('found at this position').first().waitFor();
      await page.goto(`${server.url}${PATH}`);
      await page.getByRole('button', { name: 'Take it away' }).click();
      await page
        .getByRole('heading', { name: 'This server does not have the text of this document' })
        .waitFor();
      await page.reload();
      await page
        .getByRole('heading', { name: 'This server does not have the text of this document' })
        .waitFor();
      expect(wrong).toEqual([]);
    },
  );

  it.runIf(hasArticle)('may be dropped on the list of documents', async () => {
    const { page, wrong } = await visit('/documents');
    await page.locator('.drop-text').waitFor();
    await page.evaluate(`{
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(readFileSync(ARTICLE, 'utf8'))}], 'copy.txt'));
      for (const type of ['dragover', 'drop'])
        document
          .querySelector('.drop-text')
          .dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }));
    }`);
    await page.getByText('This is the text of').waitFor();
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      'text of another document',
      'letter.txt',
      Buffer.from('Dear reader'),
      /text of no document here.*SHA-256 is [0-9a-f]{64}.*npm run load/,
    ],
    ['binary', 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0]), /no plain text/],
    ['empty', 'empty.txt', Buffer.alloc(0), /is empty/],
    ['too large', 'large.txt', Buffer.alloc(21_000_000, 'a'), /has 21 MB; a text has at most 20 MB/],
  ])('that is %s is told so, and another can be chosen', async (_what, name, buffer, says) => {
    const { page, wrong } = await visit(PATH);
    const input = page.locator('.drop-text input');
    await input.setInputFiles(file(name, buffer));
    await page.locator('.drop-wrong').getByText(says).waitFor();
    await input.setInputFiles(file('other.txt', Buffer.from('another')));
    await page.locator('.drop-wrong').getByText('“other.txt”').waitFor();
    expect(wrong).toEqual([]);
  });

  it('has its place on the list of documents, with counts and coverage', async () => {
    const { page, wrong } = await visit('/documents');
    const { data } = await server.ask('{ documents { nodes { title claims { totalCount } } } }');
    for (const { title, claims } of data.documents.nodes) {
      const row = page.locator('.document-row', { hasText: title });
      await row.getByText(`${claims.totalCount} facts come from it`).waitFor();
      await row.getByText(/^\d+% of its text supports them$/).waitFor();
    }
    expect(wrong).toEqual([]);
  });
});
