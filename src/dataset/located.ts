// One entry of a file of data/, with its place there.
import type { Path, SourceFile } from './source-file.js';

/** One entry as written, with the place where it was written. */
export interface Located<T> {
  readonly raw: T;
  /** The document of entries that name none. */
  readonly document?: string;
  readonly file: string;
  lineOf(path: Path): number;
}

export const located = (
  { file, lineOf }: Pick<SourceFile, 'file' | 'lineOf'>,
  start: Path,
): Omit<Located<unknown>, 'raw'> => ({ file, lineOf: (path) => lineOf([...start, ...path]) });
