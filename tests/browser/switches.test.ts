import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { describeScreens, useExplorer } from './explorer.js';

describeScreens('the screens of a server without a playground', () => {
  const { visit } = useExplorer({ server: useServer({ fairness: { playground: false } }) });

  it('lead nowhere near it, and its address says why', async () => {
    for (const path of ['/', '/entity/TechnologyPark:karachi-it-park']) {
      const { page } = await visit(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('link', { name: 'Figures' }).first().waitFor();
      expect(await page.locator('a[href*="/playground"]').count()).toBe(0);
    }
    const { page } = await visit('/playground');
    await page.getByText('The playground of this server is switched off.').waitFor();
  });
});

describeScreens('the screens of a server that runs their documents only', () => {
  const manifest = join(tmpdir(), `ictgraph-screens-${randomBytes(8).toString('hex')}.json`);
  execFileSync(process.execPath, ['scripts/documents.mjs', manifest]);
  const { visit } = useExplorer({
    server: useServer({
      fairness: { trustedDocuments: manifest, introspection: false, playground: false },
    }),
  });

  it.each([
    '/',
    '/?q=Karachi',
    '/entity/TechnologyPark:karachi-it-park',
    '/figures',
    '/promises',
    '/contradictions',
    '/graph#nodes=TechnologyPark:karachi-it-park',
    '/document/Document:pakistan-ict-article',
  ])('are answered: %s', async (path) => {
    const { page, wrong } = await visit(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
  });
});
