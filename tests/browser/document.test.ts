import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHARED_DOCUMENTS, useServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

const PATH = '/document/Document:pakistan-ict-article';
const attached = existsSync(`${SHARED_DOCUMENTS}/article.txt`);

interface Evidence {
  readonly id: string;
  readonly exact: string;
  readonly document: { readonly id: string };
}

/** The pieces of evidence of all claims, by their ids. */
async function evidenceOf(server: ReturnType<typeof useServer>): Promise<Record<string, string>> {
  const claims = await server.all('claims', 'evidence { id exact document { id } }');
  return Object.fromEntries(
    claims
      .flatMap(({ evidence }: { evidence: Evidence[] }) => evidence)
      .filter(({ document }) => PATH.endsWith(document.id))
      .map(({ id, exact }) => [id, exact]),
  );
}

describeScreens('a document whose text is at hand', () => {
  const { server, visit } = useExplorer();

  it.runIf(attached)('has the words of every claim marked, exactly as the API gives them', async () => {
    const { page, wrong } = await visit(PATH);
    await page.locator('.marked-text [data-evidence]').first().waitFor();
    const segments = await page
      .locator('.marked-text [data-evidence]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-evidence') ?? '', one.textContent ?? ''] as const),
      );
    const marked: Record<string, string> = {};
    for (const [ids, text] of segments)
      for (const id of ids.split(' ')) marked[id] = (marked[id] ?? '') + text;
    expect(marked).toEqual(await evidenceOf(server));
    expect(wrong).toEqual([]);
  });

  it.runIf(attached)(
    'leads from words to their facts and back, and the address keeps the place',
    async () => {
      const { page, wrong } = await visit(PATH);
      await page.locator('.marked-text mark').first().click();
      await page.getByRole('heading', { name: 'Facts of these words' }).waitFor();
      expect(page.url()).toMatch(/\?at=\d+-\d+$/);
      await page.getByRole('button', { name: 'Show all' }).click();
      const fact = page.locator('.fact').last();
      const words = await fact.locator('q').textContent();
      await fact.locator('.words-button').click();
      await page.locator('.marked-text [data-picked="true"]').first().waitFor();
      const picked = await page.locator('.marked-text [data-picked="true"]').allTextContents();
      expect(picked.join('')).toContain(words);
      await page.reload();
      await page.locator('.marked-text [data-picked="true"]').first().waitFor();
      expect(wrong).toEqual([]);
    },
  );

  it.runIf(attached)('shows the facts of words beside them on a phone, and leads to and fro', async () => {
    const { page, wrong } = await visit(PATH, { width: 390, height: 844 });
    const inSight = (selector: string): Promise<boolean> =>
      page.evaluate(`(() => {
        const box = document.querySelector('${selector}').getClientRects()[0]; // the first line of words that take several
        const top = document.elementFromPoint(box.left + 5, box.top + 5);
        return box.top >= 0 && box.bottom <= innerHeight && Boolean(top?.closest('${selector}'));
      })()`);
    const words = page.locator('.marked-text mark').nth(20);
    await words.click();
    await expect.poll(() => inSight('.fact-list .claim-line')).toBe(true);
    await expect.poll(() => inSight('.marked-text mark[data-picked="true"]')).toBe(true);
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await expect.poll(() => inSight('.fact-list .claim-line')).toBe(false);
    expect(await words.evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0);
    await page.locator('.fact .words-button').last().click();
    await expect.poll(() => inSight('.marked-text [data-picked="true"]')).toBe(true);
    await expect.poll(() => inSight('.fact-list .claim-line')).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('shows a data set in rows, without counting sentences', async () => {
    const { page, wrong } = await visit('/document/Document:gazetteer');
    await page.locator('.marked-text.rows mark').first().waitFor();
    expect(await page.getByText(/sentences hold facts/).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it.runIf(attached)('shows which sentences hold no fact', async () => {
    const { page } = await visit(PATH);
    await page.locator('.marked-text .bare').first().waitFor();
    await page.getByText(/\d+ sentences hold facts, of \d+/).waitFor();
  });
});

describeScreens('a document whose text is not at hand', () => {
  const { server, visit } = useExplorer({ server: useServer({ textFolders: [] }) });

  it('lists the words by position and tells how to attach the text', async () => {
    const { page, wrong } = await visit(PATH);
    await page
      .getByRole('heading', { name: 'This server does not have the text of this document' })
      .waitFor();
    const { data } = await server.ask('{ document(id: "Document:pakistan-ict-article") { sha256 } }');
    await page.getByText('For everybody who uses this server').click();
    await page.getByText(data.document.sha256).waitFor();
    await page.locator('.evidence-list mark').first().waitFor();
    const listed = await page
      .locator('.evidence-list mark')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-evidence') ?? '', one.textContent ?? ''] as const),
      );
    expect(Object.fromEntries(listed)).toEqual(await evidenceOf(server));
    expect(wrong).toEqual([]);
  });
});
