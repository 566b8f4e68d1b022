// A node's links by predicate and direction: those in the picture, and how many more the graph has.
import { PREDICATES } from '../../words';
import { AT_ONCE } from '../expand';
import type { SceneNode } from '../scene';
import { sidesOf } from '../sides';
import type { GraphModel } from '../use-graph';

export function Sides({ node, graph }: { readonly node: SceneNode; readonly graph: GraphModel }) {
  const names = new Map(graph.scene.nodes.map(({ id, name }) => [id, name]));
  const drawn = new Set(graph.scene.edges.map(({ id }) => id));
  const sides = sidesOf(node.id, graph.subgraph, drawn);
  return (
    <div className="sides">
      <h3>Links</h3>
      {sides.length === 0 && <p className="small soft">It has none.</p>}
      <ul>
        {sides.map(({ predicate, direction, links, shown, edges }) => (
          <li key={`${predicate}-${direction}`} data-side={`${predicate} ${direction}`}>
            <div className="side-head">
              <b>{PREDICATES[predicate][direction]}</b>
              <span className="soft small count">
                {shown} of {links}
              </span>
              {shown < links && (
                <button
                  type="button"
                  className="chip"
                  aria-label={`Add ${Math.min(links - shown, AT_ONCE)}: ${PREDICATES[predicate][direction]}`}
                  onClick={() => void graph.expandTo(node.id, { predicate, direction })}
                >
                  + {Math.min(links - shown, AT_ONCE)}
                </button>
              )}
            </div>
            <ul>
              {edges.map(({ id, other }) => (
                <li key={id}>
                  {drawn.has(id) ? (
                    <button type="button" className="linklike" onClick={() => graph.select([id])}>
                      {names.get(other)}
                    </button>
                  ) : (
                    <span className="soft">{nameOf(other, graph)} (out of sight)</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameOf = (id: string, { subgraph }: GraphModel): string =>
  subgraph.nodes.find((node) => node.id === id)?.name ?? id;
