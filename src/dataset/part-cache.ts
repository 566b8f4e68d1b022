// Parts of data/ that have been read and checked, kept on disk: a part is read again when its files change, or what it is read
// with. Nothing is lost with the folder, and nothing is wrong when it cannot be written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digest } from './content.js';
import { jsonSchemas } from './json-schema.js';
import type { PartHashes } from './hashes.js';
import { MODEL_VERSION } from './model-version.js';
import type { Context, Part } from './part.js';
import type { PartFiles } from './layout.js';
import type { PartRecords } from './part.js';

export interface PartCache {
  get(part: PartFiles): Part | undefined;
  put(part: Part): void;
}

/** Of documents alone: what they share is read each time. */
export function partCache(folder: string, hashes: PartHashes, context: Context): PartCache {
  const around = digest([
    MODEL_VERSION,
    [...jsonSchemas().values()],
    ...['units.yaml', 'indicators.yaml', 'documents/gazetteer'].map((name) => hashes.get(name)),
  ]);
  const keyOf = ({ name, document = '' }: PartFiles): string =>
    digest([around, hashes.get(name), context.texts.has(document)]);
  const fileOf = ({ name }: PartFiles): string => join(folder, `${basename(name)}.json`);
  return {
    get(part) {
      if (part.document === undefined) return undefined;
      try {
        const found = JSON.parse(readFileSync(fileOf(part), 'utf8')) as { key: string; records: PartRecords }; // written below
        return found.key === keyOf(part) ? { ...part, records: found.records, broken: new Map() } : undefined;
      } catch {
        return undefined; // never written, or half
      }
    },
    put(part) {
      if (part.document === undefined) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(part), JSON.stringify({ key: keyOf(part), records: part.records }));
      } catch {
        // the next read takes longer
      }
    },
  };
}
