// The meaning of icons, colours and lines, with counts; each line shows or hides its kind.
import type { ReactNode } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import { EntityBadge } from '../parts/EntityBadge';
import { themed } from '../parts/themed';
import { counted, PREDICATES } from '../words';
import { colourOf } from './canvas/communities';
import './legend.css';
import { LooksChoice } from './LooksChoice';
import { countPredicates, countTypes, type Count, type Sight } from './scene';
import type { GraphModel } from './use-graph';

export function Legend({ graph }: { readonly graph: GraphModel }) {
  const { state, subgraph, sight, dispatch } = graph;
  const { hidden, hiddenTypes, hiddenPredicates, looks } = state.picture;
  const away = subgraph.nodes.length - sight.nodes.length;
  return (
    <aside className="legend" aria-label="Legend" data-colour={looks.colour}>
      <Lines
        title="Entities"
        counts={countTypes(subgraph, sight)}
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
        counts={countPredicates(subgraph, sight)}
        off={hiddenPredicates}
        onToggle={(name) => dispatch({ do: 'togglePredicate', name })}
        show={(predicate) => PREDICATES[predicate].OUT}
      />
      {sight.communities.members.length > 0 && <CommunityList sight={sight} />}
      <LooksChoice looks={looks} onLook={(chosen) => dispatch({ do: 'look', looks: chosen })} />
      <p className="small soft line-styles">
        {looks.size === 'links' && (
          <>
            <b>●•</b> the larger, the more links here
            <br />
          </>
        )}
        <i className="solid" /> stated directly
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

/** The communities behind the colours, each named by the entity with the most links in it. */
function CommunityList({ sight: { communities, nodes } }: { readonly sight: Sight }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <div>
      <h3 className="small">Communities by links</h3>
      <ul className="communities">
        {communities.members.map((members, place) => {
          const isRest = communities.hasRest && place === communities.members.length - 1;
          return (
            <li key={members[0]}>
              <i style={themed(colourOf(place))} />
              <span className="what">{isRest ? 'others' : `around ${names.get(members[0] ?? '')}`}</span>
              <span className="count soft">{members.length}</span>
            </li>
          );
        })}
      </ul>
    </div>
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
