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
      await fact.getByRole('button').click();
      await page.locator('.marked-text [data-picked="true"]').first().waitFor();
      const picked = await page.locator('.marked-text [data-picked="true"]').allTextContents();
      expect(picked.join('')).toContain(words);
      await page.reload();
      await page.locator('.marked-text [data-picked="true"]').first().waitFor();
      expect(wrong).toEqual([]);
    },
  );

  it.runIf(attached)('shows which sentences hold no fact', async () => {
    const { page } = await visit(PATH);
    await page.locator('.marked-text .bare').first().waitFor();
    await page.getByText(/\d+ of \d+ sentences hold facts/).waitFor();
  });
});

describeScreens('a document whose text is not at hand', () => {
  const { server, visit } = useExplorer({ server: useServer({ textFolders: [] }) });

  it('lists the words by position and tells how to attach the text', async () => {
    const { page, wrong } = await visit(PATH);
    await page.getByRole('heading', { name: 'The text of this document is not at hand' }).waitFor();
    const { data } = await server.ask('{ document(id: "Document:pakistan-ict-article") { sha256 } }');
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
