// The coast lines of the earth: land only, for borders are disputed. Fetched when a map is drawn.
import land50 from 'world-atlas/land-50m.json?url';
import { feature } from 'topojson-client';
import { useQuery } from '@tanstack/react-query';
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';

type Land = Feature | FeatureCollection;

export function useCoast(): Land | undefined {
  const { data } = useQuery({ queryKey: [land50], queryFn: fetchLand });
  return data;
}

async function fetchLand(): Promise<Land> {
  const topology = (await (await fetch(land50)).json()) as Topology; // as the package describes its files
  const { land } = topology.objects;
  if (!land) throw new Error('The file of coast lines has no land.');
  return feature(topology, land);
}
