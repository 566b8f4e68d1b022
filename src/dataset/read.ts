// data/ → records. Parts are read and checked one by one, then together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asText, sha256 } from './documents.js';
import { mergedEntities, mergedIds, withMergedIds } from './decisions.js';
import { DatasetError, type DatasetProblem } from './errors.js';
import { SourceText } from './fragment.js';
import { readGazetteer } from './gazetteer-file.js';
import { SHARED, partsOf, strayFiles, textFileOf, type PartFiles } from './layout.js';
import { mergeClaims } from './merge.js';
import type { PartHashes } from './hashes.js';
import { partCache } from './part-cache.js';
import { documentOf, openFiles, readPart, readShared, type Context, type Part } from './part.js';
import type { Dataset, DocumentRecord } from './types.js';
import { withPlaces } from './places-within.js';
import { checkTogether } from './validate/together.js';
import { checkUnits } from './validate/units.js';
import { withoutWithdrawn } from './withdrawn.js';

/** Data that has been read, with what it was read from. */
export interface Reading {
  readonly dataset: Dataset;
  readonly parts: readonly Part[];
  /** Messages about what was left out. */
  readonly notes: readonly string[];
}

/**
 * The checked, completed data of the folder. `texts` (see documentTexts) are the available source texts, by SHA-256: they verify
 * every fragment at its position. Throws one DatasetError with every problem.
 */
export const readDataset = (folder: string, texts?: ReadonlyMap<string, string>): Dataset =>
  readParts(folder, texts).dataset;

export interface ReadOptions {
  readonly hashes: PartHashes;
  /** Where parts that have been read are kept. */
  readonly cache: string;
}

export function readParts(
  folder: string,
  texts: ReadonlyMap<string, string> = new Map(),
  options?: ReadOptions,
): Reading {
  const problems: DatasetProblem[] = [];
  const files = partsOf(folder);
  problems.push(...strayFiles(folder, files));
  const shared = files.filter(isShared).map((part) => readShared(folder, part, problems));
  const others = files.filter((part) => !isShared(part));
  const context = contextOf(folder, shared, others, texts);
  checkUnits(folder, shared, context, problems);
  const cache =
    options && problems.length === 0 ? partCache(options.cache, options.hashes, context) : undefined;
  const read = others.map((part) => {
    const known = cache?.get(part);
    if (known) return known;
    const before = problems.length;
    const made = readPart(part, context, problems);
    if (problems.length === before) cache?.put(made);
    return made;
  });
  const { parts: written, notes } = withoutWithdrawn([...shared, ...read]);
  checkTogether(folder, written, problems);
  if (problems.length > 0) throw new DatasetError(problems);
  const merged = mergedIds(shared.flatMap(({ records }) => records.decisions));
  const parts = withPlaces(written, context.gazetteer).map((part) => ({
    ...part,
    records: withMergedIds(part.records, merged),
  }));
  return { dataset: joined(parts, merged), parts, notes };
}

const isShared = ({ files: [first] }: PartFiles): boolean => SHARED.some((kind) => kind === first?.kind);

function contextOf(
  folder: string,
  shared: readonly Part[],
  others: readonly PartFiles[],
  texts: ReadonlyMap<string, string>,
): Context {
  const documents = others.flatMap((part) => documentIn(folder, part));
  const units = shared.flatMap(({ records }) => records.units);
  const indicators = shared.flatMap(({ records }) => records.indicators);
  const known = documents.flatMap(({ record, text = texts.get(record.sha256) }): [string, SourceText][] =>
    text === undefined ? [] : [[record.id, new SourceText(text)]],
  );
  return {
    folder,
    gazetteer: readGazetteer(folder),
    units: new Map(units.map((unit) => [unit.code, unit])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    languages: new Map(documents.map(({ record: { id, language } }) => [id, language])),
    texts: new Map(known),
    broken: new Set(shared.flatMap(({ broken }) => [...broken.keys()])),
  };
}

/** A document's own entry, and its text if it is in the folder; problems are reported with the part. */
function documentIn(folder: string, part: PartFiles): { record: DocumentRecord; text?: string }[] {
  const file = part.files.filter(({ kind }) => kind === 'document');
  const source = openFiles(folder, file, []).get('document');
  if (!source) return [];
  const record = documentOf(part, source.content);
  const path = textFileOf(join(folder, part.name));
  const bytes = path === undefined ? undefined : readFileSync(path);
  const text = bytes && sha256(bytes) === record.sha256 ? asText(bytes) : undefined;
  return [{ record, ...(text === undefined ? {} : { text }) }];
}

function joined(parts: readonly Part[], merged: ReadonlyMap<string, string>): Dataset {
  const all = parts.map(({ records }) => records);
  const about = all.find((records) => records.about)?.about;
  return {
    ...(about ? { about } : {}),
    documents: all.flatMap(({ document }) => (document ? [document] : [])),
    units: all.flatMap(({ units }) => units),
    indicators: all.flatMap(({ indicators }) => indicators),
    decisions: all.flatMap(({ decisions }) => decisions),
    entities: mergedEntities(
      all.flatMap(({ entities }) => entities),
      merged,
    ),
    links: mergeClaims(all.map(({ links }) => links)),
    observations: mergeClaims(all.map(({ observations }) => observations)),
    quotations: mergeClaims(all.map(({ quotations }) => quotations)),
  };
}
