import { expect, it } from 'vitest';
import { describeScreens, useExplorer } from './explorer.js';

// that it refuses nothing that a screen needs is in accessibility.test.ts, which opens them all
describeScreens('the policy of the pages', () => {
  const { visit } = useExplorer();

  it('refuses nothing that the editor needs: workers, completion, documentation, answers', async () => {
    const { page, wrong } = await visit('/playground');
    const response = page.locator('.graphiql-response');
    await response.locator('.monaco-editor').first().waitFor();
    await expect.poll(() => page.getByLabel('Example').isEnabled()).toBe(true);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await response.getByText('totalCount').first().waitFor();
    await page.locator('.graphiql-query-editor .view-line').last().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('{ techno'); // the worker of the language knows the schema
    await page.locator('.suggest-widget').getByText('technologyParks').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Variables' }).click();
    await page.locator('.graphiql-editor-tool .view-line').first().click();
    await page.keyboard.type('{ "a": nothing');
    await page.locator('.graphiql-editor-tool .squiggly-error').first().waitFor(); // so does that of JSON
    await page.getByRole('button', { name: 'Schema', exact: true }).click();
    await page.getByText('A GraphQL schema provides').waitFor();
    const workers = page.workers().map((worker) => new URL(worker.url()).pathname);
    for (const name of ['editor', 'graphql', 'json'])
      expect(workers.some((path) => path.startsWith(`/assets/${name}.worker`))).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('holds for who comes to the playground from another screen, and goes back', async () => {
    const { page, wrong } = await visit('/entity/City:karachi');
    await page.getByRole('link', { name: 'In playground' }).click();
    await page.locator('.graphiql-response .monaco-editor').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).hash).toContain('query=');
    await page.goBack();
    await page.getByRole('heading', { name: 'Karachi', level: 1 }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('lets the reader’s theme come before the first paint', async () => {
    const { page, wrong } = await visit('/', {
      before: (opened) => opened.addInitScript(`localStorage.setItem('theme', 'dark')`),
    });
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(wrong).toEqual([]);
  });

  it.each(['/', '/playground'])(
    'refuses what somebody would put into %s, and it is seen here',
    async (path) => {
      const { page, wrong } = await visit(path);
      await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="window.injected = true">';
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.invalid/';
      document.body.append(script, image, frame);
      void fetch('https://evil.invalid/').catch(() => undefined);
    }`);
      const refused = (what: string) => () =>
        wrong.some((one) => one.startsWith(`refused by the policy: ${what}`));
      for (const directive of ['script-src-elem', 'script-src-attr', 'frame-src', 'connect-src'])
        await expect.poll(refused(directive)).toBe(true);
      expect(await page.evaluate('window.injected')).toBeUndefined();
    },
  );
});
