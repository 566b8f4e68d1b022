import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { ENTITY_TYPES } from '../entity-types';
import { graphql } from '../generated';
import type { EntityPartsFragment, NeighboursQuery } from '../generated/graphql';
import { entityPath } from '../links';
import { TypeIcon } from '../parts/TypeIcon';
import { intoLines, textWidth } from '../parts/text-width';
import { Answered } from '../shell/Answered';
import { useTheme } from '../shell/theme';
import { PREDICATES } from '../words';
import { Section } from './Section';
import './small-graph.css';
import { MARGIN, MOST_IN_A_CIRCLE, placeAround, type Place } from './place-around';
import { counted } from '../words';

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
const FONT = { size: 10.5 };
/** With more lines than this, their labels would overlap. */
const MOST_READINGS = 6;
/** Height in pixels of a label on a steep edge, which leaves room for another beside it. */
const READING = 70;

type Edge = NeighboursQuery['neighbourhood']['edges'][number];

interface Props {
  readonly entity: EntityPartsFragment;
  /** Names the entity where nothing around it does. */
  readonly title?: string;
}

/** Its neighbours in a circle: a picture drawn without a library of graphs, which this screen need not wait for. */
export function SmallGraph({ entity, title = 'Neighbours' }: Props) {
  const query = useQuery(NEIGHBOURS, { id: entity.id });
  return (
    <Section id="small-graph" title={title}>
      <Answered query={query} what="the neighbours">
        {({ neighbourhood: { nodes, edges, hidden } }) => {
          const left = hidden
            .filter(({ node }) => node === entity.id)
            .reduce((sum, { count }) => sum + count, 0);
          return (
            <>
              <Picture centre={entity} nodes={nodes} edges={edges} />
              {left > 0 && (
                <p className="small soft">
                  {counted(left, 'more link is', 'more links are')} not in the picture.
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

interface PictureProps {
  readonly centre: EntityPartsFragment;
  readonly nodes: readonly EntityPartsFragment[];
  readonly edges: readonly Edge[];
}

function Picture({ centre, nodes, edges }: PictureProps) {
  const theme = useTheme();
  const others = nodes.filter(({ id }) => id !== centre.id);
  const height = heightFor(others.length);
  const places = placeAround(
    centre.id,
    others.map(({ id }) => id),
    WIDTH,
    height,
  );
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  // two or three are above each other, so that a name has the whole width
  const room = others.length <= 2 ? WIDTH : 2 * MARGIN.x;
  return (
    <svg
      className="small-graph"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="group"
      aria-label={`Neighbours of ${centre.name}`}
    >
      {edges.map(({ id, source, target, predicate }) => {
        const [from, to] = [places.get(source), places.get(target)];
        return (
          from &&
          to && (
            <g key={id}>
              <title>{`${names.get(source)} ${PREDICATES[predicate].OUT} ${names.get(target)}`}</title>
              <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
              <line className="easy-to-hit" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            </g>
          )
        );
      })}
      {nodes.map((node) => {
        const place = places.get(node.id);
        const { [theme]: colour } = ENTITY_TYPES[node.__typename];
        const isCentre = node.id === centre.id;
        return (
          place && (
            <Link key={node.id} href={entityPath(node.id)} className={isCentre ? 'centre' : ''}>
              <title>{node.name}</title>
              <circle cx={place.x} cy={place.y} r={isCentre ? 17 : 13} fill={colour} />
              <TypeIcon type={node.__typename} at={{ ...place, size: isCentre ? 18 : 14 }} />
              <text aria-hidden="true" className="name" x={place.x} y={place.y + (isCentre ? 30 : 25)}>
                {twoLines(node.name, room).map((line, index) => (
                  <tspan key={line} x={place.x} dy={index === 0 ? 0 : '1.15em'}>
                    {line}
                  </tspan>
                ))}
              </text>
            </Link>
          )
        );
      })}
      {others.length <= MOST_READINGS &&
        others.map(({ id }) => {
          const [from, to] = [places.get(centre.id), places.get(id)];
          const reading = readingOf(centre.id, id, edges);
          if (!from || !to || !hasRoom(reading, from, to)) return null;
          const share = shareOf(from, to);
          const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
          return (
            <text key={id} aria-hidden="true" className="reading" x={at.x} y={at.y}>
              {(isSteep(from, to) ? intoLines(reading, READING, FONT) : [reading]).map((line, index, all) => (
                <tspan key={line} x={at.x} dy={index === 0 ? `${-0.55 * (all.length - 1)}em` : '1.1em'}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
    </svg>
  );
}

function heightFor(others: number): number {
  if (others === 1) return 170;
  return others > MOST_IN_A_CIRCLE ? 380 : 300;
}

/** From the centre outwards, in words. */
const readingOf = (centre: string, other: string, edges: readonly Edge[]): string => {
  const readings = edges.flatMap(({ source, target, predicate }) => {
    if (source === centre && target === other) return [PREDICATES[predicate].OUT];
    return source === other && target === centre ? [PREDICATES[predicate].IN] : [];
  });
  return [...new Set(readings)].join(', ');
};

/** A steep line leaves room beside it; a flat one only between its two nodes. */
const hasRoom = (reading: string, from: Place, to: Place): boolean =>
  isSteep(from, to) || textWidth(reading, FONT) < Math.abs(to.x - from.x) - 36;

const isSteep = (from: Place, to: Place): boolean => Math.abs(to.y - from.y) > 80;

/** Midway between the nodes; names are below their nodes, so there is less room above a node. */
function shareOf(from: Place, to: Place): number {
  if (!isSteep(from, to)) return 0.51;
  return to.y > from.y ? 0.6 : 0.42;
}

function twoLines(name: string, room: number): readonly string[] {
  const [first = '', second, third] = intoLines(name, room, FONT);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second} …`];
}
