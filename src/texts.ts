// The texts of documents that this server has at hand. Positions count Unicode code points, so those read last are kept so.
import { existsSync, watch } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { rereadTexts } from './dataset/documents.js';
import { LIMITS } from './limits/table.js';

export class Texts {
  readonly #codePoints = new LRUCache<string, readonly string[]>({ max: LIMITS.textsKept });

  /** @param bySha256 the texts by the SHA-256 of their bytes */
  constructor(private bySha256: ReadonlyMap<string, string>) {}

  /** How many are kept as characters. */
  get kept(): number {
    return this.#codePoints.size;
  }

  /** Reads the folders anew whenever something changes in them; a folder that is missing now is not watched.
   *
   * @returns ends it
   */
  watch(folders: readonly string[]): () => void {
    let timer: NodeJS.Timeout | undefined;
    const reread = async (): Promise<void> => {
      this.bySha256 = await rereadTexts(folders, LIMITS.textBytes);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void reread().catch(() => undefined), LIMITS.textsSettle); // a copy comes in many writes
      timer.unref();
    };
    const watchers = folders
      .filter((folder) => existsSync(folder))
      .map((folder) => watch(folder, { persistent: false }, soon).on('error', () => undefined));
    return () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    };
  }

  has(sha256: string): boolean {
    return this.bySha256.has(sha256);
  }

  /** The text from one position to another, cut at its ends; null when the text is not at hand. */
  slice(sha256: string, start: number, end: number): string | null {
    const text = this.bySha256.get(sha256);
    if (text === undefined) return null;
    const codePoints = this.#codePoints.get(sha256) ?? [...text];
    this.#codePoints.set(sha256, codePoints);
    return codePoints.slice(Math.max(0, start), end).join('');
  }
}
