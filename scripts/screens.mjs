// `node scripts/screens.mjs URL`: pictures of every screen for the README, from a server without texts of documents,
// which stay with their owners.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The technology parks and where they lie, with the words of one link open. */
const GRAPH = [
  'TechnologyPark:islamabad-it-park',
  'TechnologyPark:karachi-it-park',
  'TechnologyPark:software-technology-parks',
  'TechnologyPark:women-technology-park-bagh',
  'City:bagh',
  'City:islamabad',
  'City:karachi',
  'Region:azad-jammu-and-kashmir',
  'Country:pakistan',
];

const SCREENS = {
  home: ['/', '.small-graph circle'],
  search: ['/?q=park', '.hits li'],
  entity: ['/entity/Country:turkiye', '.small-graph circle'],
  graph: [
    `/graph#nodes=${GRAPH.join(';')}&selected=TechnologyPark:karachi-it-park-LOCATED_IN-City:karachi`,
    '[data-settled="true"] .graph-panel[data-open="true"]',
  ],
  document: ['/document/Document:pakistan-ict-article', '[data-evidence]'],
  figures: ['/figures', '.multiples svg'],
  promises: ['/promises', '.commitment'],
  contradictions: ['/contradictions', '.verdict'],
  playground: ['/playground?example=who-met-whom', '.graphiql-response .monaco-editor'],
};

const [, , url = 'http://127.0.0.1:4000'] = process.argv;
const folder = 'docs/screens';
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, [path, there]] of Object.entries(SCREENS)) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}${path}`);
  await page.locator(there).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
