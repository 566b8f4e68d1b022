// The source texts that this server has. Positions count Unicode code points, so the most recently read texts are kept as
// code points.
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { LRUCache } from 'lru-cache';
import { rereadTexts } from '../dataset/documents.js';
import { LIMITS } from '../limits/table.js';

export class Texts {
  readonly #codePoints = new LRUCache<string, readonly string[]>({ max: LIMITS.textsKept });

  /** How often the texts were read anew. */
  readings = 0;

  /** @param bySha256 the texts by the SHA-256 of their bytes */
  constructor(private bySha256: ReadonlyMap<string, string>) {}

  /** How many are kept as characters. */
  get kept(): number {
    return this.#codePoints.size;
  }

  /**
   * Reads the folders again whenever something changes in them. They are looked up anew each time, so a folder that comes later is
   * followed as well.
   *
   * @returns a function that stops watching
   */
  watch(folders: () => readonly string[]): () => void {
    let timer: NodeJS.Timeout | undefined;
    let watchers: readonly FSWatcher[] = [];
    const reread = async (): Promise<void> => {
      follow(); // before it reads, so that no change is lost
      this.bySha256 = await rereadTexts(folders(), LIMITS.textBytes);
      this.readings++;
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void reread().catch(() => undefined), LIMITS.textsSettle); // copying a file makes many writes
      timer.unref();
    };
    const follow = (): void => {
      const places = new Set(folders().map((folder) => (existsSync(folder) ? folder : dirname(folder))));
      for (const watcher of watchers) watcher.close();
      watchers = [...places].flatMap((place) => watcherOf(place, soon));
    };
    follow();
    return () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    };
  }

  has(sha256: string): boolean {
    return this.bySha256.has(sha256);
  }

  /** The text from one position to another, cut at its ends; null if the text is not available. */
  slice(sha256: string, start: number, end: number): string | null {
    const text = this.bySha256.get(sha256);
    if (text === undefined) return null;
    const codePoints = this.#codePoints.get(sha256) ?? [...text];
    this.#codePoints.set(sha256, codePoints);
    return codePoints.slice(Math.max(0, start), end).join('');
  }
}

/** None if the folder cannot be watched: its texts are read when another one changes. */
function watcherOf(folder: string, changed: () => void): FSWatcher[] {
  try {
    return [watch(folder, { persistent: false }, changed).on('error', () => undefined)];
  } catch {
    return [];
  }
}
