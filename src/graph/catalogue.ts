// All of cypher/, read once: steps and statements by their schema coordinate, the files in folders by name.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

export function readCatalogue(folder: string): Catalogue {
  const fields = readFolder(folder);
  const isStatement = ([, text]: readonly [string, string]): boolean => text.startsWith('// statement:');
  return {
    steps: new Map(
      fields.filter((file) => !isStatement(file)).map(([name, text]) => [name, parseStep(name, text)]),
    ),
    statements: new Map(fields.filter(isStatement).map(([name, text]) => [name, parseLines(text)])),
    load: new Map(readFolder(join(folder, 'load'))),
    exports: new Map(readFolder(join(folder, 'export')).map(([name, text]) => [name, parseLines(text)])),
    schema: readFolder(join(folder, 'schema')).flatMap(([, text]) => splitStatements(text)),
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
