// Files that editors send before they propose them. They are kept until they are read, the newest only.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../dataset/documents.js';
import { codeOf } from '../common/error-code.js';
import { LIMITS } from '../limits/table.js';

const ID = /^[0-9a-f]{64}$/;

export class Uploads {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = join(home, 'uploads');
  }

  /** @returns the id of the file: its SHA-256 */
  add(bytes: Uint8Array): string {
    const id = sha256(bytes);
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, id);
    writeFileSync(`${path}.new`, bytes, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    this.#forgetOld();
    return id;
  }

  /** undefined if there is none. */
  get(id: string): Uint8Array | undefined {
    if (!ID.test(id)) return undefined;
    try {
      return readFileSync(join(this.#folder, id));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  get count(): number {
    return readdirSync(this.#folder).length;
  }

  remove(id: string): void {
    if (ID.test(id)) rmSync(join(this.#folder, id), { force: true });
  }

  #forgetOld(): void {
    const newestFirst = readdirSync(this.#folder)
      .map((name) => ({
        name,
        at: statSync(join(this.#folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      }))
      .sort((a, b) => b.at - a.at);
    for (const { name } of newestFirst.slice(LIMITS.uploadsKept))
      rmSync(join(this.#folder, name), { force: true });
  }
}
