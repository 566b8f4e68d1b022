import { expect, it } from 'vitest';
import { useServer } from '../support/server.js';
import { describeScreens, fastUntil, useExplorer } from './explorer.js';
import { SCREENS } from './screens.js';

/** An empty list of citations asks for nothing. */
const WITH_ANSWERS = SCREENS.filter(([path]) => path !== '/citations');

describeScreens('while the graph does not answer', () => {
  const { visit } = useExplorer({ server: useServer({ adaptGraph: () => undefined }) });

  it.each(WITH_ANSWERS)('%s says so and offers to try again', async (path) => {
    const { page } = await visit(path, { before: (opened) => opened.clock.install() });
    const alert = page.locator('.problem').first();
    await fastUntil(page, () =>
      alert.getByRole('heading', { name: 'The graph does not answer' }).isVisible(),
    );
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describeScreens('with --disable-3d-apis', () => {
  const { visit } = useExplorer({ flags: ['--disable-3d-apis'] });

  it.each(SCREENS)(
    '%s shows its answers, with no error and no request that leaves the machine',
    async (path, there) => {
      const { page, wrong } = await visit(path);
      await page.locator(there).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.problem').count()).toBe(0); // Monaco keeps empty alerts of its own
      expect(wrong).toEqual([]);
    },
  );
});

/** What the API answers with when it fails, as GraphQL over HTTP has it. */
const FAILURE = {
  errors: [{ message: 'Deliberate failure.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
};

describeScreens('the states of a screen', () => {
  const { visit } = useExplorer();

  it.each(WITH_ANSWERS)(
    '%s tells why an answer failed, and shows it once it is there',
    async (path, there) => {
      const { page } = await visit(path, {
        before: (opened) => opened.route('**/graphql', (route) => route.fulfill({ json: FAILURE })),
      });
      const alert = page.getByRole('alert').first();
      await alert.getByText('Deliberate failure.').waitFor();
      await page.unroute('**/graphql');
      const retry = page.getByRole('button', { name: 'Try again' }).first();
      const answer = page.locator(there).first();
      // the answer to one question may lead to the next, which has failed too
      while (!(await answer.isVisible())) {
        await answer.or(retry).first().waitFor();
        await retry.click({ timeout: 1_000 }).catch(() => undefined); // it goes when the answer comes
      }
    },
  );

  it.each(WITH_ANSWERS)('%s says that an answer is on its way', async (path) => {
    const { page } = await visit(path, {
      before: (opened) => opened.route('**/graphql', () => undefined), // never answered
    });
    await page
      .getByText(/^(Loading .*|Laying out.*|) ?…$/)
      .first()
      .waitFor({ state: 'attached' });
  });

  it.each([
    ['/?q=zzzzzzzz', 'Nothing'],
    ['/entity/City:nowhere', 'The graph has nothing with the id City:nowhere'],
    ['/document/Document:nowhere', 'The graph has no document with the id Document:nowhere'],
    ['/graph', 'Start with a question'],
    ['/figures?indicator=Indicator:nowhere', 'No figure matches these filters'],
    ['/promises?asOf=1900-01-01&status=MET', 'No promise matches these filters on that day'],
    ['/contradictions', 'exclude each other'],
    ['/map?year=1900', 'No place on the map matches these filters'],
  ])('%s says what it is empty of', async (path, words) => {
    const { page } = await visit(path);
    await page.locator('#screen').getByText(words).first().waitFor();
    expect(await page.locator('.problem').count()).toBe(0);
  });
});
