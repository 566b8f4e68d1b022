// The paths between two entities as sentences. The canvas shows the shortest at once; longer ones come on request.
import { useEffect, useEffectEvent, useState } from 'react';
import type { PathsBetweenQuery } from '../../generated/graphql';
import { counted, PREDICATES } from '../../words';
import type { GraphModel } from '../use-graph';

type Path = PathsBetweenQuery['paths']['paths'][number];

interface Props {
  readonly found: PathsBetweenQuery['paths'];
  readonly graph: GraphModel;
  readonly maxHops: number;
  /** Looks for paths with more links; undefined if there can be none. */
  readonly onFarther: (() => void) | undefined;
}

export function FoundPaths({ found: { paths, hasMore, hubs }, graph, maxHops, onFarther }: Props) {
  const [withLonger, setWithLonger] = useState(false);
  const all = (shown: readonly Path[]): string[] => [
    ...new Set([...shown.flatMap(nodesOf), ...shown.flatMap(edgesOf)]),
  ];
  const show = (shown: readonly Path[]): void => {
    graph.add([...new Set(shown.flatMap(nodesOf))], {
      ids: all(shown),
      predicates: shown.flatMap(({ hops }) => hops.map(({ predicate }) => predicate)),
    });
  };
  const least = paths[0]?.length;
  const shortest = paths.filter(({ length }) => length === least);
  const listed = withLonger ? paths : shortest;
  const longer = paths.length - shortest.length;

  const showShortest = useEffectEvent(() => {
    const there = new Set(graph.state.picture.nodes);
    // a picture that already has them stays as the reader has made it
    if (shortest.flatMap(nodesOf).every((id) => there.has(id))) graph.mean(all(shortest));
    else show(shortest);
  });
  useEffect(() => showShortest(), [paths]);

  return (
    <>
      {least === undefined ? (
        <p>No path of at most {counted(maxHops, 'link', 'links')} connects them.</p>
      ) : (
        <div className="row">
          <p className="small soft">
            {counted(shortest.length, 'shortest path', 'shortest paths')}, of{' '}
            {counted(least, 'link', 'links')}.
          </p>
          {listed.length > 1 && (
            <button type="button" onClick={() => show(listed)}>
              Show all
            </button>
          )}
        </div>
      )}
      {hubs.length > 0 && (
        <p className="small soft">
          Not followed, for their many links: {hubs.map(({ name }) => name).join(', ')}.
        </p>
      )}
      <ol className="found">
        {listed.map((path) => (
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
      {!withLonger && longer > 0 && (
        <button type="button" onClick={() => setWithLonger(true)}>
          {counted(longer, 'longer path', 'longer paths')}
        </button>
      )}
      {(withLonger || longer === 0) && hasMore && (
        <p className="small soft">There are more; these are the first {paths.length}.</p>
      )}
      {(withLonger || longer === 0) && !hasMore && onFarther && (
        <button type="button" onClick={onFarther}>
          Look farther
        </button>
      )}
    </>
  );
}

const nodesOf = ({ nodes }: Path): string[] => nodes.map(({ id }) => id);

/** The ids of edges, in the API's form. */
const edgesOf = ({ nodes, hops }: Path): string[] =>
  hops.map(({ predicate, direction }, index) => {
    const [a, b] = [nodes[index]?.id, nodes[index + 1]?.id];
    return direction === 'OUT' ? `${a}-${predicate}-${b}` : `${b}-${predicate}-${a}`;
  });
