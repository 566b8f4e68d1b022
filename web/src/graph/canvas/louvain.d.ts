/** The package's own types are not those of the CommonJS module that it is. */
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  /** The number of the community of each node, by the node's key. */
  export default function louvain(
    graph: AbstractGraph,
    options: { readonly rng: () => number },
  ): Readonly<Record<string, number>>;
}
