// `node bench/graph-screen.mjs URL`: the Graph screen of a running server with a picture of 1,000 entities and 3,000 links, in a
// headless Chromium. The links are made up, seeded, with hubs; the screen receives them as the API's answer. Prints the
// time from the answer to the drawn picture, and the longest frames while panning.
import { chromium } from 'playwright-core';
import { randomFrom } from './lib/random.mjs';

const [, , url = 'http://127.0.0.1:4000', nodeCount = '1000', edgeCount = '3000'] = process.argv;
const graph = madeUp(Number(nodeCount), Number(edgeCount));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  let answered = 0;
  await page.route('**/graphql', async (route) => {
    if (!/query Picture/.test(route.request().postData() ?? '')) return route.continue();
    answered = Date.now();
    await route.fulfill({ json: { data: { graph } } });
  });
  await page.goto(`${url}/graph#nodes=${graph.nodes.map(({ id }) => id).join(';')}`);
  const drawn = `document.querySelector('.graph-screen[data-settled=true]') && document.querySelector('.canvas')?._cyreg?.cy.nodes().length === ${graph.nodes.length}`;
  await page.waitForFunction(drawn, undefined, { polling: 'raf', timeout: 120_000 });
  console.log(
    `${graph.nodes.length} nodes and ${graph.edges.length} edges laid out and drawn in ${Date.now() - answered} ms (at most 3,000)`,
  );

  await page.evaluate(`new Promise((done) => {
    window.frames_ = []; let last = performance.now();
    const frame = (now) => { window.frames_.push(now - last); last = now; if (!window.stop_) requestAnimationFrame(frame); };
    requestAnimationFrame(frame); done();
  })`);
  const box = await page.locator('.canvas').boundingBox();
  const [x, y] = [box.x + 40, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) await page.mouse.move(x + step * 5, y + step * 3);
  await page.mouse.up();
  const frames = (await page.evaluate('window.stop_ = true, window.frames_')).sort((a, b) => b - a);
  console.log(
    `panned over ${frames.length} frames; the longest ${frames.slice(0, 3).map(Math.round).join(', ')} ms (none over 100)`,
  );
} finally {
  await browser.close();
}

/** A tree, so that everything is connected, and more links that prefer nodes with many. */
function madeUp(count, links) {
  const random = randomFrom(7);
  const id = (index) => `Company:made-up-${index}`;
  const ends = [];
  const pairs = new Set();
  for (let index = 1; index < count; index++) join(index, Math.floor(index * random() ** 2));
  while (pairs.size < links) join(Math.floor(count * random()), ends[Math.floor(ends.length * random())]);
  return {
    nodes: Array.from({ length: count }, (_, index) => ({
      __typename: 'Company',
      id: id(index),
      name: `Made up ${index}`,
      aliases: [],
    })),
    edges: [...pairs].map((pair) => {
      const [source, target] = pair.split(' ').map(id);
      return {
        id: `${source}-PARTNERS_WITH-${target}`,
        source,
        target,
        predicate: 'PARTNERS_WITH',
        claims: [{ basis: 'STATED' }],
      };
    }),
    hidden: [],
  };

  function join(one, other) {
    if (one === other) return;
    pairs.add(`${one} ${other}`);
    ends.push(one, other);
  }
}
