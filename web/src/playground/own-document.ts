import { CodeMissing, reloadPage } from '../shell/screen-code';

/**
 * Loads a screen in the document at its own address, and opens that document if necessary. The editor writes inline styles,
 * which the server allows only in the document of the playground; a reader who follows a link from another screen is still
 * in that one's.
 */
export async function inOwnDocument<T>(load: () => Promise<T>): Promise<T> {
  const [opened] = performance.getEntriesByType('navigation');
  if (!opened || new URL(opened.name).pathname === location.pathname) return load();
  if (!(await reloadPage())) throw new CodeMissing(true);
  return new Promise(() => undefined); // the browser leaves this document
}
