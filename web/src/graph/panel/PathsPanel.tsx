// Between which two entities paths are looked for, and how far.
import { useState } from 'react';
import { useQuery } from '../../api/use-query';
import { graphql } from '../../generated';
import type { EntityType } from '../../generated/graphql';
import { Answered } from '../../shell/Answered';
import type { GraphModel } from '../use-graph';
import { FoundPaths } from './FoundPaths';
import { counted } from '../../words';

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

const LENGTHS = [1, 2, 3, 4, 5, 6];

export function PathsPanel({ graph, onClose }: { readonly graph: GraphModel; readonly onClose: () => void }) {
  const { scene, selectedNodes } = graph;
  const [from, setFrom] = useState(selectedNodes[0] ?? '');
  const [to, setTo] = useState(selectedNodes[1] ?? '');
  const [seen, setSeen] = useState(selectedNodes);
  if (seen !== selectedNodes) {
    // an end that is still open takes what is clicked on
    setSeen(selectedNodes);
    const [first, second] = selectedNodes.filter((id) => id !== from && id !== to);
    if (from === '' && first !== undefined) setFrom(first);
    const next = from === '' ? second : first;
    if (to === '' && next !== undefined) setTo(next);
  }
  const [maxHops, setMaxHops] = useState(4);
  const [throughCountries, setThroughCountries] = useState(false);
  const excludeTypes: EntityType[] = throughCountries ? [] : ['Country'];
  const isReady = from !== '' && to !== '' && from !== to;
  const query = useQuery(PATHS, { from, to, maxHops, excludeTypes }, { enabled: isReady });
  const nodes = [...scene.nodes].sort((a, b) => a.name.localeCompare(b.name, 'en'));

  const ends = [
    ['From', from, setFrom],
    ['To', to, setTo],
  ] as const;
  return (
    <section className="stack paths" aria-label="Shortest paths">
      <div className="row">
        <h2>Shortest paths</h2>
        <button type="button" className="chip" onClick={onClose}>
          Close
        </button>
      </div>
      {ends.map(([label, value, set]) => (
        <label key={label} className="field">
          <span>{label}</span>
          <select value={value} onChange={(event) => set(event.target.value)}>
            <option value="">Pick an entity …</option>
            {nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className="row small">
        <label className="row">
          At most
          <select value={maxHops} onChange={(event) => setMaxHops(Number(event.target.value))}>
            {LENGTHS.map((hops) => (
              <option key={hops} value={hops}>
                {counted(hops, 'link', 'links')}
              </option>
            ))}
          </select>
        </label>
        <label className="row" title="Nearly everything meets in a country">
          <input
            type="checkbox"
            checked={throughCountries}
            onChange={(event) => setThroughCountries(event.target.checked)}
          />
          through countries
        </label>
      </div>
      {!isReady && <p className="soft">Pick two different entities, here or in the picture.</p>}
      {isReady && (
        <Answered query={query} what="the paths">
          {({ paths }) => <FoundPaths found={paths} graph={graph} maxHops={maxHops} />}
        </Answered>
      )}
    </section>
  );
}
