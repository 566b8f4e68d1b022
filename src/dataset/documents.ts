import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { dataFolder, foldersOfDocuments, foldersWithText } from './layout.js';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The folders that may contain source texts. The texts stay with their owners: the repository contains only those whose licence
 * allows it, in the folders of their documents.
 */
export function documentFolders(
  project: string,
  environment = process.env['ICTGRAPH_DOCUMENTS'] ?? '',
): string[] {
  const own = environment.split(delimiter).filter((folder) => folder !== '');
  return [join(project, 'documents'), ...own, ...foldersWithText(dataFolder(project))];
}

/** The folders in which a text may come: also those of documents that have none yet. */
export const textFolders = (project: string, data: string): string[] => [
  ...new Set([...documentFolders(project), join(data, 'documents'), ...foldersOfDocuments(data)]),
];

/** The text of every regular file in the folders, by the SHA-256 of its bytes. A missing folder has none. */
export function documentTexts(folders: readonly string[], mostBytes = Infinity): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of filesIn(folders, mostBytes)) add(texts, readFileSync(path));
  return texts;
}

/** The same while a server answers: one file at a time, and unreadable files are skipped. */
export async function rereadTexts(
  folders: readonly string[],
  mostBytes: number,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of filesIn(folders, mostBytes)) {
    const bytes = await readFile(path).catch(() => undefined); // it may be gone or unreadable
    if (bytes) add(texts, bytes);
  }
  return texts;
}

const filesIn = (folders: readonly string[], mostBytes: number): readonly string[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.yaml'))
        .map(({ name }) => join(folder, name)),
    )
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) <= mostBytes);

function add(texts: Map<string, string>, bytes: Uint8Array): void {
  const text = asText(bytes);
  if (text !== undefined) texts.set(sha256(bytes), text);
}

/** undefined if it is not UTF-8: a photo in the folder is neither a source text nor an error. */
export function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
