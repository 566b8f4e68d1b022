// `node scripts/screens.mjs URL`: takes pictures of every screen for the documents, from a server without source texts,
// which stay with their owners. The pictures show what the data names to start from.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [, , url = 'http://127.0.0.1:4000'] = process.argv;
const folder = 'docs/screens';

async function ask(query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { dataset, documents } = await ask(`{
  dataset { example featured { id } questions { path } }
  documents(where: { kind: ARTICLE }, first: 1) { nodes { id } }
}`);
const questionAt = (screen) => dataset.questions.filter(({ path }) => path.startsWith(screen)).at(-1)?.path;

/** The picture of a question, with the words of one of its links open. */
const graphPath = questionAt('/graph#types=');
const part = new URLSearchParams(graphPath.split('#')[1]);
const [{ id: article }] = documents.nodes;
const { graph } = await ask('query ($where: GraphFilter) { graph(where: $where) { edges { id } } }', {
  where: {
    types: part.get('types').split(';'),
    predicates: part.get('predicates').split(';'),
    documents: [article],
  },
});

const SCREENS = {
  home: ['/', '.small-graph circle'],
  search: [`/?q=${encodeURIComponent(dataset.example)}`, '.hits li'],
  entity: [`/entity/${dataset.featured[0].id}`, '.small-graph circle'],
  graph: [`${graphPath}&selected=${graph.edges[0].id}`, '[data-settled="true"] .graph-panel .evidence mark'],
  slide: [questionAt('/graph?slide'), '.slide-dialog button:enabled:text("Save as PNG")'],
  document: [`/document/${article}`, '[data-evidence]'],
  figures: ['/figures', '.figure-chart svg'],
  promises: ['/promises', '.commitment'],
  contradictions: ['/contradictions', '.verdict'],
  playground: [questionAt('/playground?example='), '.graphiql-response .mtk1'],
};

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
  await page.locator(there).first().waitFor({ timeout: 120_000 }); // a server that has just started first plans statements
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
