// A language model may add proposals, and can do no harm: a scripted server of the OpenAI chat interface answers, lies, stalls and babbles.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { propose } from '../../../src/extract/propose.js';
import type { Proposal } from '../../../src/extract/proposal.js';
import { assisted } from '../../../src/ingest/assistant/assist.js';
import { LIMITS } from '../../../src/limits/table.js';

const TEXT =
  'The riverside hub opened. The hub serves 350 firms. The hub grew, and the second of its 12 storeys is let.';
const READ = { text: TEXT, language: 'en', published: '2025-01-01' };
const RULES = propose(READ, { entities: [], indicators: [], figures: [] });

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

let asked:
  { authorization: string | undefined; body: { model: string; messages: { content: string }[] } } | undefined;

async function withAnswer(
  answer: (response: ServerResponse) => void,
  milliseconds = 5_000,
): Promise<Proposal> {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked = { authorization: request.headers.authorization, body: JSON.parse(body) as never };
      answer(response);
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return assisted({ url, key: 'secret', model: 'reader', milliseconds }, READ, RULES);
}

const says = (content: unknown) => (response: ServerResponse) =>
  void response.end(
    JSON.stringify({
      choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
    }),
  );

const figure = { kind: 'ACTUAL', about: null, indicator: 'Firms', statedBy: null };
const NONE = { entities: [], figures: [], links: [] };

describe('a language model', () => {
  it('is asked with the text, the model and the key', async () => {
    await withAnswer(says(NONE));
    expect(asked?.authorization).toBe('Bearer secret');
    expect(asked?.body.model).toBe('reader');
    expect(asked?.body.messages[1]?.content).toBe(TEXT);
  });

  it('adds what the text has exactly once, marked as its own', async () => {
    const { entities } = await withAnswer(
      says({
        ...NONE,
        entities: [{ quote: 'riverside hub opened', name: 'riverside hub', type: 'TechnologyPark' }],
      }),
    );
    const [hub] = entities.filter(({ source }) => source === 'MODEL');
    expect(hub).toMatchObject({
      name: 'riverside hub',
      type: 'TechnologyPark',
      exact: 'riverside hub opened',
      start: 4,
      end: 24,
      verdict: 'UNSURE',
    });
  });

  it('gives no numbers: they are read in the text', async () => {
    const { figures } = await withAnswer(
      says({
        ...NONE,
        figures: [{ ...figure, quote: 'The hub serves 350 firms', raw: '350 firms', value: 900 }],
      }),
    );
    expect(figures).toEqual(RULES.figures); // with 350, and known already
  });

  it.each([
    [
      'words that the text has not',
      { ...NONE, figures: [{ ...figure, quote: 'The hub serves 900 firms', raw: '900 firms' }] },
    ],
    [
      'words that the text has twice',
      { ...NONE, entities: [{ quote: 'The hub', name: 'The hub', type: 'Company' }] },
    ],
    [
      'a name that the text has not',
      { ...NONE, entities: [{ quote: 'riverside hub opened', name: 'seaside hub', type: 'Company' }] },
    ],
    ['a number without an amount', { ...NONE, figures: [{ ...figure, quote: 'The hub grew', raw: 'hub' }] }],
    [
      'a link of things that nobody named',
      { ...NONE, links: [{ quote: 'The hub grew', subject: 'X', predicate: 'PART_OF', object: 'Y' }] },
    ],
  ])('is not believed: %s', async (_, answer) => {
    const { notes, ...rest } = await withAnswer(says(answer));
    expect(rest).toEqual({
      entities: RULES.entities,
      figures: RULES.figures,
      links: RULES.links,
      quotations: RULES.quotations,
    });
    expect(notes.at(-1)).toContain('added 0 proposals');
    expect(notes.at(-1)).toContain('1 were dropped');
  });

  it.each([
    ['nonsense', says('I think that …'), 'no JSON'],
    ['another shape', says({ facts: [] }), 'another shape'],
    ['an error', (response: ServerResponse) => void response.writeHead(500).end(), 'status 500'],
    ['nothing', () => undefined, 'no answer in 0.3 s'],
    [
      'without an end',
      (response: ServerResponse) => void response.end('x'.repeat(LIMITS.assistantAnswer + 1)),
      'too long',
    ],
    ['a broken connection', (response: ServerResponse) => void response.destroy(), 'cannot be reached'],
  ])('that answers %s leaves the proposals of the rules', async (_, answer, reason) => {
    const { notes, ...rest } = await withAnswer(answer, reason.includes('0.3') ? 300 : 5_000);
    expect(rest.figures).toEqual(RULES.figures);
    expect(rest.entities).toEqual(RULES.entities);
    expect(notes.at(-1)).toContain(reason);
  });
});
