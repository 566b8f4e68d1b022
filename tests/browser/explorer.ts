// The built explorer in a real browser, on the real API: what went wrong on a page is collected, whatever it was.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { useServer, type TestServer } from '../support/server.js';
import { findChromium, NO_CHROMIUM, sharedChromium } from './chromium.js';

// On a build machine a missing browser is a failure: launching it tells which.
const skipped = findChromium() === undefined && !process.env['CI'];
if (skipped) console.warn(`The screens are not tested. ${NO_CHROMIUM}`);

export function describeScreens(what: string, tests: () => void): void {
  describe.skipIf(skipped)(skipped ? `${what} (skipped: ${NO_CHROMIUM})` : what, tests);
}

export interface Visit {
  readonly page: Page;
  /** Requests to elsewhere, failed requests, answers from 400 on, errors of the console and of the page. */
  readonly wrong: string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly permissions?: string[];
  /** Called before the page is opened, to stand between it and the API. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Explorer {
  readonly server: TestServer;
  /** A page of a browser without memory; it is closed after the test. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
}

export function useExplorer({
  server = useServer(),
  flags = [],
}: { readonly server?: TestServer; readonly flags?: readonly string[] } = {}): Explorer {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await sharedChromium(flags);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  const visit: Explorer['visit'] = async (
    path,
    { width = 1280, height = 800, theme = 'light', permissions, before } = {},
  ) => {
    if (!browser) throw new Error(NO_CHROMIUM);
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
      ...(permissions ? { permissions } : {}),
    });
    contexts.push(context);
    const page = await context.newPage();
    const wrong = watch(page, new URL(server.url).origin);
    await page.addInitScript(REPORT_VIOLATIONS);
    await before?.(page);
    await page.goto(`${server.url}${path}`);
    return { page, wrong };
  };
  return { server, visit };
}

/** Opens what is closed at first where there is little room. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");

/** Waits with the page's own clock going faster, which `page.clock.install()` has replaced; what it waits for stays real. */
export async function fastUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.fastForward(4_000);
      return isThere();
    })
    .toBe(true);
}

/** What the policy of a page has refused, which the console may tell in other words. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
  console.error('refused by the policy:', effectiveDirective, blockedURI, sourceFile));`;

function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      wrong.push(`request to ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    // a question that nobody waits for any more is called off
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  return wrong;
}
