// In which country a place lies follows from its row of the gazetteer.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/dataset/documents.js';
import { gazetteerPath } from '../../src/dataset/gazetteer-file.js';
import { readDataset } from '../../src/dataset/read.js';
import { copyOfData, put } from '../support/folder.js';

const located = (folder: string) =>
  readDataset(folder)
    .links.filter(
      ({ predicate, evidence }) =>
        predicate === 'LOCATED_IN' && evidence[0]?.document === 'Document:gazetteer',
    )
    .map(({ subject, object, evidence: [{ exact, start, end } = { exact: '', start: 0, end: 0 }] }) => ({
      subject,
      object,
      exact,
      start,
      end,
    }))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1));

it('is the same, whether it is written as well or not', () => {
  const folder = copyOfData();
  const written = located(folder);
  expect(written.length).toBeGreaterThan(3);
  rmSync(join(folder, 'documents', 'gazetteer', 'links.yaml'));
  expect(located(folder)).toEqual(written);
});

it('a new city has its country, and a row of no entity gives no link', () => {
  const folder = copyOfData();
  put(
    folder,
    'entities/new.yaml',
    `document: Document:pakistan-ict-article
entities:
  - { id: City:lahore, name: Lahore, gazetteer: PK/Lahore, description: A city., evidence: [{ exact: Pakistan, start: 0, end: 8 }] }
`,
  );
  const row =
    'City:lahore\tLahore\tCountry:pakistan\t\t31.558\t74.35071\tcities.json@1.1.64\nCity:nowhere\tX\tCountry:pakistan\t\t1\t2\tx\n';
  const text = readFileSync(gazetteerPath(folder), 'utf8') + row;
  writeFileSync(gazetteerPath(folder), text);
  const document = join(folder, 'documents', 'gazetteer', 'document.yaml');
  writeFileSync(
    document,
    readFileSync(document, 'utf8').replace(
      /sha256: \S+\n {2}characters: \d+/,
      `sha256: ${sha256(text)}\n  characters: ${[...text].length}`,
    ),
  );
  const found = located(folder);
  const lahore = found.find(({ subject }) => subject === 'City:lahore');
  expect(lahore).toMatchObject({ object: 'Country:pakistan', exact: 'Lahore\tCountry:pakistan' });
  expect([...text].slice(lahore?.start, lahore?.end).join('')).toBe(lahore?.exact);
  expect(found.some(({ subject }) => subject === 'City:nowhere')).toBe(false);
});
