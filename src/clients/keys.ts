// The keys of clients: a file with the name, the role and the hash of each. A key itself is shown once and never stored.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../common/error-code.js';

export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

const Entry = z.strictObject({
  name: z.string().regex(/^[\w.-]{1,64}$/, 'a name has 1 to 64 letters, digits, ".", "_" and "-"'),
  role: z.enum(ROLES),
  /** A key has 256 random bits: a fast hash is as good as a slow one. */
  sha256: z.string().regex(/^[\da-f]{64}$/),
  created: z.string(),
});
const File = z.strictObject({ keys: z.array(Entry).max(1_000) });

export type KeyEntry = Readonly<z.infer<typeof Entry>>;

/** A message about what is wrong with the store, or with a command. */
export class KeysError extends Error {}

const PREFIX = 'ictgraph_';

export class Keys {
  #held: { readonly version: string; readonly entries: readonly KeyEntry[] } | undefined;

  constructor(private readonly file: string) {}

  /** Reads the file again: an added or revoked key takes effect with the next request. */
  all(): readonly KeyEntry[] {
    const version = versionOf(this.file);
    if (version === undefined) return [];
    if (this.#held?.version !== version) this.#held = { version, entries: readEntries(this.file) };
    return this.#held.entries;
  }

  /** Compares with every key, in constant time. */
  find(key: string): KeyEntry | undefined {
    const hash = sha256(key);
    let found: KeyEntry | undefined;
    for (const entry of this.all())
      if (timingSafeEqual(hash, Buffer.from(entry.sha256, 'hex'))) found = entry;
    return found;
  }

  /** @returns the key, which cannot be shown again */
  add(name: string, role: string): string {
    const entries = this.all();
    if (entries.some((entry) => entry.name === name))
      throw new KeysError(`There is already a key "${name}": revoke it first, or choose another name.`);
    const key = PREFIX + randomBytes(32).toString('base64url');
    const entry = Entry.safeParse({
      name,
      role,
      sha256: sha256(key).toString('hex'),
      created: new Date().toISOString(),
    });
    if (!entry.success) throw new KeysError(`This is not a valid key: ${z.prettifyError(entry.error)}`);
    this.#write([...entries, entry.data]);
    return key;
  }

  revoke(name: string): void {
    const entries = this.all();
    const left = entries.filter((entry) => entry.name !== name);
    if (left.length === entries.length) throw new KeysError(`There is no key "${name}".`);
    this.#write(left);
  }

  /** Replaces the file in one step, so that no reader sees half of it. */
  #write(keys: readonly KeyEntry[]): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const beside = `${this.file}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
    chmodSync(beside, 0o600); // a process that ended early may have left the file
    renameSync(beside, this.file);
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Undefined if there is no file. A file that replaced another has another inode, whatever the clock says. */
function versionOf(file: string): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (NOT_THERE.has(codeOf(error))) return undefined;
    throw new KeysError(`The keys in ${file} cannot be read (${String(error)}). Repair the file.`);
  }
}

/** There is no such file, or its folder is not a folder. */
const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

function readEntries(file: string): readonly KeyEntry[] {
  try {
    return File.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message; // JSON.parse and fs throw Errors
    throw new KeysError(
      `The keys in ${file} cannot be read: ${reason}. Repair the file, or remove it and add the keys again.`,
      { cause: error },
    );
  }
}
