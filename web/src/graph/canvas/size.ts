// The size of a node.
import type { Looks } from '../looks.js';

/** Diameter in pixels of a node if sizes mean nothing. */
const PLAIN = 36;
/** Diameter in pixels of a node without edges, and the increase for each doubling of its edges, up to a limit. */
const SMALLEST = 26;
const PER_DOUBLING = 10;
const LARGEST = 84;

export const sizeOf = (degree: number, tells: Looks['size']): number =>
  tells === 'same' ? PLAIN : Math.min(LARGEST, SMALLEST + PER_DOUBLING * Math.log2(1 + degree));
