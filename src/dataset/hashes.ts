// What a load compares: a hash of each part of data/, of the bytes of its files, so that a start need not read what they say.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './content.js';
import { partsOf, textFileOf } from './layout.js';

/** By the names of the parts. */
export type PartHashes = ReadonlyMap<string, string>;

export function partHashes(folder: string): PartHashes {
  return new Map(
    partsOf(folder).map(({ name, document, files }) => {
      const hash = createHash('sha256');
      const text = document === undefined ? undefined : textFileOf(join(folder, name));
      const read = files.filter(({ kind }) => kind !== 'coverage').map(({ path }) => path);
      for (const path of text === undefined ? read : [...read, text]) {
        const bytes = readFileSync(path);
        hash.update(`${path.slice(folder.length)} ${bytes.length}\n`).update(bytes);
      }
      return [name, hash.digest('hex').slice(0, 32)];
    }),
  );
}

export const wholeHash = (hashes: PartHashes): string =>
  digest([...hashes].map(([name, hash]) => `${name} ${hash}`).sort());
