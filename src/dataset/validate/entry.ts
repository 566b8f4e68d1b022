// An entry of a part, with its place for messages about it.
import type { DatasetProblem } from '../errors.js';
import { displayName } from '../layout.js';
import type { Part, PartRecords } from '../part.js';
import { lineIn, type Path } from '../source-file.js';

export type EntryKind = 'indicators' | 'entities' | 'links' | 'observations' | 'quotations';

export class Entry<K extends EntryKind = EntryKind> {
  constructor(
    readonly record: PartRecords[K][number],
    readonly part: Part,
    private readonly kind: K,
    private readonly index: number,
    private readonly reporting: { readonly folder: string; readonly problems: DatasetProblem[] },
  ) {}

  /** `data/documents/a/links.yaml:8` */
  place(path: Path): string {
    const { file, line } = this.#at(path);
    return `${file}:${line}`;
  }

  report(path: Path, message: string): void {
    this.reporting.problems.push({ ...this.#at(path), message });
  }

  #at(path: Path): { readonly file: string; readonly line: number } {
    const file = this.part.files.find(({ kind }) => kind === this.kind)?.path ?? '';
    return {
      file: displayName(this.reporting.folder, file),
      line: lineIn(file, [this.kind, this.part.broken.get(this.kind)?.[this.index] ?? this.index, ...path]),
    };
  }
}
