// What somebody asks who has never seen the screens: each question is answered from the home screen in at most three steps (a
// click, a choice or a submitted text), on a desktop and on a phone.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CY, settled } from './canvas.js';
import type { TestServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

interface Steps {
  readonly page: Page;
  readonly server: TestServer;
  /** A text that is submitted: one step. */
  search(words: string): Promise<void>;
  /** One step. */
  click(target: ReturnType<Page['locator']>): Promise<void>;
}

const QUESTIONS: Readonly<Record<string, (steps: Steps) => Promise<void>>> = {
  'Who is responsible for the Karachi IT Park, and what was promised?': async ({
    page,
    server,
    search,
    click,
  }) => {
    await search('Karachi IT Park');
    await click(page.locator('#found-ENTITIES').getByRole('link', { name: 'Karachi IT Park' }).first());
    await page.getByRole('heading', { level: 1, name: 'Karachi IT Park' }).waitFor();
    // no document says it; that of other parks is known
    await page
      .getByText(/No document says who/)
      .first()
      .waitFor();
    const { data } = await server.ask(
      '{ commitments(where: { about: "TechnologyPark:karachi-it-park" }, first: 100) { nodes { promise { quantity { raw } evidence { exact } } } } }',
    );
    expect(data.commitments.nodes.length).toBeGreaterThan(0);
    for (const { promise } of data.commitments.nodes)
      await page.getByText(promise.evidence[0].exact).first().waitFor();
  },

  'What is overdue today, and who promised it?': async ({ page, server, search }) => {
    await search('What is overdue today, and who promised it?');
    const { data } = await server.ask(
      '{ commitments(where: { status: [OVERDUE] }, first: 100) { totalCount nodes { promise { statedBy { name } } } } }',
    );
    expect(data.commitments.totalCount).toBeGreaterThan(0);
    const found = page.locator('#found-PROMISES');
    await found.getByRole('heading', { name: `Promises ${data.commitments.totalCount}` }).waitFor();
    const voices = new Set(
      (data.commitments.nodes as { promise: { statedBy: { name: string } | null } }[]).map(
        ({ promise }) => promise.statedBy?.name ?? 'the article itself',
      ),
    );
    const told = await found.locator('li').allInnerTexts();
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) {
      expect(one).toContain('Overdue');
      expect([...voices].some((voice) => one.includes(voice))).toBe(true);
    }
  },

  'How are Türkiye and the export board connected?': async ({ page, server, search, click }) => {
    await search('How are Türkiye and the export board connected?');
    await click(
      page.getByRole('link', {
        name: /^How are (?=.*Türkiye)(?=.*Pakistan Software Export Board).* connected/,
      }),
    );
    await settled(page);
    await page.waitForFunction(`${CY}.$('edge.meant').nonempty()`);
    const { data } = await server.ask(
      '{ paths(from: "Country:turkiye", to: "Agency:pakistan-software-export-board") { paths { nodes { name } } } }',
    );
    for (const { name } of data.paths.paths[0].nodes)
      await page.locator('.found li').first().getByText(name).waitFor();
  },

  'Where does the figure 18,000 come from?': async ({ page, server, search }) => {
    await search('Where does the figure 18,000 come from?');
    const { data } = await server.ask(
      '{ observations(where: { value: { gte: 18000, lte: 18000 } }) { nodes { evidence { exact } } } }',
    );
    const [{ exact }] = data.observations.nodes[0].evidence;
    await page.locator('.evidence mark').getByText(exact).first().waitFor();
    await page
      .getByText(/characters \d+–\d+/)
      .first()
      .waitFor();
  },

  'Who is the IT minister and what has she promised?': async ({ page, server, search }) => {
    await search('Who is the IT minister and what has she promised?');
    const { data } = await server.ask(
      '{ officials(where: { nameContains: "Shaza" }) { nodes { name statements { nodes { indicator { name } } } } } }',
    );
    const [{ name, statements }] = data.officials.nodes;
    const post = page.locator('#found-ENTITIES li').filter({ hasText: 'held by' });
    await post.getByRole('link', { name }).first().waitFor();
    expect(statements.nodes.length).toBeGreaterThan(0);
    for (const { indicator } of statements.nodes) await post.getByText(indicator.name).first().waitFor();
  },

  'How are PTCL and Qatar related?': async ({ page, search, click }) => {
    await search('How are PTCL and Qatar related?');
    await click(page.getByRole('link', { name: /^How are (?=.*PTCL)(?=.*Qatar).* connected/ }));
    await settled(page);
    await page.locator('.found li').first().getByText('Damage to the PTCL submarine cable').first().waitFor();
  },

  'Which companies operate submarine cables?': async ({ page, search, click }) => {
    await search('Which companies operate submarine cables?');
    await click(page.locator('#found-ENTITIES').getByRole('link', { name: 'PTCL' }).first());
    await page.getByRole('heading', { level: 1, name: 'PTCL' }).waitFor();
    await page.getByRole('link', { name: 'PTCL submarine cable', exact: false }).first().waitFor();
  },

  'A slide of who works with whom on 5G.': async ({ page, click }) => {
    await click(page.getByRole('link', { name: /Who works with whom on 5G/ }));
    const saving = page.waitForEvent('download');
    await click(page.getByRole('dialog').getByRole('button', { name: 'Save as PNG' }));
    const png = readFileSync(await (await saving).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800]);
  },

  'Cite the growth of ICT remittances in a paper.': async ({ page, search, click }) => {
    await search('Cite the growth of ICT remittances in a paper');
    await click(page.locator('#found-FIGURES li').first().getByRole('button', { name: /^Cite/ }));
    await click(page.getByRole('dialog').getByRole('button', { name: 'Copy citation' }));
    await page.getByRole('dialog').getByText('Citation copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/Growth.*“.+” \(characters \d+–\d+\).*version \d+, http.*\/claim\/Observation:/s);
  },
};

describeScreens('a newcomer', () => {
  const { server, visit } = useExplorer();

  it.each(
    Object.keys(QUESTIONS).flatMap((question) => [
      [question, 1280, 800] as const,
      [question, 390, 844] as const,
    ]),
  )('asks: %s At %i × %i', async (question, width, height) => {
    const { page, wrong } = await visit('/', {
      ...{ width, height },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    let taken = 0;
    await QUESTIONS[question]?.({
      ...{ page, server },
      async search(words) {
        await page.getByRole('combobox').fill(words);
        await page.keyboard.press('Enter');
        taken++;
      },
      async click(target) {
        await target.click();
        taken++;
      },
    });
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(3);
    expect(wrong).toEqual([]);
  });
});
