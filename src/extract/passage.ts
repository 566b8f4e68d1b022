// A text to read, with its sentences, and the way from its spans to words and positions of a proposal.
import { createHash } from 'node:crypto';
import { SourceText } from '../dataset/fragment.js';
import type { TextToRead, Words } from './proposal.js';
import { sentenceSpans } from './sentences.js';
import type { Span } from './span.js';

export class Passage {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly isEnglish: boolean;
  readonly #source: SourceText;

  constructor(readonly about: TextToRead) {
    this.text = about.text;
    this.sentences = sentenceSpans(about.text);
    this.isEnglish = /^en\b/i.test(about.language);
    this.#source = new SourceText(about.text);
  }

  of({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  words({ start, end }: Span): Words {
    return {
      exact: this.text.slice(start, end),
      start: this.#source.positionAt(start),
      end: this.#source.positionAt(end),
    };
  }

  /** The sentence at a place; what lies between two belongs to the one before. */
  sentenceAt(at: number): Span {
    return this.sentences[this.sentenceNumberAt(at)] ?? { start: 0, end: this.text.length };
  }

  sentenceNumberAt(at: number): number {
    let [low, high] = [0, this.sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** A key of what was proposed: short, and the same in every run. */
export const keyFor = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
