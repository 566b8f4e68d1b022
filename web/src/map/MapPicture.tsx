import { geoEquirectangular, geoPath } from 'd3-geo';
import { useRef } from 'react';
import { useWidth } from '../figures/use-width';
import { textWidth } from '../parts/text-width';
import { useCoast } from './coast';
import type { PlaceWithFacts } from './places';

interface Props {
  readonly places: readonly PlaceWithFacts[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The places as points on the land: the more there is, the larger. A click, or Enter, chooses one. */
export function MapPicture({ places, chosen, onChoose }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const coast = useCoast();
  const height = Math.round(Math.min(560, Math.max(300, width * 0.55)));
  const points = places.map(({ coordinates: { longitude, latitude } }) => [longitude, latitude]);
  const projection = geoEquirectangular().fitExtent(
    [
      [width * 0.12, 40],
      [width * 0.85, height - 40],
    ],
    { type: 'MultiPoint', coordinates: [...points, ...around(points)] },
  );
  const labels: Box[] = [];
  return (
    <div ref={holder} className="map-picture card">
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label="Map">
          {coast && (
            <path
              className="land"
              d={
                geoPath(
                  projection.clipExtent([
                    [-2, -2],
                    [width + 2, height + 2],
                  ]),
                )(coast) ?? ''
              }
            />
          )}
          {places.map((place) => {
            const [x = 0, y = 0] =
              projection([place.coordinates.longitude, place.coordinates.latitude]) ?? [];
            const r = 5 + Math.sqrt(place.inside.length + place.figures) * 1.5;
            const beside = [
              boxOf(place.name, x + r + 4, y, 'start'),
              boxOf(place.name, x - r - 4, y, 'end'),
            ].find(
              (box) => box.left > 0 && box.right < width && !labels.some((other) => overlap(other, box)),
            );
            if (beside) labels.push(beside);
            return (
              <a
                key={place.id}
                href={`#${place.id}`}
                aria-label={place.name}
                aria-current={place.id === chosen}
                onClick={(event) => {
                  event.preventDefault();
                  onChoose(place.id);
                }}
              >
                <title>{place.name}</title>
                <circle cx={x} cy={y} r={r} />
                {beside && (
                  <text x={beside.at} y={y + 4} textAnchor={beside.anchor}>
                    {place.name}
                  </text>
                )}
              </a>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface Box {
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function boxOf(name: string, at: number, y: number, anchor: Box['anchor']): Box {
  const long = textWidth(name, { size: 13 });
  return {
    at,
    anchor,
    y,
    left: anchor === 'start' ? at : at - long,
    right: anchor === 'start' ? at + long : at,
  };
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 16;

/** A single point would be enlarged without end: some degrees around each are always shown. */
const around = (points: readonly (readonly number[])[]): [number, number][] =>
  points.flatMap(([x = 0, y = 0]) => [
    [Math.max(-180, x - 3), Math.max(-90, y - 3)],
    [Math.min(180, x + 3), Math.min(90, y + 3)],
  ]);
