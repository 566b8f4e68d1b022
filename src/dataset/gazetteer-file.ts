import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './documents.js';
import { codePoints } from './fragment.js';

export const GAZETTEER_DOCUMENT = 'Document:gazetteer';
export const GAZETTEER_COLUMNS = [
  'id',
  'name',
  'within',
  'isoCode',
  'latitude',
  'longitude',
  'source',
] as const;

export interface GazetteerPlace {
  readonly id: string;
  readonly isoCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** The line itself: it is the evidence. */
  readonly line: string;
  readonly start: number;
}

export interface GazetteerFile {
  readonly sha256: string;
  readonly text: string;
  readonly places: ReadonlyMap<string, GazetteerPlace>;
}

export function gazetteerPath(folder: string): string {
  return join(folder, 'documents', 'gazetteer', 'text.tsv');
}

export function readGazetteer(folder: string): GazetteerFile | undefined {
  const path = gazetteerPath(folder);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const places = new Map<string, GazetteerPlace>();
  let start = 0;
  for (const line of text.split('\n')) {
    const [id = '', , , isoCode, latitude, longitude] = line.split('\t');
    if (id.includes(':')) {
      places.set(id, {
        id,
        isoCode: isoCode || undefined,
        latitude: degrees(latitude),
        longitude: degrees(longitude),
        line,
        start,
      });
    }
    start += codePoints(line) + 1;
  }
  return { sha256: sha256(text), text, places };
}

function degrees(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}
