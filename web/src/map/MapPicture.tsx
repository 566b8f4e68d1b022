import { geoEquirectangular, geoPath } from 'd3-geo';
import { useRef } from 'react';
import { useWidth } from '../figures/use-width';
import { textWidth } from '../parts/text-width';
import { useCoast } from './coast';
import { counted } from '../words';
import type { PlaceWithFacts } from './places';

interface Props {
  readonly places: readonly PlaceWithFacts[];
  readonly chosen: string | null;
  /** Null for none. */
  readonly onChoose: (id: string | null) => void;
}

/** The places as points on the land: the more there is, the larger. A click, or Enter, selects one, and Escape none. */
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
  const marks = places.map((place) => {
    const [x = 0, y = 0] = projection([place.coordinates.longitude, place.coordinates.latitude]) ?? [];
    return { place, x, y, r: 5 + Math.sqrt(place.inside.length + place.figures.length) * 1.5 };
  });
  const taken: Box[] = marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return (
    <div
      ref={holder}
      className="map-picture card"
      onKeyDown={({ key }) => key === 'Escape' && onChoose(null)}
    >
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
          {marks.map(({ place, x, y, r }) => {
            const long = textWidth(place.name, { size: 13 });
            const free = [x + r + 4, x - r - 4 - long]
              .map((left) => ({ left, right: left + long, top: y - 8, bottom: y + 8 }))
              .find(
                (box) => box.left > 0 && box.right < width && !taken.some((other) => overlap(other, box)),
              );
            if (free) taken.push(free);
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
                <title>{`${place.name}: ${counted(place.figures.length, 'figure', 'figures')}`}</title>
                <circle cx={x} cy={y} r={r} />
                {free && (
                  <text x={free.left} y={y + 4}>
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
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A single point would be enlarged endlessly, so some degrees around each are always shown. */
const around = (points: readonly (readonly number[])[]): [number, number][] =>
  points.flatMap(([x = 0, y = 0]) => [
    [Math.max(-180, x - 3), Math.max(-90, y - 3)],
    [Math.min(180, x + 3), Math.min(90, y + 3)],
  ]);
