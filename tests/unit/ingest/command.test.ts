import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/extract/proposal.js';
import { readOptions } from '../../../src/ingest/command/options.js';
import { OutputSchema, outputJsonSchema } from '../../../src/ingest/command/output.js';
import { proposeAsJson, proposeDrafts } from '../../../src/ingest/command/propose.js';
import { publishAsAsked, withdrawAsAsked } from '../../../src/ingest/command/publish.js';
import { review, type Terminal } from '../../../src/ingest/command/review.js';
import { acceptAbove } from '../../../src/ingest/desk/decide.js';
import { Workbench } from '../../../src/ingest/desk/workbench.js';
import { Drafts } from '../../../src/ingest/drafts/drafts.js';
import { PROJECT, readConfig } from '../../../src/process/config.js';
import { proposing, source } from './made.js';

const TEXT = 'Aamir Ahmed said the hall has 43 firms. It has 7 doors.\n';
const p = proposing(TEXT);
const proposal: Proposal = {
  entities: [
    p.entity('Aamir Ahmed', 'Official'),
    p.entity('hall', 'TechnologyPark', { verdict: 'UNSURE', confidence: 0.5 }),
  ],
  figures: [
    p.figure('has 43 firms', '43 firms', {
      value: 43,
      about: 'Country:pakistan',
      indicator: 'Indicator:companies',
      statedBy: 'Aamir Ahmed',
    }),
    p.figure('has 7 doors', '7 doors', { value: 7, confidence: 0.95 }),
  ],
  links: [],
  quotations: [],
  notes: [],
};

let home = '';
let drafts: Drafts;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ict-command-'));
  drafts = new Drafts(join(home, 'drafts'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** A person who types these keys, and these answers. */
function typing(keys: string, answers: string[] = []): Terminal & { readonly shown: string[] } {
  const left = [...keys];
  const shown: string[] = [];
  return {
    shown,
    key: () => Promise.resolve(left.shift()),
    ask: () => Promise.resolve(answers.shift() ?? ''),
    write: (line) => shown.push(line),
  };
}

describe('a review in a terminal', () => {
  const outcomes = (): string[] => {
    const { decisions } = drafts.get('a-park-grows');
    return [...proposal.entities, ...proposal.figures].map(({ key }) => decisions[key]?.outcome ?? '-');
  };
  const type = async (keys: string, ...answers: string[]) => {
    const terminal = typing(keys, answers);
    await review({ drafts, id: 'a-park-grows', by: 'me' }, terminal);
    return terminal.shown.join('\n');
  };
  beforeEach(() => void drafts.propose(source(TEXT), proposal));

  it('shows each proposal in its sentence, and keeps each decision', async () => {
    const shown = await type('arau');
    expect(shown).toContain('Aamir Ahmed said the hall [has 43 firms].');
    expect(shown).toContain('Country:pakistan, Indicator:companies: 43 firms = 43 1, ACTUAL');
    expect(outcomes()).toEqual(['ACCEPTED', 'REJECTED', 'ACCEPTED', 'UNSURE']);
  });

  it('goes on where it stopped', async () => {
    await type('aq');
    const shown = await type('r');
    expect(shown).toContain('2 of 4');
    expect(shown).not.toContain('1 of 4');
    expect(outcomes()).toEqual(['ACCEPTED', 'REJECTED', '-', '-']);
  });

  it('goes forward and back, and undoes', async () => {
    await type('nnpaz');
    expect(outcomes()).toEqual(['-', '-', '-', '-']);
    await type('arz');
    expect(outcomes()).toEqual(['ACCEPTED', '-', '-', '-']);
  });

  it('accepts the new entity that an accepted figure names', async () => {
    await type('nna');
    expect(outcomes()).toEqual(['ACCEPTED', '-', 'ACCEPTED', '-']);
  });

  it('takes edits, and says what is wrong with them', async () => {
    const shown = await type('nnnee', 'colour=red', 'about=City:karachi; value=8; indicator=Doors');
    expect(shown).toContain('colour');
    expect(drafts.get('a-park-grows').decisions[proposal.figures[1]?.key ?? '']?.edited).toEqual({
      about: 'City:karachi',
      value: 8,
      indicator: 'Doors',
    });
  });

  it('for a script accepts what is certain and complete', () => {
    acceptAbove({ drafts, id: 'a-park-grows', by: 'script' }, { above: 0.9, kind: 'figures' });
    expect(outcomes()).toEqual(['ACCEPTED', '-', 'ACCEPTED', '-']);
  });

  it('says when somebody else decides meanwhile, and goes on with that', async () => {
    const terminal = typing('aa');
    let isFirst = true;
    const disturbed: Terminal = {
      ...terminal,
      key: () => {
        if (isFirst) drafts.explain({ id: 'a-park-grows', revision: 1, by: 'other' }, { '1': 'x' });
        isFirst = false;
        return terminal.key();
      },
    };
    await review({ drafts, id: 'a-park-grows', by: 'me' }, disturbed);
    expect(terminal.shown.join('\n')).toContain('was changed by somebody else');
    expect(drafts.get('a-park-grows').reasons).toEqual({ '1': 'x' });
    expect(outcomes()[0]).toBe('ACCEPTED');
  });
});

describe('the command line', () => {
  it.each([
    [[], 'help'],
    [['a.txt'], 'ingest'],
    [['propose', 'a.txt', '--json'], 'propose'],
    [['withdraw', 'x'], 'withdraw'],
  ])('%j is %s', (args, command) => {
    expect(readOptions(args).command).toBe(command);
  });

  it.each([
    [['propose', 'a', '--published', 'soon'], '--published soon is no date'],
    [['propose', 'a', '--language', '123'], 'is no language'],
    [['propose', 'a', '--url', 'here'], 'is no address'],
    [['review', 'a', '--accept-above', '2'], 'not between 0 and 1'],
    [['review', 'a', '--kind', 'all'], 'allowed are entities'],
    [['propose', 'a', '--colour', 'x'], 'colour'],
  ])('%j is refused with help', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
    expect(() => readOptions(args)).toThrow('npm run ingest -- propose FILE');
  });
});

describe('from a file to data', () => {
  const setUp = () => {
    const data = join(home, 'data');
    cpSync(readConfig().data, data, { recursive: true });
    return new Workbench({ data, home, drafts: join(home, 'drafts'), assistant: undefined });
  };
  const file = (name: string, text: string): string => {
    mkdirSync(join(home, 'in'), { recursive: true });
    writeFileSync(join(home, 'in', name), text);
    return join(home, 'in', name);
  };
  const page =
    '---\ntitle: Parks\npublished: 2025-02-14\nlanguage: en\nlicense: same as the project\n---\n\nThe Pakistan Software Export Board (PSEB) says that 43 companies work in the Karachi IT Park.\n';
  const ask = (path: string) => ({ operands: [path], given: {}, encoding: undefined });

  it('propose --json prints what the JSON Schema says, with words at their positions', async () => {
    const output = await proposeAsJson(ask(file('a.md', page)), setUp());
    expect(() => OutputSchema.parse(output)).not.toThrow();
    const text = [...output.document.text];
    for (const { exact, start, end } of [
      ...output.entities,
      ...output.figures,
      ...output.links,
      ...output.quotations,
    ])
      expect(text.slice(start, end).join('')).toBe(exact);
    expect(output.figures).toContainEqual(expect.objectContaining({ value: 43 }));
    expect(output.entities).toContainEqual(
      expect.objectContaining({ match: expect.objectContaining({ id: 'TechnologyPark:karachi-it-park' }) }),
    );
    await expect(proposeAsJson(ask(join(home, 'none.md')), setUp())).rejects.toThrow('There is no file');
  });

  it('goes through a folder, and says which file it cannot read', async () => {
    file('parks-page.md', page);
    file('b.txt', '');
    const lines: string[] = [];
    const { drafts: made, failed } = await proposeDrafts(ask(join(home, 'in')), setUp(), (line) =>
      lines.push(line),
    );
    expect(made.map(({ id }) => id)).toEqual(['parks-page']);
    expect(failed).toBe(1);
    expect(lines.join('\n')).toContain('b.txt: The file is empty');
  });

  it('publishes what is decided, and takes it back when it cannot be loaded', async () => {
    const workbench = setUp();
    const lines: string[] = [];
    const report = (line: string): void => void lines.push(line);
    await proposeDrafts(ask(file('parks-page.md', page)), workbench, report);
    acceptAbove({ drafts: workbench.drafts, id: 'parks-page', by: 'me' }, { above: 0, kind: undefined });
    const asked = { operands: ['parks-page'], all: false, dryRun: false };
    const folder = join(home, 'data', 'documents', 'parks-page', 'document.yaml');
    const failing = { workbench, report, load: () => Promise.reject(new Error('no graph')) };
    await expect(publishAsAsked(asked, failing)).rejects.toThrow('no graph');
    expect(() => readFileSync(folder)).toThrow();
    expect(workbench.drafts.get('parks-page').publication).toBeUndefined();

    const loads: number[] = [];
    const work = { ...failing, load: () => Promise.resolve(void loads.push(1)) };
    await publishAsAsked(asked, work);
    expect(readFileSync(folder, 'utf8')).toContain('title: "Parks"');
    expect(lines.join('\n')).toMatch(/Document:parks-page: adds .*figures/);
    expect(workbench.drafts.get('parks-page').publication?.document).toBe('Document:parks-page');

    await withdrawAsAsked({ operands: ['Document:parks-page'] }, work);
    expect(() => readFileSync(folder)).toThrow();
    expect(workbench.drafts.get('parks-page').publication).toBeUndefined();
    expect(loads).toHaveLength(2);
  });

  it('remembers what it published and withdrew when somebody decides meanwhile', async () => {
    const workbench = setUp();
    const { drafts } = workbench;
    const report = (): void => undefined;
    await proposeDrafts(ask(file('parks-page.md', page)), workbench, report);
    acceptAbove({ drafts, id: 'parks-page', by: 'me' }, { above: 0, kind: undefined });
    const load = (): Promise<void> => {
      const { id, revision, proposal } = drafts.get('parks-page');
      drafts.decide({ id, revision, by: 'other' }, [
        { key: proposal.figures[0]?.key ?? '', outcome: 'UNSURE' },
      ]);
      return Promise.resolve();
    };
    const work = { workbench, report, load };
    await publishAsAsked({ operands: ['parks-page'], all: false, dryRun: false }, work);
    const { publication, decisions } = drafts.get('parks-page');
    expect(publication?.document).toBe('Document:parks-page');
    expect(Object.values(decisions)).toContainEqual(expect.objectContaining({ by: 'other' }));

    await withdrawAsAsked({ operands: ['parks-page'] }, work);
    expect(drafts.get('parks-page').publication).toBeUndefined();
  });
});

it('docs/proposal.schema.json is what the program prints', async () => {
  await expect(outputJsonSchema()).toMatchFileSnapshot(join(PROJECT, 'docs', 'proposal.schema.json'));
});

it('docs/proposal.example.json is an example of it', () => {
  const example = OutputSchema.parse(
    JSON.parse(readFileSync(join(PROJECT, 'docs', 'proposal.example.json'), 'utf8')),
  );
  const text = [...example.document.text];
  const all = [...example.entities, ...example.figures, ...example.links, ...example.quotations];
  for (const { exact, start, end } of all) expect(text.slice(start, end).join('')).toBe(exact);
  expect(example.figures).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        raw: '$1.53 billion',
        value: 1_530_000_000,
        unit: 'USD',
        printedUnit: 'USD',
      }),
      expect.objectContaining({ min: 350, qualifier: 'MORE_THAN', unit: '1', printedUnit: 'companies' }),
      expect.objectContaining({ min: 18_000_000, max: 20_000_000, qualifier: 'RANGE' }),
    ]),
  );
});
