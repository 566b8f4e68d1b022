// What is decided about one document teaches the proposals of the next.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposeDraft } from '../../../src/ingest/desk/propose.js';
import { Workbench } from '../../../src/ingest/desk/workbench.js';
import type { Draft } from '../../../src/ingest/drafts/draft.js';
import { readDocument } from '../../../src/ingest/read/read.js';
import { readConfig } from '../../../src/process/config.js';

const FIRST =
  'The Lakeside Software Institute has 1,200 students. The Harbour Data Agency said the project cost is $40 million.';
const SECOND =
  'The Lakeside Software Institute has 1,500 students. The Harbour Data Agency said the project cost is $45 million.';

describe('a decision', () => {
  const home = mkdtempSync(join(tmpdir(), 'ict-lessons-'));
  afterAll(() => rmSync(home, { recursive: true }));
  const { data } = readConfig();
  const workbench = () => new Workbench({ data, home, drafts: join(home, 'drafts'), assistant: undefined });
  const read = async (text: string): Promise<Draft> => {
    const document = await readDocument(Buffer.from(text), {
      given: { language: 'en', title: text.slice(0, 40) },
    });
    return (await proposeDraft(document, workbench())).draft;
  };
  let first: Draft;
  const named = (draft: Draft, name: string) =>
    draft.proposal.entities.find((one) => one.name.includes(name));
  const figure = (draft: Draft, raw: string) => draft.proposal.figures.find((one) => one.raw.includes(raw));

  beforeAll(async () => {
    first = await read(FIRST);
    const institute = named(first, 'Lakeside');
    const agency = named(first, 'Harbour');
    const cost = figure(first, '$40 million');
    if (!institute || !agency || !cost) throw new Error('nothing was proposed');
    workbench().drafts.decide({ id: first.id, revision: first.revision, by: 'me' }, [
      { key: institute.key, outcome: 'REJECTED' },
      { key: agency.key, outcome: 'ACCEPTED', edited: { type: 'Company' } },
      { key: cost.key, outcome: 'ACCEPTED', edited: { indicator: 'Price of the project' } },
    ]);
  });

  it('against a name is remembered in the next document', async () => {
    const second = await read(SECOND);
    expect(named(first, 'Lakeside')?.confidence).toBeGreaterThan(0.3);
    expect(named(second, 'Lakeside')).toMatchObject({ confidence: 0.1, source: 'DECISION' });
  });

  it('about a type and an indicator is proposed at once in the next document', async () => {
    const second = await read(SECOND);
    expect(named(second, 'Harbour')).toMatchObject({ type: 'Company', source: 'DECISION' });
    expect(figure(second, '$45 million')).toMatchObject({
      indicator: 'Price of the project',
      source: 'DECISION',
    });
  });

  it('stays with its own text, which is proposed as it was', async () => {
    const again = await read(FIRST);
    expect(named(again, 'Lakeside')?.confidence).toBe(named(first, 'Lakeside')?.confidence);
    expect(again.decisions).toEqual(workbench().drafts.get(first.id).decisions);
  });
});
