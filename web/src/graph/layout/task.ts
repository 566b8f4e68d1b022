// What a layout is asked and what it answers; plain data, because it travels to a worker and back.

export const LAYOUTS = ['force', 'concentric', 'layered'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = Readonly<Record<string, Point>>;

/** Pixels that a node takes with its name under it: in width, and above and below its middle. */
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
  /** Where nodes stand already; the others are placed in view of them. */
  readonly positions: Positions;
  /** Nodes that stay where they are. */
  readonly pinned: readonly string[];
  /** What the rings of the concentric layout go around; by default the node with the most neighbours. */
  readonly center?: string | undefined;
}

/** Where a pinned node stays. */
export function stayingIn({ pinned, positions }: LayoutTask): (id: string) => Point | undefined {
  const ids = new Set(pinned);
  return (id) => (ids.has(id) ? positions[id] : undefined);
}

/** In whole pixels; a zero is the one that an address can hold. */
export const rounded = ({ x, y }: Point = { x: 0, y: 0 }): Point => ({
  x: Math.round(x) + 0,
  y: Math.round(y) + 0,
});
