import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the texts of documents may lie. The texts stay with their owner: only data/sources is in the repository. */
export function documentFolders(
  project: string,
  environment = process.env['ICTGRAPH_DOCUMENTS'] ?? '',
): string[] {
  const own = environment.split(delimiter).filter((folder) => folder !== '');
  return [join(project, 'documents'), ...own, join(project, 'data', 'sources')];
}

/** The text of every regular file in the folders, by the SHA-256 of its bytes. A missing folder holds nothing. */
export function documentTexts(folders: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = readFileSync(join(folder, entry.name));
      const text = asText(bytes);
      if (text !== undefined) texts.set(sha256(bytes), text);
    }
  }
  return texts;
}

/** undefined for what is not UTF-8: a photo in the folder is no document of ours, and no error either. */
function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
