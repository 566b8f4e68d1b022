// The browser that is on this machine; the tests fetch none.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The first is the browser without its windows: it needs half the work for a page. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** Nothing of the browser's own may leave the machine, or be counted as the page's doing. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

export const NO_CHROMIUM =
  'No Chromium was found: install chromium (apt-get install chromium-headless-shell, or chromium) or set CHROMIUM_PATH to one.';

/** CHROMIUM_PATH, if it is set, and nothing else; undefined when there is no browser. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env['CHROMIUM_PATH'];
  const candidates = given ? [given] : NAMES.map((name) => `/usr/bin/${name}`);
  return candidates.find((path) => existsSync(path));
}

const browsers = new Map<string, Promise<Browser>>();

/** One browser for all files of a worker, which ends with it; a page has a context of its own. */
export function sharedChromium(flags: readonly string[] = []): Promise<Browser> {
  const name = flags.join(' ');
  const browser = browsers.get(name) ?? launchChromium(flags);
  browsers.set(name, browser);
  return browser;
}

/** @param flags more of the browser's own settings, such as `--disable-3d-apis` */
async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] }); // headless, as by default
}
