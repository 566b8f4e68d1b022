// The room that a node needs with its name.
import type { Room } from '../layout/task.js';
import type { SceneNode } from '../scene.js';
import { toLines } from './lines.js';

/** Pixels of a letter and of a line of a name, and the margin around both. */
const LETTER = 7;
const LINE = 15;
const MARGIN = 6;

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
