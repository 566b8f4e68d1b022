// What a run over many documents asks of every draft, read once for each state of its file.
import { statSync } from 'node:fs';
import { DraftError, type Draft } from './draft.js';
import { lessonOf, type Lesson } from './lessons.js';

export interface KnownDraft {
  readonly sha256: string;
  /** What its publication brought to what documents share. */
  readonly shared: readonly string[];
  readonly lesson: Lesson;
}

export class KnownDrafts {
  readonly #known = new Map<string, KnownDraft & { readonly state: string }>();

  constructor(
    private readonly pathOf: (id: string) => string,
    private readonly read: (id: string) => Draft,
  ) {}

  /** undefined if there is none any more. */
  of(id: string): KnownDraft | undefined {
    const { mtimeMs, size } = statSync(this.pathOf(id), { throwIfNoEntry: false }) ?? {};
    const state = `${mtimeMs} ${size}`;
    const known = this.#known.get(id);
    if (mtimeMs === undefined || known?.state === state) return known;
    const draft = this.#readable(id);
    if (!draft) return undefined;
    const { document, publication } = draft;
    const now = {
      state,
      sha256: document.sha256,
      shared: publication?.shared ?? [],
      lesson: lessonOf(draft),
    };
    this.#known.set(id, now);
    return now;
  }

  /** A file that somebody has broken is told to who opens it, and stands in nobody else's way. */
  #readable(id: string): Draft | undefined {
    try {
      return this.read(id);
    } catch (error) {
      if (error instanceof DraftError) return undefined;
      throw error;
    }
  }
}
