// A folder of data as a person writes it, with one of each kind of entry, and the text that it comes from.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readConfig } from '../../src/process/config.js';
import { sha256 } from '../../src/dataset/documents.js';
import { locate } from '../../src/dataset/locate.js';

export const TEXT =
  'Zoë said: “🙂 Parks grow.” The park in Ayton has over 350 desks. Ayton lies in Beland. Ayton.';
export const texts = new Map([[sha256(TEXT), TEXT]]);

/** The smallest data that holds one of each; `change` replaces parts of files, by name. */
export function folderWith(change: Record<string, (content: string) => string> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ictgraph-data-')), 'data');
  for (const [name, content] of Object.entries(FILES)) put(folder, name, content);
  locate(folder, texts);
  for (const [name, edit] of Object.entries(change)) {
    put(folder, name, edit(name in FILES ? readFileSync(join(folder, name), 'utf8') : ''));
  }
  return folder;
}

/** The data of the tests in a folder of its own, to be changed. */
export function copyOfData(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ictgraph-data-')), 'data');
  cpSync(readConfig().data, folder, { recursive: true });
  return folder;
}

export function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

export const LINKS = 'documents/a/links.yaml';
export const OBSERVATIONS = 'documents/a/observations.yaml';
export const QUOTATIONS = 'documents/a/quotations.yaml';
/** Another document with the same words. */
export const documentOf = (text: string): string =>
  `document: { title: A, kind: ARTICLE, language: en, sha256: ${sha256(text)}, characters: ${[...text].length} }\n`;

export const FILES: Record<string, string> = {
  'documents/a/document.yaml': documentOf(TEXT),
  'units.yaml': `units:
  - { code: "1", symbol: "", name: count, base: "1" }
  - { code: m2, symbol: m², name: square metre, base: m2 }
  - { code: "[sft_i]", symbol: sq ft, name: square foot, base: m2, factor: 0.09290304 }
`,
  'indicators.yaml': `indicators:
  - { id: Indicator:desks, name: Desks, description: Desks of a park., unit: "1" }
`,
  'entities/all.yaml': `document: Document:a
entities:
  - id: City:ayton
    name: Ayton
    description: A city.
    evidence:
      - { exact: Ayton lies }
  - id: Country:beland
    name: Beland
    description: A country.
    evidence:
      - { exact: Beland }
  - id: Official:zoe
    name: Zoë
    description: Speaks.
    evidence:
      - { exact: Zoë said }
`,
  [LINKS]: `links: # a comment that stays
  - subject: City:ayton
    predicate: LOCATED_IN
    object: Country:beland
    evidence:
      - { exact: "Ayton lies in Beland" }   # and this one
`,
  [OBSERVATIONS]: `observations:
  - about: City:ayton
    indicator: Indicator:desks
    kind: TARGET
    quantity: { raw: over 350, qualifier: MORE_THAN, min: 350, unit: "1" }
    period: { label: 2024-25, start: 2024-07, end: 2025-06 }
    dueBy: 2024-07/2025-06
    evidence:
      - exact: over 350 desks
`,
  [QUOTATIONS]: `quotations:
  - speaker: Official:zoe
    about: [City:ayton]
    text: Parks …
    evidence:
      - { exact: Parks grow }
`,
};
