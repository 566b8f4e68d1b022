// All that an answer depends on besides the question.
import type { Catalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { pulseOf } from '../graph/pulse.js';
import type { Texts } from './texts.js';

/**
 * Read from the graph at most once a second: an answer may be that much older than a load by another process.
 *
 * @returns undefined while the graph does not say
 */
export async function stateOf(
  graph: Graph | undefined,
  catalogue: Catalogue,
  texts: Texts,
): Promise<string | undefined> {
  const pulse = graph && (await pulseOf(graph, catalogue));
  if (!pulse?.answers) return undefined;
  const day = new Date().toISOString().slice(0, 10);
  return `${pulse.version} ${pulse.loadedAt.getTime()} ${day} ${texts.readings}`;
}
