// How large a node is drawn, and what room it takes with its name under it.
import type { Room } from '../layout/task.js';
import { tally, type Subgraph } from '../scene.js';
import { toLines } from './lines.js';

/** Pixels across a node with no edge, and for each doubling of its edges, up to a limit. */
const SMALLEST = 30;
const PER_DOUBLING = 8;
const LARGEST = 76;
/** Pixels of a letter and of a line of a name, and around both. */
const LETTER = 7;
const LINE = 15;
const MARGIN = 6;

export const sizeOf = (degree: number): number =>
  Math.min(LARGEST, SMALLEST + PER_DOUBLING * Math.log2(1 + degree));

/** What stands under a node: its name, and how many links lead out of the picture. */
export const linesUnder = (name: string, beyond: number): readonly string[] => [
  ...toLines(name),
  ...(beyond > 0 ? [`+${beyond}`] : []),
];

/** The room of each node of a picture, by its id. */
export function roomsOf({ nodes, edges, hidden }: Subgraph): Readonly<Record<string, Room>> {
  const degrees = tally(edges.flatMap(({ source, target }) => [source, target]));
  const beyond = new Set(hidden.map(({ node }) => node));
  return Object.fromEntries(
    nodes.map(({ id, name }) => {
      const size = sizeOf(degrees.get(id) ?? 0);
      const lines = linesUnder(name, beyond.has(id) ? 1 : 0);
      const width = Math.max(size, ...lines.map((line) => line.length * LETTER)) + 2 * MARGIN;
      return [id, { width, above: size / 2 + MARGIN, below: size / 2 + lines.length * LINE + MARGIN }];
    }),
  );
}
