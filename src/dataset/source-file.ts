// One YAML file of data/: its checked content, and the lines of its problems. It looks for lines only if there is a problem.
import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DatasetProblem } from './errors.js';
import { displayName } from './layout.js';
import { FILE_SCHEMAS, type FileContent, type FileKind } from './schema.js';
import { plainContent } from './yaml.js';

export type Path = readonly PropertyKey[];

export interface SourceFile<K extends FileKind = FileKind> {
  readonly file: string;
  readonly content: FileContent<K>;
  /** If not, the entries that were refused are missing: the others are checked as well. */
  readonly isWhole: boolean;
  /** The places of the entries that are there, if some are missing. */
  readonly kept?: readonly number[];
  /** The line of the path, or of its nearest existing ancestor. */
  lineOf(path: Path): number;
}

/** Reads and checks one file; adds its problems to `problems` and then returns undefined. */
export function readSourceFile<K extends FileKind>(
  folder: string,
  path: string,
  kind: K,
  problems: DatasetProblem[],
  text = readFileSync(path, 'utf8'),
): SourceFile<K> | undefined {
  const file = displayName(folder, path);
  const lineOf = (at: Path): number => lineIn(path, at);
  const plain = plainContent(text);
  const checked = plain === undefined ? undefined : FILE_SCHEMAS[kind].safeParse(plain);
  // The table maps K to its own schema; indexing it by K loses that link.
  if (checked?.success === true)
    return { file, content: checked.data as FileContent<K>, isWhole: true, lineOf };

  const parsed = parsedFile(text);
  for (const error of parsed.document.errors)
    problems.push({
      file,
      line: parsed.lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? '',
    });
  if (parsed.document.errors.length > 0) return undefined;
  const values = valuesOf(parsed.document);
  if (values instanceof Error) {
    problems.push({ file, line: 1, message: values.message });
    return undefined;
  }
  const result = FILE_SCHEMAS[kind].safeParse(values.content, { reportInput: true });
  if (result.success) return { file, content: result.data as FileContent<K>, isWhole: true, lineOf };
  for (const issue of result.error.issues) problems.push(...describe(issue, file, lineOf));
  return withoutRefused(values.content, kind, result.error.issues, { file, lineOf });
}

/** What is left of a file when its refused entries are taken out; undefined if something else is wrong with it. */
function withoutRefused<K extends FileKind>(
  content: unknown,
  kind: K,
  issues: readonly z.core.$ZodIssue[],
  { file, lineOf }: Pick<SourceFile, 'file' | 'lineOf'>,
): SourceFile<K> | undefined {
  const lists = content as Readonly<Record<string, unknown>> | null; // a file that is no map has issues of its own
  const entries = lists?.[kind];
  const refused = new Set(issues.map(({ path: [list, index] }) => (list === kind ? index : undefined)));
  if (!Array.isArray(entries) || refused.has(undefined)) return undefined;
  const kept = [...entries.keys()].filter((index) => !refused.has(index));
  const rest = FILE_SCHEMAS[kind].safeParse({
    ...lists,
    [kind]: kept.map((index) => entries[index] as unknown),
  });
  return rest.success
    ? {
        file,
        content: rest.data as FileContent<K>, // as above
        isWhole: false,
        kept,
        lineOf: ([list, index, ...path]) =>
          lineOf(
            list === kind && typeof index === 'number'
              ? [kind, kept[index] ?? index, ...path]
              : [list ?? '', index ?? '', ...path],
          ),
      }
    : undefined;
}

interface Parsed {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

function parsedFile(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

/** The file that was asked about last: problems come file by file. */
let last: { readonly path: string; readonly text: string; readonly parsed: Parsed } | undefined;

export function lineIn(path: string, at: Path): number {
  const text = readFileSync(path, 'utf8');
  if (last?.path !== path || last.text !== text) last = { path, text, parsed: parsedFile(text) };
  const { document, lines } = last.parsed;
  return lines.linePos(offsetOf(document, at)).line;
}

/** An alias (`*name`) may lead to nothing, or make a small file huge: the library finds that here. */
function valuesOf(document: Parsed['document']): { readonly content: unknown } | Error {
  try {
    return { content: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
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
      : `; got ${JSON.stringify(issue.input)}`;
  return [{ file, line: lineOf(issue.path), message: `${String(field)}: ${issue.message}${received}` }];
}

/** Where the node at the path starts; for a missing node, where its nearest ancestor starts. */
function offsetOf(document: Parsed['document'], path: Path): number {
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
