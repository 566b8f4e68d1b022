// What is written in schema/: the types themselves, and in schema/model/ the language and the patterns they are written with.
// By hand, since @graphql-tools/merge joins what is written twice, which is an error here, and knows neither of the two languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, Kind, parse, Source, type DefinitionNode, type DocumentNode } from 'graphql';
import { directive, isFielded, isInput } from './definitions.js';

export interface ModelSource {
  readonly types: DocumentNode;
  /** Directives, and the scalars and enums of their arguments. */
  readonly language: DocumentNode;
  readonly patterns: readonly DefinitionNode[];
}

export function readSource(folder: string): ModelSource {
  const { definitions } = parseFolder(join(folder, 'model'));
  return {
    types: parseFolder(folder),
    language: { kind: Kind.DOCUMENT, definitions: definitions.filter((one) => !isPattern(one)) },
    patterns: definitions.filter(isPattern),
  };
}

const isPattern = (one: DefinitionNode): boolean =>
  (isFielded(one) || isInput(one)) &&
  (directive(one, 'forEach') !== undefined || one.name.value === 'Paging');

export const parseFolder = (folder: string): DocumentNode =>
  concatAST(
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), join(folder, name)))),
  );
