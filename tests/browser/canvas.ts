// What is drawn on the Graph screen, and where.
import type { Page } from 'playwright-core';

export const PARKS = '/graph#nodes=TechnologyPark:karachi-it-park;City:karachi;Country:pakistan';

/** Cytoscape leaves itself at its element. */
export const CY = `document.querySelector('.canvas')?._cyreg?.cy`;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Everything is drawn, at its place. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.graph-screen[data-settled=true] .canvas canvas').first().waitFor();
  await page.waitForFunction(`${CY}?.nodes().length > 0`);
}

/** Clicks on the pixel where a node, or the middle of an edge, is drawn. */
export async function clickOn(page: Page, id: string): Promise<void> {
  const drawn = `${CY}.getElementById(${JSON.stringify(id)})`;
  const place = await page.evaluate<Place>(
    `${drawn}.isNode() ? ${drawn}.renderedPosition() : ${drawn}.renderedMidpoint()`,
  );
  await page.locator('.canvas').click({ position: place });
}

export const positions = (page: Page): Promise<Record<string, Place>> =>
  page.evaluate(
    `Object.fromEntries(${CY}.nodes().map((node) => [node.id(), { x: Math.round(node.position().x), y: Math.round(node.position().y) }]))`,
  );

/** How many nodes, with their names, are not wholly seen. */
export const outOfView = (page: Page): Promise<number> =>
  page.evaluate(
    `${CY}.nodes().filter((node) => { const { x1, y1, x2, y2 } = node.renderedBoundingBox(); return x1 < 0 || y1 < 0 || x2 > ${CY}.width() || y2 > ${CY}.height(); }).length`,
  );

/** How many nodes and edges are drawn. */
export const drawnCounts = (page: Page): Promise<readonly [nodes: number, edges: number]> =>
  page.evaluate(`[${CY}.nodes().length, ${CY}.edges().length]`);

/** The address's fragment, as it is read. */
export const fragment = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));
