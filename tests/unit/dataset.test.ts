import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/dataset/documents.js';
import { locate } from '../../src/dataset/locate.js';
import { readDataset } from '../../src/dataset/read.js';
import { documentOf, FILES, folderWith, LINKS, OBSERVATIONS, put, TEXT, texts } from '../support/folder.js';

describe('good data', () => {
  it('comes out complete: positions in code points, ids from content, due days computed', () => {
    const { links, observations, quotations } = readDataset(folderWith(), texts);
    expect(links[0]?.id).toMatch(/^Link:[0-9a-f]{16}$/);
    expect(links[0]?.evidence[0]).toMatchObject({ document: 'Document:a', exact: 'Ayton lies in Beland' });
    expect(observations[0]).toMatchObject({
      quantity: { min: 350, qualifier: 'MORE_THAN', normalized: { min: 350, unit: '1' } },
      dueByFirst: '2024-07-01',
      dueByLast: '2025-06-30',
    });
    const whole = quotations[0];
    expect([...TEXT].slice(whole?.start, whole?.end).join('')).toBe('🙂 Parks grow.');
  });

  it('joins the things that two documents count by the same number', () => {
    const counting = (id: string) =>
      (FILES[OBSERVATIONS] ?? '').replace('    evidence', `    counted: [${id}]\n    evidence`);
    const folder = folderWith({
      [OBSERVATIONS]: () => counting('City:ayton'),
      'documents/b/document.yaml': () => documentOf(TEXT),
      'documents/b/observations.yaml': () =>
        counting('Country:beland').replace('over 350 desks', 'has over 350'),
    });
    locate(folder, texts);
    const { observations } = readDataset(folder, texts);
    expect(observations.map(({ counted }) => counted)).toEqual([['City:ayton', 'Country:beland']]);
  });

  it('joins the same claim of two files with the evidence of both', () => {
    const again = FILES[LINKS]?.replace('"Ayton lies in Beland"', 'in Beland, start: 71, end: 80') ?? '';
    const folder = folderWith({
      'documents/b/document.yaml': () => documentOf(TEXT),
      'documents/b/links.yaml': () => again,
    });
    locate(folder, texts);
    const { links } = readDataset(folder, texts);
    expect(links).toHaveLength(1);
    expect(links[0]?.evidence).toHaveLength(2);
  });

  it('needs no text', () => {
    expect(readDataset(folderWith()).links).toHaveLength(1);
  });
});

describe('locate', () => {
  it('changes nothing the second time, and no comment the first', () => {
    const folder = folderWith();
    const before = readFileSync(join(folder, LINKS), 'utf8');
    expect(before).toContain('# a comment that stays');
    expect(before).toMatch(/exact: "Ayton lies in Beland", start: \d+, end: \d+ } {3}# and this one/);
    expect(locate(folder, texts)).toEqual({ filled: 0, problems: [] });
    expect(readFileSync(join(folder, LINKS), 'utf8')).toBe(before);
  });

  it('counts code points before a fragment: an emoji of several, and both characters of a line end', () => {
    const before = '👩‍👩‍👧 e\u0301\r\n\r\n';
    const whole = before + TEXT;
    const folder = folderWith(
      Object.fromEntries(
        Object.entries(FILES)
          .filter(([name]) => name.startsWith('documents/a/') || name.startsWith('entities/'))
          .map(([name, content]) => [
            name,
            () => (name.endsWith('document.yaml') ? documentOf(whole) : content),
          ]),
      ),
    );
    expect(locate(folder, new Map([[sha256(whole), whole]])).problems).toEqual([]);
    const { links } = readDataset(folder, new Map([[sha256(whole), whole]]));
    const [{ exact, start, end } = { exact: '', start: 0, end: 0 }] = links[0]?.evidence ?? [];
    expect([...whole].slice(start, end).join('')).toBe(exact);
    expect(start).toBe([...before].length + [...TEXT.slice(0, TEXT.indexOf(exact))].length);
  });

  it('asks which one when a fragment stands there several times, and takes the answer', () => {
    const folder = folderWith({ [LINKS]: (c) => c.replace(/\{ exact.*\}/, '{ exact: Ayton }') });
    const [problem] = locate(folder, texts).problems;
    expect(problem).toMatchObject({
      file: `data/${LINKS}`,
      line: 6,
      message: expect.stringContaining('occurrence: 1 to 3'),
    });
    put(
      folder,
      LINKS,
      readFileSync(join(folder, LINKS), 'utf8').replace('exact: Ayton', 'exact: Ayton, occurrence: 3'),
    );
    expect(locate(folder, texts).problems).toEqual([]);
    expect(readDataset(folder, texts).links[0]?.evidence[0]?.end).toBe([...TEXT].length - 1);
  });
});
