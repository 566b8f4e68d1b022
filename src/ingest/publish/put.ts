import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes the file beside its place and renames it, or removes it together with a folder that it leaves empty. */
export function put(path: string, bytes: Buffer | undefined): void {
  if (bytes === undefined) {
    rmSync(path, { force: true });
    const folder = dirname(path);
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, path);
}
