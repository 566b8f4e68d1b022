import type { DatasetProblem } from './errors.js';
import type {
  FileKind,
  RawAbout,
  RawDocument,
  RawEntity,
  RawIndicator,
  RawLink,
  RawObservation,
  RawQuotation,
  RawUnit,
} from './schema.js';
import { displayName, filesOf, readSourceFile, strayFiles, type Path } from './source-file.js';

/** One entry as written, with the place where it was written. */
export interface Located<T> {
  readonly raw: T;
  /** The document the file speaks about by default. */
  readonly document?: string;
  readonly file: string;
  lineOf(path: Path): number;
}

export interface RawDataset {
  /** One at most. */
  readonly about: readonly Located<RawAbout>[];
  readonly documents: readonly Located<RawDocument>[];
  readonly units: readonly Located<RawUnit>[];
  readonly indicators: readonly Located<RawIndicator>[];
  readonly entities: readonly Located<RawEntity>[];
  readonly links: readonly Located<RawLink>[];
  readonly observations: readonly Located<RawObservation>[];
  readonly quotations: readonly Located<RawQuotation>[];
  /** Kinds with a file that could not be read: what refers to them cannot be judged. */
  readonly broken: ReadonlySet<FileKind>;
}

/** All files of the folder, each entry checked by itself; what depends on other entries is checked in validate.ts. */
export function readRawDataset(folder: string, problems: DatasetProblem[]): RawDataset {
  for (const path of strayFiles(folder)) {
    const file = displayName(folder, path);
    problems.push({
      file,
      line: 1,
      message: 'no such kind of file; see docs/model.md for the names that are read',
    });
  }
  const broken = new Set<FileKind>();
  const entries = <K extends EntryKind>(kind: K) => entriesOf(folder, kind, problems, broken);
  return {
    about: entries('about'),
    documents: entries('documents'),
    units: entries('units'),
    indicators: entries('indicators'),
    entities: entries('entities'),
    links: entries('links'),
    observations: entries('observations'),
    quotations: entries('quotations'),
    broken,
  };
}

type EntryKind = Exclude<keyof RawDataset, 'broken'>;

function entriesOf<K extends EntryKind>(
  folder: string,
  kind: K,
  problems: DatasetProblem[],
  broken: Set<FileKind>,
): Located<RawDataset[K][number]['raw']>[] {
  return filesOf(folder, kind).flatMap((path) => {
    const source = readSourceFile(folder, path, kind, problems);
    if (!source) {
      broken.add(kind);
      return [];
    }
    // Every file has its list under the name of its kind, which the types cannot say for a K that is not known yet.
    const content = source.content as unknown as Record<K, RawDataset[K][number]['raw'][]> & {
      document?: string;
    };
    return content[kind].map((raw, index) => ({
      raw,
      document: content.document,
      file: source.file,
      lineOf: (at: Path) => source.lineOf([kind, index, ...at]),
    }));
  });
}
