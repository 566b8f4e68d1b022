// The input and output of a layout; plain data, because it travels to a worker and back.

export const LAYOUTS = ['force', 'concentric', 'layered'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = Readonly<Record<string, Point>>;

/** Pixels that a node needs with its name: the width, and above and below its centre. */
export interface Room {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface LayoutTask {
  readonly name: LayoutName;
  /** Ids of the nodes. Their order does not matter: the same graph gives the same picture. */
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  /** By node. */
  readonly rooms: Readonly<Record<string, Room>>;
  /** Existing positions; the others are placed in view of them. */
  readonly positions: Positions;
  /** Nodes that stay where they are. */
  readonly pinned: readonly string[];
  /** The centre of the concentric layout; by default the node with the most neighbours. */
  readonly center?: string | undefined;
}

/** The position of a pinned node. */
export function stayingIn({ pinned, positions }: LayoutTask): (id: string) => Point | undefined {
  const ids = new Set(pinned);
  return (id) => (ids.has(id) ? positions[id] : undefined);
}

/** In whole pixels, and without a negative zero, which an address cannot express. */
export const rounded = ({ x, y }: Point = { x: 0, y: 0 }): Point => ({
  x: Math.round(x) + 0,
  y: Math.round(y) + 0,
});
