// A copy of data/ to change and check. All of its changes are swapped in together, or none is.
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PublishError } from './accepted.js';
import { journaled } from './journal.js';
import { put } from './put.js';

export class Workspace {
  /** The copy; it has the name of the folder, so that messages name files as people know them. */
  readonly copy: string;
  readonly #home: string;
  /** Each changed file with its bytes before; undefined if it was not there. */
  readonly #before = new Map<string, Buffer | undefined>();
  /** Files outside of the folder, such as texts that stay with their owners. */
  readonly #beside = new Map<string, string>();

  /** @param home where the copy is kept while it is needed */
  constructor(
    readonly folder: string,
    private readonly home: string,
  ) {
    mkdirSync(home, { recursive: true });
    this.#home = mkdtempSync(join(home, 'publish-'));
    this.copy = join(this.#home, basename(folder));
    copyFolder(folder, this.copy);
  }

  has(path: string): boolean {
    return existsSync(join(this.copy, path));
  }

  read(path: string): string {
    this.#remember(path); // what is written follows from what is read now
    return this.has(path) ? readFileSync(join(this.copy, path), 'utf8') : '';
  }

  write(path: string, text: string): void {
    this.#remember(path);
    const to = join(this.copy, path);
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true }); // it may be a link to the file itself
    writeFileSync(to, text);
  }

  remove(path: string): void {
    this.#remember(path);
    rmSync(join(this.copy, path), { force: true });
  }

  /** The names of the files in a folder of the copy. */
  filesIn(path: string): readonly string[] {
    const folder = join(this.copy, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  }

  writeBeside(path: string, text: string): void {
    this.#beside.set(path, text);
  }

  #remember(path: string): void {
    if (this.#before.has(path)) return;
    const original = join(this.folder, path);
    this.#before.set(path, existsSync(original) ? readFileSync(original) : undefined);
  }

  /** What differs from the folder, in order. */
  get changed(): readonly string[] {
    return [...this.#before]
      .filter(([path, before]) => {
        const after = this.has(path) ? readFileSync(join(this.copy, path)) : undefined;
        return before === undefined || after === undefined ? before !== after : !before.equals(after);
      })
      .map(([path]) => path)
      .sort();
  }

  /**
   * Swaps the changes in, each file at once. Returns what takes them back.
   */
  commit(): () => void {
    const changes = this.changed;
    for (const path of changes) {
      const now = existsSync(join(this.folder, path)) ? readFileSync(join(this.folder, path)) : undefined;
      const before = this.#before.get(path);
      if (before === undefined ? now !== undefined : now === undefined || !before.equals(now))
        throw new PublishError(
          `${basename(this.folder)}/${path} was changed by somebody else just now: publish again.`,
        );
    }
    const undo: (() => void)[] = [];
    const takeBack = (): void => undo.reverse().forEach((step) => step());
    const swap = (): void => {
      for (const path of changes) {
        const target = join(this.folder, path);
        const before = this.#before.get(path);
        undo.push(() => put(target, before));
        put(target, this.has(path) ? readFileSync(join(this.copy, path)) : undefined);
      }
    };
    try {
      journaled(this.home, this.folder, new Map(changes.map((path) => [path, this.#before.get(path)])), swap);
      for (const [path, text] of this.#beside)
        if (!existsSync(path)) {
          undo.push(() => rmSync(path, { force: true }));
          put(path, Buffer.from(text));
        }
    } catch (error) {
      takeBack();
      throw error;
    }
    return takeBack;
  }

  discard(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** Links instead of copies where the disk allows: ten thousand documents are there at once. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isFile()) copyFile(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { recursive: true, dereference: true });
  }
}

function copyFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another disk
  }
}
