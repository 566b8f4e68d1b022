// The size of a node, and the room that it needs with its name.
import type { Room } from '../layout/task.js';
import type { Looks } from '../looks.js';
import type { SceneNode } from '../scene.js';
import { toLines } from './lines.js';

/** Diameter in pixels of a node if sizes mean nothing. */
const PLAIN = 36;
/** Diameter in pixels of a node without edges, and the increase for each doubling of its edges, up to a limit. */
const SMALLEST = 26;
const PER_DOUBLING = 10;
const LARGEST = 84;
/** Pixels of a letter and of a line of a name, and the margin around both. */
const LETTER = 7;
const LINE = 15;
const MARGIN = 6;

export const sizeOf = (degree: number, tells: Looks['size']): number =>
  tells === 'same' ? PLAIN : Math.min(LARGEST, SMALLEST + PER_DOUBLING * Math.log2(1 + degree));

type Named = Pick<SceneNode, 'name' | 'beyond' | 'note'>;

/** The text under a node: its name, how many links lead out of the picture, and the reader's note. */
export const linesUnder = ({ name, beyond, note }: Named): readonly string[] => [
  ...toLines(name),
  ...(beyond > 0 ? [`+${beyond}`] : []),
  ...(note === '' ? [] : toLines(`✎ ${note}`, 26)),
];

export function roomOf({ size, ...named }: Named & Pick<SceneNode, 'size'>): Room {
  const lines = linesUnder(named);
  const width = Math.max(size, ...lines.map((line) => line.length * LETTER)) + 2 * MARGIN;
  return { width, above: size / 2 + MARGIN, below: size / 2 + lines.length * LINE + MARGIN };
}
