// What axe finds serious or critical on a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** GraphiQL's own explorer panel, whose fields are no controls to axe. */
export const EXPLORER_PANEL = '.graphiql-explorer-root';

/** GraphiQL's tabs hold the buttons that name and close them, which no label or style of ours can take out of them. */
const isTabOfGraphiQL = (rule: string, html: string): boolean =>
  rule === 'nested-interactive' && html.includes('class="graphiql-tab');

export async function findings(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle'); // axe keeps the styles it saw first: nothing may arrive while it looks
  await page.evaluate(AXE); // not as a script of the page, which its policy would refuse
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: [['${EXPLORER_PANEL}']] }, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isTabOfGraphiQL(id, html))
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}
