// What colours, shapes and lines mean, with counts; each line switches its kind on and off.
import type { ReactNode } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import { EntityBadge } from '../parts/EntityBadge';
import { PREDICATES } from '../words';
import { countPredicates, countTypes, type Count } from './scene';
import type { GraphModel } from './use-graph';
import { counted } from '../words';

export function Legend({ graph }: { readonly graph: GraphModel }) {
  const { state, subgraph, scene, dispatch } = graph;
  const { hidden, hiddenTypes, hiddenPredicates } = state.picture;
  const away = subgraph.nodes.length - scene.nodes.length;
  return (
    <aside className="legend" aria-label="Legend">
      <Lines
        title="Entities"
        counts={countTypes(subgraph, scene)}
        off={hiddenTypes}
        onToggle={(name) => dispatch({ do: 'toggleType', name })}
        show={(type) => (
          <>
            <EntityBadge type={type} /> <span aria-hidden="true">{ENTITY_TYPES[type].plural}</span>
          </>
        )}
      />
      <Lines
        title="Links"
        counts={countPredicates(subgraph, scene)}
        off={hiddenPredicates}
        onToggle={(name) => dispatch({ do: 'togglePredicate', name })}
        show={(predicate) => PREDICATES[predicate].OUT}
      />
      <p className="small soft line-styles">
        <i className="solid" /> in so many words
        <br />
        <i className="dashed" /> a reading of the words
        <br />
        <b>+3</b> links that lead out of the picture
      </p>
      {away > 0 && (
        <p className="small" role="note">
          Out of sight: {away} of {counted(subgraph.nodes.length, 'entity', 'entities')}
          {hidden.length > 0 && (
            <>
              , {hidden.length} hidden one by one.{' '}
              <button type="button" className="chip" onClick={() => dispatch({ do: 'showHidden' })}>
                Show them again
              </button>
            </>
          )}
          {hidden.length === 0 && ', switched off here.'}
        </p>
      )}
    </aside>
  );
}

interface LinesProps<Name extends string> {
  readonly title: string;
  readonly counts: readonly Count<Name>[];
  readonly off: readonly string[];
  readonly onToggle: (name: Name) => void;
  readonly show: (name: Name) => ReactNode;
}

function Lines<Name extends string>({ title, counts, off, onToggle, show }: LinesProps<Name>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {counts.map(({ name, total, shown }) => (
        <label key={name}>
          <input type="checkbox" checked={!off.includes(name)} onChange={() => onToggle(name)} />
          <span className="what">{show(name)}</span>
          <span className="count soft">{shown === total ? total : `${shown} of ${total}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
