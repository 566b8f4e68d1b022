/** The package's own types do not match its CommonJS module. */
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  /** The number of the community of each node, by the node's key. */
  export default function louvain(
    graph: AbstractGraph,
    options: { readonly rng: () => number },
  ): Readonly<Record<string, number>>;
}
