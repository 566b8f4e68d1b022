// The texts of documents that this server has at hand. Positions count Unicode code points, so those read last are kept so.
import { LRUCache } from 'lru-cache';
import { LIMITS } from './limits/table.js';

export class Texts {
  readonly #codePoints = new LRUCache<string, readonly string[]>({ max: LIMITS.textsKept });

  /** @param bySha256 the texts by the SHA-256 of their bytes */
  constructor(private readonly bySha256: ReadonlyMap<string, string>) {}

  /** How many are kept as characters. */
  get kept(): number {
    return this.#codePoints.size;
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
