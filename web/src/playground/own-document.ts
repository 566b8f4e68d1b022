import { CodeMissing, loadAnew } from '../shell/screen-code';

/**
 * Loads a screen in the document that was opened at its address, or opens that. The editor writes inline styles, which the
 * server allows in the document of the playground alone: who comes by a link of another screen is still in that one's.
 */
export async function inOwnDocument<T>(load: () => Promise<T>): Promise<T> {
  const [opened] = performance.getEntriesByType('navigation');
  if (!opened || new URL(opened.name).pathname === location.pathname) return load();
  if (!(await loadAnew())) throw new CodeMissing(true);
  return new Promise(() => undefined); // this document goes
}
