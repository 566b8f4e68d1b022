// How two entities are connected: the ends, and the paths between them, the shortest first.
import { useState } from 'react';
import { useQuery } from '../../api/use-query';
import { graphql } from '../../generated';
import type { EntityType } from '../../generated/graphql';
import { Answered } from '../../shell/Answered';
import type { Ends } from '../state';
import type { GraphModel } from '../use-graph';
import { EndBox } from './EndBox';
import { FoundPaths } from './FoundPaths';

const PATHS = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $excludeTypes: [EntityType!]!) {
    paths(from: $from, to: $to, maxHops: $maxHops, excludeTypes: $excludeTypes, first: 20) {
      hasMore
      hubs {
        name
      }
      paths {
        length
        nodes {
          id
          name
        }
        hops {
          predicate
          direction
        }
      }
    }
  }
`);

/** The number of links in a path: at first, and at most. */
const NEAR = 4;
const FAR = 6;

interface Props {
  readonly graph: GraphModel;
  readonly ends: Ends;
}

export function PathsPanel({ graph, ends }: Props) {
  const { selectedNodes, dispatch } = graph;
  const { from, to } = ends;
  const look = (changed: Partial<Ends>): void =>
    dispatch({ do: 'lookForPaths', ends: { ...ends, ...changed } });
  useOpenEnds(ends, selectedNodes, look);
  const [maxHops, setMaxHops] = useState(NEAR);
  const [throughCountries, setThroughCountries] = useState(false);
  const excludeTypes: EntityType[] = throughCountries ? [] : ['Country'];
  const isReady = from !== '' && to !== '' && from !== to;
  const query = useQuery(PATHS, { from, to, maxHops, excludeTypes }, { enabled: isReady });

  return (
    <section className="stack paths" aria-label="Shortest paths">
      <div className="row">
        <h2>How are two entities connected?</h2>
        <button
          type="button"
          className="chip"
          onClick={() => dispatch({ do: 'lookForPaths', ends: undefined })}
        >
          Close
        </button>
      </div>
      <EndBox label="From" end={from} graph={graph} onEnd={(id) => look({ from: id })} />
      <EndBox label="To" end={to} graph={graph} onEnd={(id) => look({ to: id })} />
      <label className="row small" title="Nearly everything meets in a country">
        <input
          type="checkbox"
          checked={throughCountries}
          onChange={(event) => setThroughCountries(event.target.checked)}
        />
        also through countries
      </label>
      {!isReady && <p className="soft">Name two different entities, or click on them in the picture.</p>}
      {isReady && (
        <Answered query={query} what="the paths">
          {({ paths }) => (
            <FoundPaths
              key={`${from} ${to} ${maxHops} ${throughCountries}`}
              found={paths}
              graph={graph}
              maxHops={maxHops}
              onFarther={maxHops < FAR ? () => setMaxHops(FAR) : undefined}
            />
          )}
        </Answered>
      )}
    </section>
  );
}

/** The open end takes what the reader clicks. */
function useOpenEnds(
  { from, to }: Ends,
  selectedNodes: readonly string[],
  look: (ends: Partial<Ends>) => void,
): void {
  const [seen, setSeen] = useState(selectedNodes);
  if (seen === selectedNodes) return;
  setSeen(selectedNodes);
  const [first, second] = selectedNodes.filter((id) => id !== from && id !== to);
  const next = from === '' ? second : first;
  if ((from === '' && first !== undefined) || (to === '' && next !== undefined))
    look({ from: from === '' ? (first ?? '') : from, to: to === '' ? (next ?? '') : to });
}
