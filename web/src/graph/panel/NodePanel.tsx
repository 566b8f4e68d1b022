import { EyeOff, Expand, Pin, PinOff } from 'lucide-react';
import { Link } from 'wouter';
import { useQuery } from '../../api/use-query';
import { graphql } from '../../generated';
import { entityPath } from '../../links';
import { EntityBadge } from '../../parts/EntityBadge';
import { Evidence } from '../../parts/Evidence';
import { Answered } from '../../shell/Answered';
import type { SceneNode } from '../scene';
import type { GraphModel } from '../use-graph';
import { NoteField } from './NoteField';
import { Sides } from './Sides';

const ABOUT = graphql(`
  query AboutNode($id: ID!) {
    entity(id: $id) {
      description
      aliases
      evidence(first: 20) {
        ...EvidenceParts
      }
    }
  }
`);

/** An entity: what it is, its links with buttons to add them, and where the documents mention it. */
export function NodePanel({ node, graph }: { readonly node: SceneNode; readonly graph: GraphModel }) {
  const { id, type, name, pinned, note } = node;
  const query = useQuery(ABOUT, { id });
  return (
    <section className="stack" aria-label="Entity">
      <div>
        <EntityBadge type={type} named />
        <h2>
          <Link href={entityPath(id)}>{name}</Link>
        </h2>
      </div>
      <div className="row">
        <button type="button" onClick={() => void graph.expand([id])}>
          <Expand aria-hidden="true" /> Add neighbours
        </button>
        <button type="button" onClick={() => graph.dispatch({ do: pinned ? 'unpin' : 'pin', nodes: [id] })}>
          {pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />} {pinned ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" onClick={() => graph.dispatch({ do: 'hide', nodes: [id] })}>
          <EyeOff aria-hidden="true" /> Hide
        </button>
      </div>
      <NoteField
        key={note}
        note={note}
        onNote={(text) => graph.dispatch({ do: 'note', node: id, note: text })}
      />
      <Answered query={query} what="the entity">
        {({ entity }) =>
          entity && (
            <>
              <p>{entity.description}</p>
              {entity.aliases.length > 0 && <p className="small soft">Also: {entity.aliases.join(', ')}</p>}
              <Sides node={node} graph={graph} />
              <h3>Where it is named</h3>
              {entity.evidence.length === 0 && <p className="small soft">No document names it.</p>}
              {entity.evidence.map((one) => (
                <Evidence key={one.id} evidence={one} />
              ))}
            </>
          )
        }
      </Answered>
    </section>
  );
}
