// An editor's work over the API: a document is proposed, decided about, published, corrected and withdrawn, and the running server
// shows it at once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askEditor, useDesk } from '../support/editor.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

const TEXT = `---
title: The park grows
publisher: Example Wire
published: 2025-02-14
license: CC0
---

The Karachi IT Park has 1.12 million square feet of floor area. The park costs Rs5.5 crore, said Minister Aamir Ahmed.

Nothing else was heard on Friday.
`;
const PARK = 'TechnologyPark:karachi-it-park';

const DRAFT = `
  id revision document title published text
  progress { accepted rejected unsure left }
  proposals {
    __typename key exact start end isReady source decision { outcome by isEdited }
    ... on ProposedEntity { name type verdict match { id } }
    ... on ProposedFigure { raw value min max unit kind about indicator statedBy }
  }
  silentSentences { number reason }
`;
const PAYLOAD = `draft { ${DRAFT} } userErrors { code message field key }`;

interface Proposal {
  readonly __typename: string;
  readonly key: string;
  readonly exact: string;
  readonly raw?: string;
  readonly name?: string;
  readonly decision: { readonly outcome: string; readonly by: string; readonly isEdited: boolean } | null;
}
interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly proposals: readonly Proposal[];
}

describe('an editor', () => {
  useStore();
  const { desk, data, load } = useDesk();
  const server = useServer({ editing: { desk, isOpen: true, user: 'tester' } });
  beforeAll(load);

  let draft = {} as Draft;
  /** Sends a mutation about the draft as it is known here, and takes the draft of the answer. */
  const change = async (name: string, type: string, input: object, more = '') => {
    const query = `mutation Change($input: ${type}!) { ${name}(input: $input) { ${PAYLOAD} ${more} } }`;
    const { data: answer, errors } = await askEditor(server, query, {
      input: { draft: draft.id, revision: draft.revision, ...input },
    });
    expect(errors).toBeUndefined();
    const payload = answer[name] as { draft: Draft | null; userErrors: { code: string; message: string }[] };
    if (payload.draft) draft = payload.draft;
    return payload as typeof payload & Record<string, never>;
  };
  const figure = (raw: string): Proposal => {
    const found = draft.proposals.find((one) => one.raw?.includes(raw));
    if (!found) throw new Error(`no figure ${raw}`);
    return found;
  };

  it('sends a file and gets a draft with proposals at their words', async () => {
    const sent = await fetch(`${server.url}/editor/files`, { method: 'PUT', body: TEXT });
    expect(sent.status).toBe(201);
    const { file } = (await sent.json()) as { file: string };
    const query = `mutation Propose($input: ProposeDocumentInput!) { proposeDocument(input: $input) { ${PAYLOAD} } }`;
    const { data: answer } = await askEditor(server, query, { input: { file, name: 'the-park-grows.md' } });
    expect(answer.proposeDocument.userErrors).toEqual([]);
    draft = answer.proposeDocument.draft;
    expect(draft).toMatchObject({
      id: 'the-park-grows',
      title: 'The park grows',
      published: '2025-02-14',
      document: null,
    });
    const text = [...(draft as Draft & { text: string }).text];
    for (const one of draft.proposals as (Proposal & { start: number; end: number })[])
      expect(text.slice(one.start, one.end).join('')).toBe(one.exact);
    expect(figure('1.12')).toMatchObject({ value: 1_120_000, about: PARK, decision: null });
    const twice = await askEditor(server, query, { input: { file } });
    expect(twice.data.proposeDocument).toMatchObject({
      draft: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'file'] }],
    });
  });

  it('decides, edits and takes back, each change under its name', async () => {
    const { key } = figure('1.12');
    await change('decide', 'DecideInput', {
      decisions: [
        { key, outcome: 'ACCEPTED', figure: { kind: 'TARGET', indicator: 'Indicator:floor-area' } },
      ],
    });
    expect(figure('1.12')).toMatchObject({
      kind: 'TARGET',
      decision: { outcome: 'ACCEPTED', by: 'tester', isEdited: true },
    });
    await change('decide', 'DecideInput', { decisions: [{ key, outcome: null }] });
    expect(figure('1.12')).toMatchObject({ kind: 'ACTUAL', decision: null });
    await change('decide', 'DecideInput', {
      decisions: [{ key, outcome: 'ACCEPTED', figure: { value: 5, min: null } }],
    });
    expect(figure('1.12')).toMatchObject({ value: 5, min: null, max: null });
    await change('decide', 'DecideInput', {
      decisions: [
        {
          key,
          outcome: 'ACCEPTED',
          figure: { value: 1_120_000, kind: 'TARGET', indicator: 'Indicator:floor-area' },
        },
      ],
    });
  });

  it('loses nothing to another editor, who decided first', async () => {
    const { key } = figure('5.5');
    const stale = draft;
    await change('decide', 'DecideInput', { decisions: [{ key, outcome: 'UNSURE' }] });
    const now = draft;
    draft = stale;
    const { userErrors } = await change('decide', 'DecideInput', {
      decisions: [{ key, outcome: 'REJECTED' }],
    });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(draft).toEqual(now);
  });

  it('accepts a fact with the new entity that it names', async () => {
    const { key } = figure('5.5');
    await change('decide', 'DecideInput', {
      decisions: [
        {
          key,
          outcome: 'ACCEPTED',
          figure: { about: PARK, indicator: 'Project cost', statedBy: 'Aamir Ahmed' },
        },
      ],
    });
    const person = draft.proposals.find(({ name }) => name === 'Aamir Ahmed');
    expect(person?.decision?.outcome).toBe('ACCEPTED');
  });

  it('adds a fact that was missed, by its words, and takes it out', async () => {
    const text = [...(draft as Draft & { text: string }).text].join('');
    const start = text.indexOf('1.12 million');
    const input = { start, end: start + '1.12 million square feet'.length };
    await change('addFact', 'AddFactInput', {
      ...input,
      figure: { about: PARK, indicator: 'Indicator:floor-area' },
    });
    const added = draft.proposals.find((one) => (one as { source?: string }).source === 'PERSON');
    expect(added).toMatchObject({ value: 1_120_000, unit: '[sft_i]', decision: { outcome: 'ACCEPTED' } });
    await change('removeFact', 'RemoveFactInput', { key: added?.key });
    expect(draft.proposals.some((one) => (one as { source?: string }).source === 'PERSON')).toBe(false);
    for (const wrong of [
      { start: 0, end: 10_000_000 },
      { start: 5, end: 5 },
      { start: 0, end: 3 },
    ]) {
      const { userErrors } = await change('addFact', 'AddFactInput', { ...wrong, figure: {} });
      expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    }
    const { userErrors } = await change('addFact', 'AddFactInput', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input'] }]);
  });

  it('sees what publishing would do, and why a sentence gives nothing', async () => {
    await change('explainSentences', 'ExplainSentencesInput', {
      reasons: [{ number: 3, reason: 'no fact' }],
    });
    expect(draft).toMatchObject({ silentSentences: [{ number: 3, reason: 'no fact' }] });
    const { data: answer } = await askEditor(
      server,
      `{ draft(id: "${draft.id}") { preview(undecided: true) {
        document figures entities files obstacles { message } effects { key effect others { raw document documentTitle } } } } }`,
    );
    expect(answer.draft.preview).toMatchObject({
      document: 'Document:the-park-grows',
      obstacles: [],
      effects: expect.arrayContaining([
        {
          key: figure('1.12').key,
          effect: expect.stringMatching(/CONFIRMS|CONTRADICTS|LATER_WORD|NEW/),
          others: expect.anything(),
        },
      ]),
    });
  });

  it('publishes: the server answers with the document at once', async () => {
    const published = await change(
      'publishDocument',
      'PublishDocumentInput',
      {},
      'document publication { figures files }',
    );
    expect(published.userErrors).toEqual([]);
    expect(published).toMatchObject({ document: 'Document:the-park-grows' });
    const { data: answer } = await server.ask(
      `{ document(id: "Document:the-park-grows") { claims { totalCount } } official(id: "Official:aamir-ahmed") { name } }`,
    );
    expect(answer.document.claims.totalCount).toBeGreaterThan(1);
    expect(answer.official).toEqual({ name: 'Aamir Ahmed' });
  });

  it('reopens it, and merges, splits and keeps entities apart', async () => {
    const query =
      'mutation { reopenDocument(input: { document: "Document:the-park-grows" }) { draft { id document } userErrors { code } } }';
    expect((await askEditor(server, query)).data.reopenDocument).toMatchObject({
      draft: { id: 'the-park-grows', document: 'Document:the-park-grows' },
      userErrors: [],
    });
    // a document that has no draft here, such as one that was published elsewhere
    const { revision } = desk.drafts.get('the-park-grows');
    desk.drafts.remove({ id: 'the-park-grows', revision, by: 'tester' });
    const { draft: made } = (await askEditor(server, query.replace('{ id document }', `{ ${DRAFT} }`))).data
      .reopenDocument as { draft: Draft };
    expect(made.proposals.map(({ decision }) => decision?.outcome)).not.toContain(undefined);
    draft = made;
    const again = await change(
      'publishDocument',
      'PublishDocumentInput',
      {},
      'publication { figures entities links }',
    );
    expect(again).toMatchObject({ userErrors: [], publication: { figures: 0, links: 0 } });
    const article = query.replace('the-park-grows', 'pakistan-ict-article');
    expect((await askEditor(server, article)).data.reopenDocument).toMatchObject({
      draft: null,
      userErrors: [{ code: 'INVALID' }],
    });
    const asked = async (mutation: string) =>
      Object.values(
        (await askEditor(server, `mutation { ${mutation} { files userErrors { code message } } }`)).data,
      )[0] as {
        files: string[];
        userErrors: { code: string }[];
      };
    const name = 'https://example.org "quoted": yes';
    const merged = await asked(
      `mergeEntities(input: { keep: "City:karachi", others: ["City:bagh"], why: ${JSON.stringify(name)} })`,
    );
    expect(merged).toEqual({ files: ['decisions.yaml'], userErrors: [] });
    expect((await server.ask('{ node(id: "City:bagh") { id } }')).data.node.id).toBe('City:karachi');
    expect(await asked('splitEntity(input: { entity: "City:bagh" })')).toMatchObject({ userErrors: [] });
    expect((await server.ask('{ node(id: "City:bagh") { id } }')).data.node.id).toBe('City:bagh');
    expect((await asked('splitEntity(input: { entity: "City:bagh" })')).userErrors).toMatchObject([
      { code: 'NOT_PUBLISHABLE' },
    ]);
    expect(
      (await asked('keepApart(input: { entities: ["City:karachi", "City:nowhere"], why: "x" })')).userErrors,
    ).toHaveLength(1);
    expect(existsSync(join(data, 'decisions.yaml'))).toBe(false);
  });

  it('withdraws it: what only it said goes, and its draft is kept', async () => {
    const query =
      'mutation { withdrawDocument(input: { document: "Document:the-park-grows" }) { files userErrors { message } } }';
    expect((await askEditor(server, query)).data.withdrawDocument).toEqual({
      files: expect.arrayContaining(['documents/the-park-grows/document.yaml']),
      userErrors: [],
    });
    const { data: answer } = await server.ask(
      `{ documents(first: 100) { nodes { id } } official(id: "Official:aamir-ahmed") { retractedAt } }`,
    );
    expect(answer.documents.nodes).not.toContainEqual({ id: 'Document:the-park-grows' });
    expect(answer.official.retractedAt).not.toBeNull();
    expect(desk.drafts.ids).toEqual(['the-park-grows']);
    expect(readFileSync(join(data, 'about.yaml'), 'utf8')).not.toBe('');
  });
});
