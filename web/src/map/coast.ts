// The coastlines of the earth: only land, since borders are disputed. Loaded when a map is drawn.
import land50 from 'world-atlas/land-50m.json?url';
import { feature } from 'topojson-client';
import { useQuery } from '@tanstack/react-query';

type Land = ReturnType<typeof feature>;
type Topology = Parameters<typeof feature>[0];

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
