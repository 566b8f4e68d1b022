// All Cypher by the schema coordinate that it answers: what is written in cypher/, one folder for each type, and what follows
// from schema/. What is written wins.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MODEL } from '../model/model.js';
import type { Model } from '../model/read-model.js';
import type { Conditions } from './derive/conditions.js';
import { countStatements } from './derive/counts.js';
import { indexes } from './derive/indexes.js';
import { derivedSteps } from './derive/steps.js';
import { parseLines, parseStep, type Line, type Step } from './step.js';

export interface Catalogue {
  readonly steps: ReadonlyMap<string, Step>;
  /** Whole statements, with optional lines: their first line starts with `// statement:`. */
  readonly statements: ReadonlyMap<string, readonly Line[]>;
  readonly load: ReadonlyMap<string, string>;
  /** Whole statements with optional lines. */
  readonly exports: ReadonlyMap<string, readonly Line[]>;
  /** Constraints and indexes, in the order of their files. */
  readonly schema: readonly string[];
}

export function readCatalogue(folder: string, model: Model = MODEL): Catalogue {
  const fields = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
    .flatMap(({ name }) =>
      readFolder(join(folder, name)).map(([field, text]) => [`${name}.${field}` as string, text] as const),
    );
  const of = (sort: 'statement' | 'condition') => fields.filter(([, text]) => text.startsWith(`// ${sort}:`));
  const conditions: Conditions = new Map(of('condition').map(([name, text]) => [name, parseLines(text)]));
  const statements = new Map(of('statement').map(([name, text]) => [name, parseLines(text)]));
  const steps = new Map(
    fields
      .filter(([name]) => !conditions.has(name) && !statements.has(name))
      .map(([name, text]) => [name, parseStep(name, text)]),
  );
  const isWritten = (coordinate: string): boolean => steps.has(coordinate) || statements.has(coordinate);
  return {
    steps: new Map([...derivedSteps(model, isWritten, conditions), ...steps]),
    statements: new Map([...countStatements(model), ...statements]),
    load: new Map(readFolder(join(folder, 'load'))),
    exports: new Map(readFolder(join(folder, 'export')).map(([name, text]) => [name, parseLines(text)])),
    schema: [
      ...readFolder(join(folder, 'schema')).flatMap(([, text]) => splitStatements(text)),
      ...indexes(model),
    ],
  };
}

function readFolder(folder: string): (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => [basename(name, '.cypher'), readFileSync(join(folder, name), 'utf8')] as const);
}

function splitStatements(text: string): string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
