import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DatasetProblem } from './errors.js';
import { FILE_SCHEMAS, type FileContent, type FileKind } from './schema.js';

export type Path = readonly PropertyKey[];

/** One YAML file: its checked content, and the line where each part of it stands. */
export interface SourceFile<K extends FileKind = FileKind> {
  readonly file: string;
  readonly content: FileContent<K>;
  lineOf(path: Path): number;
}

/** Which files of a kind there are, sorted. The layout of data/ is written down here and nowhere else. */
export function filesOf(folder: string, kind: FileKind): string[] {
  if (kind === 'about' || kind === 'documents' || kind === 'units' || kind === 'indicators') {
    return yamlFiles(folder).filter((file) => basename(file) === `${kind}.yaml`);
  }
  if (kind === 'entities') return yamlFiles(join(folder, 'entities'));
  return foldersIn(join(folder, 'claims'))
    .flatMap((claims) => yamlFiles(claims))
    .filter((file) => basename(file) === `${kind}.yaml`);
}

/** Files that nothing would read are a mistake worth telling: a claim in `link.yaml` would be lost without a word. */
export function strayFiles(folder: string): string[] {
  const known = new Set((Object.keys(FILE_SCHEMAS) as FileKind[]).flatMap((kind) => filesOf(folder, kind)));
  const all = [
    ...yamlFiles(folder).filter((file) => basename(file) !== 'coverage-reasons.yaml'),
    ...foldersIn(join(folder, 'claims')).flatMap((claims) => yamlFiles(claims)),
  ];
  return all.filter((file) => !known.has(file));
}

/** Reads and checks one file; what is wrong goes to `problems`, and undefined comes back. */
export function readSourceFile<K extends FileKind>(
  folder: string,
  path: string,
  kind: K,
  problems: DatasetProblem[],
): SourceFile<K> | undefined {
  const file = displayName(folder, path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0] ?? '',
      });
    }
    return undefined;
  }
  const lineOf = (at: Path): number => lines.linePos(offsetOf(document, at)).line;
  const values = valuesOf(document);
  if (values instanceof Error) {
    problems.push({ file, line: 1, message: values.message });
    return undefined;
  }
  const result = FILE_SCHEMAS[kind].safeParse(values.content, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) problems.push(...describe(issue, file, lineOf));
    return undefined;
  }
  // The table maps K to its own schema; indexing it by K loses that link.
  return { file, content: result.data as FileContent<K>, lineOf };
}

/** An alias (`*name`) may lead to nothing, or be used to make a small file huge: the library finds that here. */
function valuesOf(document: ReturnType<typeof parseDocument>): { readonly content: unknown } | Error {
  try {
    return { content: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

/** `data/claims/…`, whatever the folder's absolute path is. */
export function displayName(folder: string, path: string): string {
  return [basename(folder), ...relative(folder, path).split(sep)].join('/');
}

function describe(issue: z.core.$ZodIssue, file: string, lineOf: (at: Path) => number): DatasetProblem[] {
  const field = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `unknown key '${key}' in '${String(field)}'; the allowed ones are in data/schema/`,
    }));
  }
  const received =
    issue.input === undefined || typeof issue.input === 'object'
      ? ''
      : `, came ${JSON.stringify(issue.input)}`;
  return [{ file, line: lineOf(issue.path), message: `${String(field)}: ${issue.message}${received}` }];
}

/** Where the node at the path starts; where its nearest ancestor starts, when the path leads to something missing. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function yamlFiles(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(folder, entry.name))
    .sort();
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
