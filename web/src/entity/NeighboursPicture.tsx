import { Link } from 'wouter';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityPartsFragment, NeighboursQuery } from '../generated/graphql';
import { entityPath } from '../links';
import { between, freePlace, type Box } from '../parts/free-place';
import { TypeIcon } from '../parts/TypeIcon';
import { intoLines, textWidth } from '../parts/text-width';
import { useTheme } from '../shell/theme';
import { PREDICATES } from '../words';
import { MARGIN, MOST_IN_A_CIRCLE, placeAround, type Place } from './place-around';
import './small-graph.css';

const WIDTH = 360;
const FONT = { size: 10.5 };
/** With more lines than this, their labels would overlap. */
const MOST_READINGS = 6;
/** The width of a label, which leaves room for another beside it. */
const READING = 70;
/** From one line of a text to the next, and from the middle of a line down to its baseline. */
const [LINE, BASELINE] = [12, 3.5];
/** From a node down to the baseline of its name. */
const below = (isCentre: boolean): number => (isCentre ? 30 : 25);

type Edge = NeighboursQuery['neighbourhood']['edges'][number];

interface Props {
  readonly centre: EntityPartsFragment;
  readonly nodes: readonly EntityPartsFragment[];
  readonly edges: readonly Edge[];
}

/** An entity, its neighbours, and on each line what it means. */
export function NeighboursPicture({ centre, nodes, edges }: Props) {
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
  const taken = nodes.flatMap(({ id, name }) => {
    const place = places.get(id);
    return place ? [circleOf(place), nameBox(place, twoLines(name, room), id === centre.id)] : [];
  });
  const readings =
    others.length > MOST_READINGS
      ? []
      : others.flatMap(({ id }) => {
          const [from, to] = [places.get(centre.id), places.get(id)];
          if (!from || !to) return [];
          const lines = intoLines(readingOf(centre.id, id, edges), READING, FONT);
          const size = sizeOf(lines);
          const free = freePlace((share) => [{ at: between(from, to, share), ...size }], taken);
          if (!free) return [];
          taken.push(...free.boxes);
          const { x, y } = between(from, to, free.share);
          return [{ id, lines, at: { x, y: y - (LINE * (lines.length - 1)) / 2 } }]; // its first line is above the middle
        });
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
              <text aria-hidden="true" className="name" x={place.x} y={place.y + below(isCentre)}>
                {twoLines(node.name, room).map((line, index) => (
                  <tspan key={line} x={place.x} dy={index === 0 ? 0 : LINE}>
                    {line}
                  </tspan>
                ))}
              </text>
            </Link>
          )
        );
      })}
      {readings.map(({ id, at, lines }) => (
        <text key={id} aria-hidden="true" className="reading" x={at.x} y={at.y + BASELINE}>
          {lines.map((line, index) => (
            <tspan key={line} x={at.x} dy={index === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
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

const sizeOf = (lines: readonly string[]): Omit<Box, 'at'> => ({
  width: Math.max(...lines.map((line) => textWidth(line, FONT))),
  height: LINE * lines.length,
});

const circleOf = (at: Place): Box => ({ at, width: 26, height: 26 });

function nameBox({ x, y }: Place, lines: readonly string[], isCentre: boolean): Box {
  const size = sizeOf(lines);
  return { at: { x, y: y + below(isCentre) - BASELINE + (size.height - LINE) / 2 }, ...size };
}

function twoLines(name: string, room: number): readonly string[] {
  const [first = '', second, third] = intoLines(name, room, FONT);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second} …`];
}
