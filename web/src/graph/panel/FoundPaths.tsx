// The paths between two entities as sentences, each of which can be seen on the canvas.
import type { PathsBetweenQuery } from '../../generated/graphql';
import { PREDICATES } from '../../words';
import type { GraphModel } from '../use-graph';
import { counted } from '../../words';

type Path = PathsBetweenQuery['paths']['paths'][number];

interface Props {
  readonly found: PathsBetweenQuery['paths'];
  readonly graph: GraphModel;
  readonly maxHops: number;
}

export function FoundPaths({ found: { paths, hasMore, hubs }, graph, maxHops }: Props) {
  const show = (shown: readonly Path[]): void => {
    const nodes = [...new Set(shown.flatMap(nodesOf))];
    graph.add(nodes, {
      ids: [...nodes, ...new Set(shown.flatMap(edgesOf))],
      predicates: shown.flatMap(({ hops }) => hops.map(({ predicate }) => predicate)),
    });
  };
  const [shortest] = paths;
  return (
    <>
      {!shortest && <p>No path of at most {links(maxHops)} connects them.</p>}
      {shortest && (
        <div className="row">
          <p className="small soft">
            {counted(paths.length, 'path', 'paths')}
            {hasMore && ', and more'}; the shortest has {links(shortest.length)}.
          </p>
          <button type="button" onClick={() => show(paths)}>
            Show all
          </button>
        </div>
      )}
      {hubs.length > 0 && (
        <p className="small soft">
          Not followed, for their many links: {hubs.map(({ name }) => name).join(', ')}.
        </p>
      )}
      <ol className="found">
        {paths.map((path) => (
          <li key={edgesOf(path).join()}>
            <button type="button" onClick={() => show([path])}>
              {path.nodes.map(({ id, name }, index) => {
                const hop = path.hops[index];
                return (
                  <span key={id}>
                    <b>{name}</b> {hop && <i>{PREDICATES[hop.predicate][hop.direction]} </i>}
                  </span>
                );
              })}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

const links = (count: number): string => counted(count, 'link', 'links');

const nodesOf = ({ nodes }: Path): string[] => nodes.map(({ id }) => id);

/** As the API makes the ids of edges. */
const edgesOf = ({ nodes, hops }: Path): string[] =>
  hops.map(({ predicate, direction }, index) => {
    const [a, b] = [nodes[index]?.id, nodes[index + 1]?.id];
    return direction === 'OUT' ? `${a}-${predicate}-${b}` : `${b}-${predicate}-${a}`;
  });
