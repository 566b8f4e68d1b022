import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { ChangeAction, LastChangesQuery } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { Answered } from '../shell/Answered';
import { PREDICATES } from '../words';

const CHANGES = graphql(`
  query LastChanges($since: Int!) {
    ADDED: changes(sinceVersion: $since, action: ADDED, first: 6) {
      ...ChangesParts
    }
    CHANGED: changes(sinceVersion: $since, action: CHANGED, first: 6) {
      ...ChangesParts
    }
    RETRACTED: changes(sinceVersion: $since, action: RETRACTED, first: 6) {
      ...ChangesParts
    }
  }
`);

graphql(`
  fragment ChangesParts on ChangeConnection {
    totalCount
    nodes {
      node {
        __typename
        id
        ... on Entity {
          ...EntityParts
        }
        ... on Observation {
          about {
            ...EntityParts
          }
          indicator {
            name
          }
          quantity {
            raw
          }
        }
        ... on Link {
          subject {
            ...EntityParts
          }
          predicate
          object {
            name
          }
        }
        ... on Quotation {
          speaker {
            ...EntityParts
          }
          text
        }
        ... on Indicator {
          name
        }
        ... on Document {
          title
        }
      }
    }
  }
`);

type Node = LastChangesQuery['ADDED']['nodes'][number]['node'];

const ACTIONS: readonly (readonly [ChangeAction, label: string])[] = [
  ['ADDED', 'Added'],
  ['CHANGED', 'Changed'],
  ['RETRACTED', 'Gone'],
];

export function Changes({ version }: { readonly version: number }) {
  const query = useQuery(CHANGES, { since: version - 1 });
  return (
    <Answered query={query} what="what changed">
      {(changes) => {
        const done = ACTIONS.filter(([action]) => changes[action].totalCount > 0);
        return (
          <div className="changes stack">
            {done.length === 0 && (
              <p className="soft">
                It changed no fact: only what is derived from the facts, or how they are stored.
              </p>
            )}
            {done.map(([action, label]) => (
              <div key={action} className="stack">
                <h3>
                  {label} <span className="soft">{changes[action].totalCount}</span>
                </h3>
                <ul>
                  {changes[action].nodes.map(({ node }) => (
                    <li key={node.id}>{describe(node)}</li>
                  ))}
                  {changes[action].totalCount > changes[action].nodes.length && (
                    <li className="small soft">
                      and {changes[action].totalCount - changes[action].nodes.length} more:{' '}
                      <code>changes</code> in the playground lists all
                    </li>
                  )}
                </ul>
              </div>
            ))}
          </div>
        );
      }}
    </Answered>
  );
}

function describe(node: Node) {
  if (node.__typename === 'Link')
    return (
      <>
        <EntityLink entity={node.subject} /> {PREDICATES[node.predicate].OUT} {node.object.name}
      </>
    );
  if (node.__typename === 'Observation')
    return (
      <>
        <EntityLink entity={node.about} />: {node.indicator.name}, {node.quantity.raw}
      </>
    );
  if (node.__typename === 'Quotation')
    return (
      <>
        <EntityLink entity={node.speaker} />: “{node.text}”
      </>
    );
  if (node.__typename === 'Document') return <>Document: {node.title}</>;
  if (node.__typename === 'Indicator') return <>Indicator: {node.name}</>;
  return 'name' in node ? <EntityLink entity={node} /> : <>{node.id}</>;
}
