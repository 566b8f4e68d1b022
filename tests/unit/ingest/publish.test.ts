import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentTexts } from '../../../src/dataset/documents.js';
import { readDataset } from '../../../src/dataset/read.js';
import { journaled, recover } from '../../../src/ingest/publish/journal.js';
import { publish, withdraw, type PublishContext } from '../../../src/ingest/publish/publish.js';
import { readConfig } from '../../../src/process/config.js';
import { accepted, proposing, same, source } from './made.js';

const TEXT = `The Karachi IT Park in Karachi covers 1.12 million square feet, Aamir Ahmed, Director of Parks, said.
It costs $186 million, and Rs5.5 crore a year go to its upkeep; it is to open by 2028.
“We will finish on time, whatever the rain does to us,” Ahmed said.
PSEB, the Software Board, watches.
`;

let home = '';
let context: PublishContext;
const folder = (): string => context.folder;
const file = (path: string): string => readFileSync(join(folder(), path), 'utf8');
const data = () => readDataset(folder(), context.texts);
const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder().length + 1), readFileSync(path, 'utf8')]),
  );

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ict-publish-'));
  context = {
    folder: join(home, 'data'),
    home: join(home, 'home'),
    documents: join(home, 'documents'),
    texts: documentTexts([]),
    cache: join(home, 'parts'),
  };
  cpSync(readConfig().data, folder(), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const PARK = 'TechnologyPark:karachi-it-park';
function park(more: Parameters<typeof source>[1] = {}) {
  const p = proposing(TEXT);
  return accepted('park-grows', source(TEXT, more), {
    entities: [
      p.entity('Karachi IT Park', 'TechnologyPark', { match: same(PARK, 'Karachi IT Park') }),
      p.entity('Aamir Ahmed', 'Official'),
      p.entity('Director of Parks', 'Post'),
      p.entity('Software Board', 'Agency', {
        verdict: 'NEW_NAME',
        match: same('Agency:pakistan-software-export-board', 'Pakistan Software Export Board'),
      }),
    ],
    figures: [
      p.figure('covers 1.12 million square feet', '1.12 million square feet', {
        value: 1_120_000,
        unit: '[sft_i]',
        about: PARK,
        indicator: 'Indicator:floor-area',
        kind: 'TARGET',
        statedBy: 'Aamir Ahmed',
      }),
      p.figure('costs $186 million', '$186 million', {
        value: 186_000_000,
        unit: 'USD',
        about: 'Karachi IT Park',
        indicator: 'project cost',
        kind: 'TARGET',
      }),
      p.figure('Rs5.5 crore a year go to its upkeep', 'Rs5.5 crore', {
        value: 55_000_000,
        unit: 'PKR',
        about: PARK,
        indicator: 'upkeep',
        period: { label: 'a year', frequency: 'ANNUAL' },
      }),
      p.figure('is to open by 2028', 'open', {
        value: 1,
        unit: 'BINARY',
        about: PARK,
        indicator: 'Indicator:in-operation',
        kind: 'TARGET',
        dueBy: '2028',
      }),
    ],
    links: [
      p.link('Aamir Ahmed, Director of Parks', 'Aamir Ahmed', 'HELD_POST', 'Director of Parks'),
      p.link('The Karachi IT Park in Karachi', PARK, 'LOCATED_IN', 'City:karachi'),
    ],
    quotations: [
      p.quotation(
        'We will finish on time, whatever the rain does to us,',
        'We will finish on time …',
        'Aamir Ahmed',
      ),
    ],
  });
}

describe('publishing', () => {
  it('writes the YAML that a person would have written', () => {
    publish([{ accepted: park() }], context);
    for (const name of ['document', 'entities', 'links', 'observations', 'quotations', 'coverage'])
      expect(file(`documents/park-grows/${name}.yaml`)).toMatchSnapshot(name);
    expect(file('documents/park-grows/text.txt')).toBe(TEXT);
    const known = data();
    expect(known.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Official:aamir-ahmed', 'Post:director-of-parks']),
    );
    expect(
      known.observations.find(({ quantity: { unit } }) => unit === 'PKR_CRORE')?.quantity.normalized,
    ).toMatchObject({
      value: 55_000_000,
      unit: 'PKR',
    });
  });

  it('adds units and indicators that are missing, and leaves the rest of their files as it is', () => {
    const before = files();
    publish([{ accepted: park() }], context);
    for (const name of ['units.yaml', 'indicators.yaml']) {
      const kept = before[name]?.trimEnd() ?? '';
      expect(file(name).startsWith(kept)).toBe(true);
      expect(file(name).slice(kept.length)).toMatchSnapshot(name);
    }
  });

  it('moves an entity that a second document names to data/entities/, with the words of both', () => {
    publish([{ accepted: park() }], context);
    expect(file('documents/pakistan-ict-article/entities.yaml')).not.toContain(`id: ${PARK}`);
    expect(file('entities/technology-parks.yaml')).toMatchSnapshot();
    expect(file('entities/agencies.yaml')).toContain('aliases: ["PSEB", "Software Board"]');
    const park_ = data().entities.find(({ id }) => id === PARK);
    expect(park_?.evidence.map(({ document }) => document)).toEqual([
      'Document:pakistan-ict-article',
      'Document:park-grows',
    ]);
    const links = data().links.filter(
      ({ subject, predicate }) => subject === PARK && predicate === 'LOCATED_IN',
    );
    expect(links.map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  it('keeps the comments of both files', () => {
    const before = file('documents/pakistan-ict-article/entities.yaml');
    publish([{ accepted: park() }], context);
    const comments = (text: string): string[] => text.match(/#.*/g) ?? [];
    const after = [
      file('documents/pakistan-ict-article/entities.yaml'),
      file('entities/technology-parks.yaml'),
      file('entities/agencies.yaml'),
    ];
    const kept = after.flatMap(comments);
    for (const comment of comments(before)) expect(kept).toContain(comment);
  });

  it('counts what is added, confirmed, contradicted, and said later', () => {
    const { previews } = publish([{ accepted: park() }], context, { dryRun: true });
    expect(previews[0]).toMatchObject({
      document: 'Document:park-grows',
      added: { entities: 2, names: 1, links: 1, figures: 4, quotations: 1, indicators: 2, units: 2 },
      repeated: 1,
    });
    const effects = Object.fromEntries((previews[0]?.figures ?? []).map(({ key, effect }) => [key, effect]));
    expect(effects).toEqual({
      [`figure 1.12 million square feet ${PARK}`]: 'CONFIRMS',
      'figure $186 million Karachi IT Park': 'NEW',
      [`figure Rs5.5 crore ${PARK}`]: 'NEW',
      [`figure open ${PARK}`]: 'LATER_WORD',
    });
    expect(existsSync(join(folder(), 'documents/park-grows'))).toBe(false);
  });

  it('tells a contradiction', () => {
    const one = park();
    const [area, ...others] = one.figures;
    if (!area) throw new Error('no figure');
    const text = TEXT.replace('1.12', '1.50');
    const p = proposing(text);
    const figure = p.figure('covers 1.50 million square feet', '1.50 million square feet', {
      ...area,
      ...p.at('covers 1.50 million square feet'),
      raw: '1.50 million square feet',
      value: 1_500_000,
    });
    const { previews } = publish(
      [{ accepted: { ...one, document: source(text), figures: [figure, ...others] } }],
      context,
    );
    const [effect] = previews[0]?.figures ?? [];
    expect(effect).toMatchObject({ effect: 'CONTRADICTS' });
    expect(effect?.others).toHaveLength(1);
  });

  it('puts a text that stays with its owner beside the data, and not into it', () => {
    publish([{ accepted: park({ license: undefined }) }], context);
    expect(readdirSync(join(folder(), 'documents/park-grows'))).not.toContain('text.txt');
    expect(readFileSync(join(context.documents, 'park-grows.txt'), 'utf8')).toBe(TEXT);
  });

  it('changes nothing when something stands in the way, and says all of it', () => {
    const before = files();
    const one = park();
    const p = proposing(TEXT);
    const broken = {
      ...one,
      entities: [...one.entities, p.entity('PSEB', 'Agency', { verdict: 'UNSURE' })],
      figures: [
        ...one.figures,
        p.figure('costs $186 million', '$186 million', { value: 1, about: null }),
        {
          ...p.figure('by 2028', '2028', { value: 2028, about: PARK, indicator: 'Indicator:jobs' }),
          start: 3,
        },
        p.figure('by 2028', '2028', { value: 2028, about: 'the moon', indicator: 'Indicator:jobs' }),
        p.figure('by 2028', '2028', {
          value: 2028,
          unit: 'furlong',
          about: PARK,
          indicator: 'Indicator:jobs',
        }),
      ],
    };
    expect(() => publish([{ accepted: broken }], context)).toThrow(
      /"PSEB": choose whether[^]*say what the figure is about[^]*is not in the text at 3[^]*"the moon"[^]*unit furlong/,
    );
    expect(files()).toEqual(before);
  });

  it('changes nothing when the data would not be right', () => {
    const before = files();
    const one = park();
    const p = proposing(TEXT);
    const wrong = p.figure('costs $186 million', '$186 million', {
      value: 2,
      unit: '1',
      about: PARK,
      indicator: 'Indicator:jobs',
    });
    expect(() => publish([{ accepted: { ...one, figures: [wrong] } }], context)).toThrow(
      /data\/documents\/park-grows\/observations.yaml:\d+: 2 does not match/,
    );
    expect(files()).toEqual(before);
    expect(readdirSync(context.home)).toEqual([]);
  });

  it('does not overwrite what somebody changed meanwhile', () => {
    const { undo } = publish([{ accepted: park() }], context);
    undo();
    const before = files();
    let asked = 0;
    const racing = {
      ...context,
      get texts() {
        if (++asked > 1) writeFileSync(join(folder(), 'units.yaml'), `${before['units.yaml']}# changed\n`);
        return context.texts;
      },
    };
    expect(() => publish([{ accepted: park() }], racing)).toThrow(
      'data/units.yaml was changed by somebody else',
    );
    expect(files()).toEqual({ ...before, 'units.yaml': `${before['units.yaml']}# changed\n` });
  });

  it('that was killed in the middle is taken back by the next program', () => {
    const before = files();
    const child = spawnSync(process.execPath, ['-e', 'process.exit()']); // a process that has ended
    const [name = ''] = Object.keys(before);
    const made = 'documents/half/document.yaml';
    journaled(
      context.home,
      folder(),
      new Map([
        [name, Buffer.from(before[name] ?? '')],
        [made, undefined],
      ]),
      () => {
        writeFileSync(join(folder(), name), 'half');
        mkdirSync(join(folder(), 'documents', 'half'));
        writeFileSync(join(folder(), made), 'half');
        const journal = join(context.home, 'publication.journal');
        const written = readFileSync(journal, 'utf8');
        expect(recover(context.home)).toEqual([name, made]); // of this process, which has nothing else at work
        writeFileSync(join(folder(), name), 'half again');
        writeFileSync(journal, written.replace(String(process.pid), String(child.pid)));
        expect(recover(context.home)).toEqual([name, made]);
        writeFileSync(journal, written.replace(String(process.pid), String(process.ppid)));
        expect(recover(context.home)).toBeUndefined(); // its process is still at work
      },
    );
    expect(files()).toEqual(before);
    expect(existsSync(join(folder(), 'documents', 'half'))).toBe(false);
    expect(recover(context.home)).toBeUndefined();
  });

  it('tells of a new entity with the name of one that is there', () => {
    const one = park();
    const p = proposing(TEXT);
    const double = p.entity('Karachi IT Park', 'TechnologyPark', { key: 'double' });
    const { duplicates } = publish(
      [{ accepted: { ...one, entities: [...one.entities.slice(1), double] } }],
      context,
    );
    expect(duplicates).toEqual([
      expect.stringContaining(`${PARK} and ${PARK}-2 may be one: both are called "Karachi IT Park"`),
    ]);
  });

  it('of a document that is there needs another name', () => {
    publish([{ accepted: park() }], context);
    expect(() => publish([{ accepted: park() }], context)).toThrow('is in the data already');
  });

  it('again keeps the ids', () => {
    const { publications } = publish([{ accepted: park() }], context);
    const before = files();
    const [ids] = [data()].map(idsIn);
    const one = park();
    const again = publish([{ accepted: one, before: publications[0] }], context);
    expect(files()).toEqual(before);
    expect(again.files).toEqual([]);
    publish(
      [{ accepted: { ...one, figures: one.figures.slice(0, 2), quotations: [] }, before: publications[0] }],
      context,
    );
    expect(file('units.yaml')).not.toContain('PKR');
    expect(file('indicators.yaml')).not.toContain('Upkeep');
    expect(ids).toEqual(expect.arrayContaining(idsIn(data())));
  });

  it('again makes no second of an entity that another document has named meanwhile', () => {
    const [first] = publish([{ accepted: park() }], context).publications;
    const text = 'Aamir Ahmed spoke again.';
    const p = proposing(text);
    const id = 'Official:aamir-ahmed';
    const other = accepted('he-spoke', source(text), {
      entities: [p.entity('Aamir Ahmed', 'Official', { verdict: 'SAME', match: same(id, 'Aamir Ahmed') })],
    });
    publish([{ accepted: other }], context);
    const before = data().entities.map((one) => one.id);
    publish([{ accepted: park(), ...(first ? { before: first } : {}) }], context);
    expect(data().entities.map((one) => one.id)).toEqual(before);
    expect(
      data()
        .entities.find((one) => one.id === id)
        ?.evidence.map(({ document }) => document)
        .sort(),
    ).toEqual(['Document:he-spoke', 'Document:park-grows']);
  });

  it('of several documents is one change, and a second names what the first made', () => {
    const text = 'Aamir Ahmed spoke of $186 million again.\n';
    const p = proposing(text);
    const second = accepted('second', source(text, { title: 'Second' }), {
      entities: [p.entity('Aamir Ahmed', 'Official', { match: same('Official:aamir-ahmed', 'Aamir Ahmed') })],
      figures: [
        p.figure('$186 million again', '$186 million', {
          value: 186e6,
          unit: 'USD',
          about: PARK,
          indicator: 'Project cost',
          kind: 'TARGET',
        }),
      ],
    });
    const { previews } = publish([{ accepted: park() }, { accepted: second }], context);
    expect(previews[1]?.added).toMatchObject({ entities: 0, indicators: 0, units: 0 });
    expect(file('entities/people.yaml')).toContain('document: Document:second');
  });
});

const idsIn = (known: ReturnType<typeof data>): string[] =>
  [known.entities, known.links, known.observations, known.quotations]
    .flatMap((all) => all.map(({ id }) => id))
    .sort();

describe('withdrawing', () => {
  it('leaves what others say, with its ids, and nothing of what only the document said', () => {
    const ids = idsIn(data());
    const { publications } = publish([{ accepted: park() }], context);
    expect(idsIn(data()).length).toBeGreaterThan(ids.length);
    withdraw(publications, context);
    expect(idsIn(data())).toEqual(ids);
    expect(existsSync(join(folder(), 'documents/park-grows'))).toBe(false);
    expect(Object.values(files()).join()).not.toMatch(/park-grows|PKR|Software Board"/);
  });

  it('takes an indicator with the last document that uses it', () => {
    const first = publish([{ accepted: park() }], context).publications;
    const made = first.flatMap(({ shared }) => shared);
    const text = 'It costs $187 million.\n';
    const p = proposing(text);
    const figure = p.figure('costs $187 million', '$187 million', {
      value: 187e6,
      unit: 'USD',
      about: PARK,
      indicator: 'Project cost',
    });
    const second = accepted('second', source(text, { title: 'Second' }), { figures: [figure] });
    const { publications } = publish([{ accepted: second }], { ...context, made });
    withdraw(first, context);
    expect(file('indicators.yaml')).toContain('Indicator:project-cost');
    expect(file('indicators.yaml')).not.toContain('Indicator:upkeep');
    withdraw(publications, context);
    expect(file('indicators.yaml')).not.toContain('Indicator:project-cost');
  });

  it('of the first document keeps what a second one names', () => {
    publish([{ accepted: park() }], context);
    rmSync(join(folder(), 'documents/pakistan-ict-article'), { recursive: true });
    rmSync(join(folder(), 'about.yaml'));
    expect(
      data()
        .entities.find(({ id }) => id === PARK)
        ?.evidence.map(({ document }) => document),
    ).toEqual(['Document:park-grows']);
  });

  it('of an unknown document is refused', () => {
    expect(() => withdraw([{ document: 'Document:none', aliases: [], shared: [] }], context)).toThrow(
      'Document:none is not in the data',
    );
  });
});
