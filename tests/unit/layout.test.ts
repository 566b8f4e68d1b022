// Each document has a folder: removing it withdraws the document, and what lies elsewhere is refused by name.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/errors.js';
import { linkId } from '../../src/dataset/ids.js';
import { locate } from '../../src/dataset/locate.js';
import { readDataset, readParts } from '../../src/dataset/read.js';
import { documentOf, FILES, folderWith, LINKS, put, TEXT, texts } from '../support/folder.js';

describe('a document that is withdrawn', () => {
  const own = `entities:
  - id: City:bee
    name: Bee
    description: A city that only b speaks of.
    evidence:
      - { exact: Ayton lies }
`;
  const linkTo = (subject: string) => (FILES[LINKS] ?? '').replace('City:ayton', subject);
  const withTwo = (): string => {
    const folder = folderWith({
      'documents/b/document.yaml': () => documentOf(TEXT),
      'documents/b/entities.yaml': () => own,
      'documents/b/links.yaml': () =>
        linkTo('City:bee') + linkTo('City:ayton').replace('links: # a comment that stays\n', ''),
      'entities/all.yaml': (content) =>
        content.replace('{ exact: Beland', '{ document: Document:b, exact: Beland'),
    });
    locate(folder, texts);
    return folder;
  };

  it('takes with it what it alone said, and leaves the rest as it was', () => {
    const folder = withTwo();
    const before = readDataset(folder, texts);
    expect(before.links).toHaveLength(2);
    rmSync(join(folder, 'documents', 'b'), { recursive: true });
    put(folder, 'entities/all.yaml', FILES['entities/all.yaml'] ?? '');
    locate(folder, texts);
    const after = readDataset(folder, texts);
    expect(after.entities.map(({ id }) => id)).toEqual(['City:ayton', 'Country:beland', 'Official:zoe']);
    const [shared] = after.links;
    expect(after.links).toHaveLength(1);
    expect(before.links.find(({ id }) => id === shared?.id)?.evidence).toHaveLength(2);
    expect(shared?.evidence).toHaveLength(1);
    expect(after.observations).toEqual(before.observations);
  });

  it('takes its words from entities that others share, and with the last ones the entity', () => {
    const folder = withTwo();
    rmSync(join(folder, 'documents', 'b'), { recursive: true });
    const error = problemsOf(folder);
    expect(error).toEqual([
      `data/${LINKS}:4: 'Country:beland' is not in the data; write an entity with this id, or correct the id`,
    ]);
    put(folder, LINKS, 'links: []\n');
    const { dataset, notes } = readParts(folder, texts);
    expect(dataset.entities.map(({ id }) => id)).not.toContain('Country:beland');
    expect(notes).toEqual([
      'entities/all.yaml: Country:beland has words of Document:b, which is not in the data, and no others: it was left out',
    ]);
  });
});

describe('what lies where nothing reads it is refused', () => {
  it.each([
    [
      'documents.yaml',
      'documents: []\n',
      /earlier release: write each entry without its id to documents\/<name>\/document.yaml/,
    ],
    ['claims/a/links.yaml', 'links: []\n', /earlier release: move claims/],
    ['sources/gazetteer.tsv', 'id\n', /earlier release: move sources\/gazetteer.tsv/],
    ['coverage-reasons.yaml', 'reasons: {}\n', /earlier release: move it to documents/],
    ['documents/a/link.yaml', 'links: []\n', /no such kind of file/],
    ['documents/a/links.yml', 'links: []\n', /no such kind of file/],
    ['documents/a/more/links.yaml', 'links: []\n', /no such kind of file/],
    ['documents/B c/document.yaml', documentOf('other'), /the name of a folder is that of its document/],
    ['documents/c/links.yaml', 'links: []\n', /the folder of a document has a document.yaml/],
  ])('%s', (name, content, message) => {
    expect(problemsOf(folderWith({ [name]: () => content }))).toContainEqual(expect.stringMatching(message));
  });
});

it('a claim keeps its id when a field is added that no claim uses', () => {
  const link = { subject: 'City:a', predicate: 'LOCATED_IN', object: 'Country:b' } as const;
  const withField = { ...link, statedBy: undefined, certainty: undefined };
  expect(linkId(withField)).toBe(linkId(link));
  expect(linkId(link)).toBe('Link:fdc76ccbb1ad6a8f');
});

function problemsOf(folder: string): string[] {
  try {
    readDataset(folder, texts);
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n').slice(1);
    throw error;
  }
  throw new Error('The data was accepted.');
}
