import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/extract/proposal.js';
import { acceptedOf, progressOf } from '../../../src/ingest/drafts/accept.js';
import { DraftConflict } from '../../../src/ingest/drafts/draft.js';
import { Drafts } from '../../../src/ingest/drafts/drafts.js';
import { editionsOf } from '../../../src/ingest/drafts/editions.js';
import { document } from '../../support/dataset.js';
import { proposing, source } from './made.js';

const TEXT = 'The park has 43 firms and 7 halls, Ahmed said.\n';
const p = proposing(TEXT);
const figures = [p.figure('has 43 firms', '43', { value: 43 }), p.figure('7 halls', '7', { value: 7 })];
const proposal: Proposal = {
  entities: [p.entity('Ahmed', 'Official')],
  figures,
  links: [],
  quotations: [],
  notes: [],
};
const [FIRMS = '', HALLS = ''] = figures.map(({ key }) => key);

let folder = '';
let drafts: Drafts;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ict-drafts-')), 'drafts');
  drafts = new Drafts(folder);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const propose = () => drafts.propose(source(TEXT), proposal);
const at = (revision: number, by = 'a') => ({ id: 'a-park-grows', revision, by });

describe('a draft', () => {
  it('is a file by its title, and another of the same title has a number', () => {
    expect(propose().id).toBe('a-park-grows');
    expect(drafts.propose(source('Other words.\n'), proposal).id).toBe('a-park-grows-2');
    const taken = new Drafts(folder, (slug) => slug === 'a-park-grows-3');
    expect(taken.propose(source('Third words.\n'), proposal).id).toBe('a-park-grows-4');
    expect(readdirSync(folder).sort()).toEqual([
      'a-park-grows-2.json',
      'a-park-grows-4.json',
      'a-park-grows.json',
    ]);
  });

  it('keeps each decision, with who made it, in another process too', () => {
    propose();
    drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED', edited: { about: 'City:karachi' } }]);
    drafts.decide(at(2, 'b'), [{ key: HALLS, outcome: 'REJECTED' }]);
    const read = new Drafts(folder).get('a-park-grows');
    expect(read.revision).toBe(3);
    expect(read.decisions).toMatchObject({
      [FIRMS]: { outcome: 'ACCEPTED', by: 'a', edited: { about: 'City:karachi' } },
      [HALLS]: { outcome: 'REJECTED', by: 'b' },
    });
    expect(progressOf(read)).toEqual({ accepted: 1, rejected: 1, unsure: 0, left: 1 });
    expect(acceptedOf(read)).toMatchObject({
      slug: 'a-park-grows',
      entities: [],
      figures: [{ value: 43, about: 'City:karachi' }],
    });
  });

  it('takes a decision back', () => {
    propose();
    drafts.decide(at(1), [{ key: FIRMS, outcome: 'UNSURE' }]);
    expect(drafts.decide(at(2), [{ key: FIRMS, outcome: null }]).decisions).toEqual({});
  });

  it('is never overwritten by who has not seen the last change', () => {
    propose();
    drafts.decide(at(1, 'a'), [{ key: FIRMS, outcome: 'ACCEPTED' }]);
    const late = () => drafts.decide(at(1, 'b'), [{ key: FIRMS, outcome: 'REJECTED' }]);
    expect(late).toThrow(DraftConflict);
    expect(late).toThrow('is at revision 2, and you decided on revision 1');
    expect(drafts.get('a-park-grows').decisions[FIRMS]?.by).toBe('a');
    expect(() => drafts.remove(at(1))).toThrow(DraftConflict);
  });

  it('keeps the decisions when the same text is proposed again', () => {
    propose();
    drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED' }]);
    const better = { ...proposal, figures: figures.map((one) => ({ ...one, confidence: 1 })) };
    const again = drafts.propose(source(TEXT, { title: 'Another title' }), better);
    expect(again).toMatchObject({
      id: 'a-park-grows',
      revision: 3,
      decisions: { [FIRMS]: { outcome: 'ACCEPTED' } },
    });
    expect(again.proposal.figures[0]?.confidence).toBe(1);
  });

  it('takes facts that were missed', () => {
    propose();
    const missed = { ...p.figure('43', '43', { value: 43 }), key: 'added 1' };
    const draft = drafts.add(at(1), 'figures', missed);
    expect(acceptedOf(draft).figures).toEqual([missed]);
    expect(() => drafts.add(at(2), 'figures', missed)).toThrow('has a fact "added 1" already');
    expect(() => drafts.add(at(2), 'figures', { ...missed, key: 'x', kind: 'GUESS' })).toThrow('kind');
    expect(drafts.removeAdded(at(2), 'added 1').added.figures).toEqual([]);
  });

  it('refuses what is not valid, and loses nothing', () => {
    propose();
    expect(() => drafts.decide(at(1), [{ key: 'none', outcome: 'ACCEPTED' }])).toThrow(
      'has no proposal "none"',
    );
    expect(() =>
      drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED', edited: { value: 'many' } }]),
    ).toThrow('value');
    expect(() => drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED', edited: { colour: 1 } }])).toThrow(
      'colour',
    );
    expect(() => drafts.get('../keys')).toThrow('is no name of a draft');
    expect(() => drafts.get('none')).toThrow('There is no draft none');
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(() => drafts.get('broken')).toThrow('mend the file');
    expect(drafts.get('a-park-grows').revision).toBe(1);
  });

  it('is free again when a process died with its lock', () => {
    propose();
    const lock = join(folder, 'a-park-grows.json.lock');
    writeFileSync(lock, '');
    utimesSync(lock, 1, 1);
    expect(drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED' }]).revision).toBe(2);
    expect(existsSync(lock)).toBe(false);
  });

  it('waits for a process that is changing it, and then says so', () => {
    propose();
    writeFileSync(join(folder, 'a-park-grows.json.lock'), '');
    expect(() => drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED' }])).toThrow(
      'is being changed: try again',
    );
    expect(drafts.get('a-park-grows').revision).toBe(1);
  });

  it('that is half written by a process that died is the draft before', () => {
    propose();
    writeFileSync(join(folder, 'a-park-grows.json.new'), '{ "id": ');
    expect(drafts.decide(at(1), [{ key: FIRMS, outcome: 'ACCEPTED' }]).revision).toBe(2);
    expect(
      () => JSON.parse(readFileSync(join(folder, 'a-park-grows.json'), 'utf8')) as unknown,
    ).not.toThrow();
  });
});

describe('another edition', () => {
  const known = (more: object) => [{ ...document('known'), ...more }];
  const told = (more: object, texts = new Map<string, string>()) =>
    editionsOf(
      source(TEXT, { url: 'https://www.example.org/park/?utm=1', title: 'The park grows fast' }),
      known(more),
      texts,
    ).map(({ is }) => is);

  it('is told by its text, file, address or title', () => {
    const { sha256, file } = source(TEXT);
    expect(told({ sha256 })).toEqual(['SAME_TEXT']);
    expect(told({ fileSha256: file.sha256 })).toEqual(['SAME_FILE']);
    expect(told({ url: 'http://example.org/park' })).toEqual(['SAME_ADDRESS']);
    expect(told({ title: 'The Park grows — fast' })).toEqual(['SIMILAR_TITLE']);
    expect(told({ url: 'http://example.org/other', title: 'Other' })).toEqual([]);
  });

  it('is told by words that are mostly the same', () => {
    const with_ = (text: string) =>
      told({ title: 'Other', characters: text.length }, new Map([[document('known').sha256, text]]));
    expect(with_(`${TEXT.trim()} It did.`)).toEqual(['SIMILAR_TEXT']);
    expect(with_('Something else was said about a thing elsewhere.')).toEqual([]);
  });
});
