// npm run data:locate: writes the position of each fragment into the YAML, so that nobody has to count characters. It
// changes only the characters of the numbers: comments, order and layout belong to people and stay.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { documentFolders, documentTexts } from './documents.js';
import type { DatasetProblem } from './errors.js';
import { codePoints, notInText, SourceText } from './fragment.js';
import { dataFolder, displayName, partsOf } from './layout.js';
import type { FileKind } from './schema.js';
import { readSourceFile } from './source-file.js';

export interface LocateResult {
  /** How many positions were written anew or corrected. */
  readonly filled: number;
  readonly problems: readonly DatasetProblem[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Fills in `start` and `end` of every piece of evidence, and the bounds of every quotation, in every file of the folder. */
export function locate(folder: string, texts: ReadonlyMap<string, string>): LocateResult {
  const problems: DatasetProblem[] = [];
  const byId = new Map<string, SourceText>();
  const parts = partsOf(folder);
  for (const { document, files } of parts)
    for (const { kind, path } of files) {
      if (kind !== 'document' || document === undefined) continue;
      const sha256 = readSourceFile(folder, path, 'document', problems)?.content.document.sha256;
      const text = texts.get(sha256 ?? '');
      if (text !== undefined) byId.set(document, new SourceText(text));
    }
  let filled = 0;
  for (const { document, files } of parts)
    for (const { kind, path } of files) {
      if (!LOCATED.includes(kind)) continue;
      const source = readFileSync(path, 'utf8');
      const found = locateFile(source, kind, document, byId);
      problems.push(...found.problems.map((problem) => ({ ...problem, file: displayName(folder, path) })));
      if (found.edits.length > 0) writeFileSync(path, apply(source, found.edits));
      filled += found.filled;
    }
  return { filled, problems };
}

const LOCATED: readonly FileKind[] = ['entities', 'links', 'observations', 'quotations'];

function locateFile(
  source: string,
  kind: FileKind,
  own: string | undefined,
  texts: ReadonlyMap<string, SourceText>,
) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const edits: Edit[] = [];
  const problems: Omit<DatasetProblem, 'file'>[] = [];
  let filled = 0;
  const write = (map: YAMLMap, bounds: { start: number; end: number }) => {
    const made = positionEdits(source, map, bounds);
    edits.push(...made);
    if (made.length > 0) filled++;
  };
  const fallback = own ?? document.get('document');
  const items = document.get(kind);
  for (const item of isSeq(items) ? items.items : []) {
    if (!isMap(item)) continue;
    const evidence = item.get('evidence');
    for (const fragment of isSeq(evidence) ? evidence.items : []) {
      if (!isMap(fragment)) continue;
      const line = lines.linePos(fragment.range?.[0] ?? 0).line;
      const found = find(fragment, fallback, texts);
      if (typeof found === 'string') problems.push({ line, message: found });
      else if (found) write(fragment, found);
    }
    if (kind !== 'quotations') continue;
    const line = lines.linePos(item.range?.[0] ?? 0).line;
    const bounds = findQuotation(item, texts.get(String(fallback)));
    if (bounds === undefined) continue;
    if (typeof bounds === 'string') problems.push({ line, message: bounds });
    else {
      const whole = item.get('whole');
      if (isMap(whole)) write(whole, bounds);
      else {
        edits.push(insertWhole(source, item, bounds));
        filled++;
      }
    }
  }
  return { edits, problems, filled };
}

/** The bounds, or the reason why there are none. */
function find(fragment: YAMLMap, fallback: unknown, texts: ReadonlyMap<string, SourceText>) {
  const exact = String(fragment.get('exact'));
  const document = String(fragment.get('document') ?? fallback);
  const text = texts.get(document);
  if (text === undefined)
    return fragment.has('start') && fragment.has('end')
      ? undefined // found before; the text is elsewhere
      : `the text of ${document} is not available; put it in documents/ or set ICTGRAPH_DOCUMENTS`;
  const positions = text.positionsOf(exact);
  const occurrence = fragment.get('occurrence');
  if (positions.length === 0) return notInText(exact, document, text);
  if (positions.length > 1 && occurrence === undefined) {
    const [start, end] = [Number(fragment.get('start')), Number(fragment.get('end'))];
    if (positions.includes(start) && end === start + codePoints(exact)) return { start, end }; // it was found in the text
    return `'${exact}' occurs ${positions.length} times in ${document}; add occurrence: 1 to ${positions.length}, or take more words`;
  }
  const start = positions[Number(occurrence ?? 1) - 1];
  if (start === undefined)
    return `occurrence ${String(occurrence)}: '${exact}' occurs only ${positions.length} times in ${document}`;
  return { start, end: start + codePoints(exact) };
}

function findQuotation(item: YAMLMap, text: SourceText | undefined) {
  if (text === undefined && item.has('whole')) return undefined; // found before
  if (text === undefined)
    return 'the text of the document is not available; put it in documents/ or set ICTGRAPH_DOCUMENTS';
  const words = String(item.get('text'));
  const part =
    words
      .split('…')
      .map((piece) => piece.trim())
      .find((piece) => piece !== '') ?? words;
  const bounds = text
    .positionsOf(part)
    .map((position) => text.quotationAround(position))
    .find((around) => around);
  return bounds ?? `'${part}' is not inside quotation marks in the document`;
}

/** Changes existing numbers and appends missing ones. */
function positionEdits(source: string, map: YAMLMap, bounds: { start: number; end: number }): Edit[] {
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const name of ['start', 'end'] as const) {
    const node = map.get(name, true);
    if (!isScalar(node) || !node.range) missing.push(`${name}: ${bounds[name]}`);
    else if (node.value !== bounds[name])
      edits.push({ from: node.range[0], to: node.range[1], text: String(bounds[name]) });
  }
  if (missing.length > 0) edits.push(appended(source, map, missing));
  return edits;
}

function appended(source: string, map: YAMLMap, fields: readonly string[]): Edit {
  const last = map.items.at(-1)?.value;
  const at = isScalar(last) ? (last.range?.[1] ?? 0) : (map.range?.[0] ?? 0) + 1;
  const separator = map.flow ? ', ' : `\n${indentOf(source, map.range?.[0] ?? 0)}`;
  return { from: at, to: at, text: fields.map((field) => `${separator}${field}`).join('') };
}

function insertWhole(source: string, item: YAMLMap, { start, end }: { start: number; end: number }): Edit {
  const text = item.get('text', true);
  const at = isScalar(text) ? (text.range?.[1] ?? 0) : 0;
  return {
    from: at,
    to: at,
    text: `\n${indentOf(source, item.range?.[0] ?? 0)}whole: { start: ${start}, end: ${end} }`,
  };
}

/** Spaces up to the column of the offset, where all keys of a block map begin. */
function indentOf(source: string, offset: number): string {
  return ' '.repeat(offset - (source.lastIndexOf('\n', offset - 1) + 1));
}

/** The text with all edits made, in one pass from its beginning. */
function apply(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(source.slice(read, from), text);
    read = to;
  }
  return [...pieces, source.slice(read)].join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const project = process.cwd();
  const { filled, problems } = locate(dataFolder(), documentTexts(documentFolders(project)));
  console.log(`${filled} positions written.`);
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
