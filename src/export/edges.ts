// All links from one entity to another by one predicate are one edge. The links arrive in that order, so memory needs only
// one edge at a time.
import type { Evidence, Link } from './source.js';

export interface Edge {
  /** Source, predicate and target. */
  readonly id: string;
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  /** Ids of the claims, at least one. */
  readonly claims: readonly string[];
  /** Ids of the documents with their evidence. */
  readonly documents: readonly string[];
  readonly evidence: readonly Evidence[];
}

export async function* toEdges(links: AsyncIterable<Link>): AsyncGenerator<Edge> {
  let edge: Edge | undefined;
  for await (const link of links) {
    const next = toEdge(link);
    if (edge?.id === next.id) edge = merge(edge, next);
    else {
      if (edge) yield edge;
      edge = next;
    }
  }
  if (edge) yield edge;
}

const toEdge = ({ id, subject, predicate, object, evidence }: Link): Edge => ({
  id: `${subject}-${predicate}-${object}`,
  source: subject,
  predicate,
  target: object,
  claims: [id],
  documents: [...new Set(evidence.map(({ document }) => document))],
  evidence,
});

const merge = (edge: Edge, { claims, documents, evidence }: Edge): Edge => ({
  ...edge,
  claims: [...edge.claims, ...claims],
  documents: [...new Set([...edge.documents, ...documents])],
  evidence: [...edge.evidence, ...evidence],
});
