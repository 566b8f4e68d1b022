// The layout of data/, written down only here. A part is what a load compares: a document's folder with
// everything that the document says, or one of the files that documents share.
import { readdirSync, type Dirent } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { DatasetProblem } from './errors.js';
import type { FileKind } from './schema.js';

/** A file of data/ that is read. */
export interface DataFile {
  readonly kind: FileKind;
  readonly path: string;
}

export interface PartFiles {
  /** Its path in data/, such as documents/pakistan-ict-article or entities/cities.yaml. */
  readonly name: string;
  /** The document whose folder it is. */
  readonly document?: string;
  readonly files: readonly DataFile[];
}

/** What documents share, one file of each at the top. */
export const SHARED = ['about', 'decisions', 'units', 'indicators'] as const satisfies readonly FileKind[];
const OF_DOCUMENT = [
  'document',
  'entities',
  'links',
  'observations',
  'quotations',
  'coverage',
] as const satisfies readonly FileKind[];
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folder that commands about the data work on. */
export const dataFolder = (project = process.cwd()): string =>
  resolve(project, process.env['ICTGRAPH_DATA'] || 'data');

/** Every part of the folder, in order of name. */
export function partsOf(folder: string): PartFiles[] {
  const shared = SHARED.map((kind) => ({ kind, path: join(folder, `${kind}.yaml`) }));
  const root = new Set(entriesOf(folder).map(({ name }) => name));
  return [
    ...shared
      .filter(({ kind }) => root.has(`${kind}.yaml`))
      .map((file) => ({ name: basename(file.path), files: [file] })),
    ...yamlFiles(join(folder, 'entities')).map((path) => ({
      name: `entities/${basename(path)}`,
      files: [{ kind: 'entities' as const, path }],
    })),
    ...foldersIn(join(folder, 'documents')).map((path) => partOfDocument(path)),
  ];
}

function partOfDocument(folder: string): PartFiles {
  const slug = basename(folder);
  const names = new Set(entriesOf(folder).map(({ name }) => name));
  return {
    name: `documents/${slug}`,
    document: `Document:${slug}`,
    files: OF_DOCUMENT.filter((kind) => names.has(`${kind}.yaml`)).map((kind) => ({
      kind,
      path: join(folder, `${kind}.yaml`),
    })),
  };
}

/** The file with a document's own text, in its folder, if its licence allows that. */
export const textFileOf = (folder: string): string | undefined => {
  const found = entriesOf(folder).find((entry) => entry.isFile() && /^text\.[a-z]+$/.test(entry.name));
  return found && join(folder, found.name);
};

export const foldersOfDocuments = (folder: string): string[] => foldersIn(join(folder, 'documents'));

/** Folders of documents whose texts are there. */
export const foldersWithText = (folder: string): string[] =>
  foldersOfDocuments(folder).filter((path) => textFileOf(path) !== undefined);

/** A file that nothing reads is a mistake: a claim in `link.yaml` would be lost silently. */
export function strayFiles(folder: string, parts: readonly PartFiles[]): DatasetProblem[] {
  const known = new Set(parts.flatMap(({ files }) => files.map(({ path }) => path)));
  const folders = foldersOfDocuments(folder);
  const nested = folders.flatMap((path) => foldersIn(path));
  const yaml = [folder, join(folder, 'documents'), ...folders, ...nested].flatMap(yamlFiles);
  const say = (path: string, message: string): DatasetProblem => ({
    file: displayName(folder, path),
    line: 1,
    message,
  });
  return [
    ...yaml
      .filter((path) => !known.has(path) && !isOld(folder, path))
      .map((path) => say(path, 'no such kind of file; see docs/model.md for the known names')),
    ...folders
      .filter((path) => !SLUG.test(basename(path)))
      .map((path) => say(path, 'the name of a folder is that of its document: lower case and hyphens')),
    ...parts
      .filter(
        ({ document, files }) => document !== undefined && !files.some(({ kind }) => kind === 'document'),
      )
      .map(({ name }) => say(join(folder, name), 'the folder of a document has a document.yaml')),
    ...OLD.map(([name, advice]) => [join(folder, name), advice] as const)
      .filter(([path]) => exists(path))
      .map(([path, advice]) => say(path, `this is the layout of an earlier release: ${advice}`)),
  ];
}

/** Files of the layout before each document had a folder, and what to do about them. */
const OLD: readonly (readonly [name: string, advice: string])[] = [
  ['documents.yaml', 'write each entry without its id to documents/<name>/document.yaml, under `document:`'],
  ['claims', 'move claims/<name>/*.yaml to documents/<name>/ and take out their `document:`'],
  ['sources', 'move sources/gazetteer.tsv to documents/gazetteer/text.tsv'],
  ['coverage-reasons.yaml', 'move it to documents/<name>/coverage.yaml and take out its `document:`'],
];

const isOld = (folder: string, path: string): boolean => OLD.some(([name]) => path === join(folder, name));

const exists = (path: string): boolean =>
  entriesOf(join(path, '..')).some(({ name }) => name === basename(path));

/** `data/documents/…`, whatever the folder's absolute path is. */
export function displayName(folder: string, path: string): string {
  return [basename(folder), ...relative(folder, path).split(sep)].join('/');
}

const yamlFiles = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(folder, entry.name));

const foldersIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));

/** In order of name, which is not the order of every disk. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
