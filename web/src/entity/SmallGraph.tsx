import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { ENTITY_TYPES } from '../entity-types';
import { graphql } from '../generated';
import type { EntityPartsFragment } from '../generated/graphql';
import { entityPath } from '../links';
import { useTheme } from '../shell/theme';
import { Answered } from '../shell/Answered';
import { PREDICATES } from '../words';
import { Section } from './Section';
import { placeAround } from './place-around';

const NEIGHBOURS = graphql(`
  query Neighbours($id: ID!) {
    neighbourhood(ids: [$id], perPredicate: 6) {
      nodes {
        ...EntityParts
      }
      edges {
        id
        source
        target
        predicate
      }
      hidden {
        node
        count
      }
    }
  }
`);

const WIDTH = 360;
const HEIGHT = 300;

/** Its neighbours in a circle: a picture drawn without a library of graphs, which this screen need not wait for. */
export function SmallGraph({ entity }: { readonly entity: EntityPartsFragment }) {
  const query = useQuery(NEIGHBOURS, { id: entity.id });
  const theme = useTheme();
  return (
    <Section id="small-graph" title="Around it">
      <Answered query={query} what="the neighbours">
        {({ neighbourhood: { nodes, edges, hidden } }) => {
          const others = nodes.filter(({ id }) => id !== entity.id);
          const places = placeAround(
            entity.id,
            others.map(({ id }) => id),
            WIDTH,
            HEIGHT,
          );
          const left = hidden
            .filter(({ node }) => node === entity.id)
            .reduce((sum, { count }) => sum + count, 0);
          return (
            <>
              <svg
                className="small-graph"
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                role="group"
                aria-label={`Neighbours of ${entity.name}`}
              >
                {edges.map(({ id, source, target, predicate }) => {
                  const [from, to] = [places.get(source), places.get(target)];
                  return (
                    from &&
                    to && (
                      <line key={id} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
                        <title>{PREDICATES[predicate].OUT}</title>
                      </line>
                    )
                  );
                })}
                {nodes.map((node) => {
                  const place = places.get(node.id);
                  const { code, [theme]: colour } = ENTITY_TYPES[node.__typename];
                  return (
                    place && (
                      <Link
                        key={node.id}
                        href={entityPath(node.id)}
                        className={node.id === entity.id ? 'centre' : ''}
                      >
                        <title>{node.name}</title>
                        <circle cx={place.x} cy={place.y} r={node.id === entity.id ? 17 : 13} fill={colour} />
                        <text aria-hidden="true" className="code" x={place.x} y={place.y}>
                          {code}
                        </text>
                        <text
                          aria-hidden="true"
                          className="name"
                          x={place.x}
                          y={place.y + (node.id === entity.id ? 30 : 25)}
                        >
                          {shorten(node.name)}
                        </text>
                      </Link>
                    )
                  );
                })}
              </svg>
              {left > 0 && (
                <p className="small soft">
                  {left} more {left === 1 ? 'relation is' : 'relations are'} not in the picture.
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

const shorten = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name);
