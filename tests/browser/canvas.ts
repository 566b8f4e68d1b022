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
