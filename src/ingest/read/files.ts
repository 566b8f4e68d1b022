// The bytes of a file, of all files of a folder, or of standard input. Nothing is read that is larger than allowed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { LIMITS } from '../../limits/table.js';
import { MEDIA_TYPES } from './media-type.js';
import { tooLarge } from './read.js';
import { UnreadableError } from './unreadable.js';

export interface Bytes {
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/** The paths of the documents that an argument means: itself, or the readable files of a folder and its folders. */
export function documentsAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UnreadableError(`There is no file or folder ${path}.`);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in MEDIA_TYPES)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new UnreadableError(`${path} has no ${Object.keys(MEDIA_TYPES).join(', ')} files.`);
  if (files.length > LIMITS.documentsOfFolder)
    throw new UnreadableError(
      `${path} has ${files.length} documents; allowed: ${LIMITS.documentsOfFolder} at a time.`,
    );
  return files;
}

export function bytesOf(path: string): Bytes {
  const { size } = statSync(path);
  if (size > LIMITS.documentBytes) throw tooLarge(size);
  return { name: basename(path), bytes: readFileSync(path) };
}

export async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LIMITS.documentBytes) throw tooLarge(size);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
