// The three changes that CONTRIBUTING promises to be small, and data that needs them.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf, FILES, put } from '../support/folder.js';
import type { Copy } from './copy.js';

const TEXT = 'Ayton lies in Beland. Acme supplies the Long Cable, which the Ayton Observatory watches.';

/** A type: a file, and its icon. */
export function addType({ change }: Copy): void {
  change(
    'schema/observatories.graphql',
    () => `"A place from which the sky is watched."
type Observatory implements Entity @entity(schemaOrg: "Place") @plural(is: "observatories") {
  "The city it lies in; null when no document gives it."
  city: City @relation(by: WITHIN) @filter(says: "Only observatories in this city.")
}
`,
  );
}

export function addIcon({ change }: Copy): void {
  change('web/src/entity-types.ts', (text) =>
    text
      .replace('  Stamp,', '  Stamp,\n  Telescope,')
      .replace('  Event: [', '  Observatory: [Telescope, WORKS],\n  Event: ['),
  );
}

/** A predicate: a value, and a field at each end. */
export function addPredicate({ change }: Copy): void {
  change('schema/link.graphql', (text) =>
    text.replace(
      'enum Predicate {',
      `enum Predicate {
  "The subject was made by the object, a company."
  SUPPLIED_BY @relates(from: Infrastructure, to: Company, reads: "was supplied by", inverse: "supplied")`,
    ),
  );
  change(
    'schema/infrastructures.graphql',
    withLine('type Infrastructure', '"Who made it." suppliers: [Company!]! @relation(by: SUPPLIED_BY)'),
  );
  change(
    'schema/companies.graphql',
    withLine('type Company', '"What it made." supplied: [Infrastructure!]! @relation(by: SUPPLIED_BY)'),
  );
}

/** A stored value: a line. */
export function addField({ change }: Copy): void {
  change(
    'schema/companies.graphql',
    withLine('type Company', '"When it was founded; null when no document gives it." foundedIn: EDTF'),
  );
}

/** The line after the one that opens the type. */
const withLine =
  (type: string, line: string) =>
  (text: string): string =>
    text.replace(new RegExp(`${type}[^{]*\\{\\n`), (opening) => `${opening}  ${line}\n`);

/** Data with all three. @returns its folder, beside a folder `documents` with its text */
export function dataWithAll(foundedIn = '1999-05'): { readonly data: string; readonly documents: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-growing-'));
  put(folder, 'documents/a.txt', TEXT);
  put(folder, 'data/documents/a/document.yaml', documentOf(TEXT));
  put(folder, 'data/units.yaml', FILES['units.yaml'] ?? '');
  const entity = (id: string, name: string, more = '', exact = name): string =>
    `  - { id: "${id}", name: ${name}, description: Made up., ${more}evidence: [{ exact: ${exact} }] }\n`;
  put(
    folder,
    'data/documents/a/entities.yaml',
    `entities:\n${[
      entity('City:ayton', 'Ayton', '', 'Ayton lies'),
      entity('Company:acme', 'Acme', `foundedIn: ${foundedIn}, `),
      entity('Infrastructure:long-cable', 'Long Cable'),
      entity('Observatory:ayton', 'Ayton Observatory'),
    ].join('')}`,
  );
  put(
    folder,
    'data/documents/a/links.yaml',
    'links:\n  - { subject: "Infrastructure:long-cable", predicate: SUPPLIED_BY, object: "Company:acme", evidence: [{ exact: Acme supplies the Long Cable }] }\n',
  );
  return { data: join(folder, 'data'), documents: join(folder, 'documents') };
}
