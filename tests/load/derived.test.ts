// Every status over HTTP, on a made-up graph that takes the place of the article's for the time of this file.
import { beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/dataset/rows.js';
import type { ObservationRecord } from '../../src/dataset/types.js';
import { dataset, document, entity, indicator, link, observation, quantity } from '../support/dataset.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';

const of = (year: string) => ({ label: year, start: year, end: year });
const count = (value: number, more: Partial<ObservationRecord>, document?: string) =>
  observation(
    { quantity: quantity(`${value}`, { value }), ...more },
    ...(document === undefined ? [] : [document]),
  );
const promise = (about: string, more: Partial<ObservationRecord> = {}) =>
  count(100, { about, kind: 'TARGET', dueBy: '2025', ...more });
const actual = (about: string, value: number, year: string) => count(value, { about, period: of(year) });

const madeUp = dataset({
  documents: [document('a', '2024-12-13'), document('b', '2026-05')],
  entities: [
    ...['open', 'met', 'missed', 'overdue', 'late', 'unknown', 'done', 'said'].map((name) =>
      entity(`City:${name}`),
    ),
    entity('Country:a', { formerIds: ['Country:old'] }),
    entity('Official:o'),
    entity('Event:e', { date: '2026-05-04' }),
  ],
  indicators: [indicator('parks'), indicator('jobs')],
  links: [link('Official:o', 'PARTICIPATED_IN', 'Event:e', { validFrom: '2026', validTo: '2027' })],
  observations: [
    promise('City:open', { dueBy: '2030' }),
    actual('City:open', 25, '2025'),
    promise('City:met'),
    actual('City:met', 50, '2024'),
    actual('City:met', 100, '2025'),
    promise('City:missed'),
    actual('City:missed', 90, '2025'),
    promise('City:overdue', { statedBy: 'Official:o' }),
    actual('City:overdue', 50, '2024'),
    promise('City:late', { kind: 'FORECAST' }),
    actual('City:late', 110, '2026'),
    promise('City:unknown', { dueBy: undefined }),
    promise('City:done', { dueBy: undefined }),
    actual('City:done', 100, '2024'),
    promise('City:said', { dueBy: '2027' }),
    count(120, { about: 'City:said', period: { label: 'currently' } }, 'Document:b'),
    count(43, { indicator: 'Indicator:jobs' }),
    count(44, { indicator: 'Indicator:jobs' }, 'Document:b'),
  ],
});

describe('on a made-up graph', () => {
  const graph = useStore();
  const server = useServer();
  beforeAll(async () => void (await graph.load(toRows(madeUp))));

  const standings = async (asOf: string): Promise<Record<string, [string, number | null, string[]]>> => {
    const { data, errors } = await server.ask(
      `{ commitments(asOf: "${asOf}") { nodes { status progress decidedBy { quantity { raw } period { label } } promise { about { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      data.commitments.nodes.map(
        (node: {
          status: string;
          progress: number | null;
          decidedBy: { quantity: { raw: string } }[];
          promise: { about: { name: string } };
        }) => [
          node.promise.about.name,
          [node.status, node.progress, node.decidedBy.map(({ quantity: { raw } }) => raw)],
        ],
      ),
    );
  };

  it('a promise has every status that the rules know', async () => {
    expect(await standings('2028-01-01')).toEqual({
      open: ['OPEN', 0.25, ['25']],
      met: ['MET', 1, ['100']],
      missed: ['MISSED', 0.9, ['90']],
      overdue: ['OVERDUE', 0.5, ['50']],
      late: ['OVERDUE', 1.1, ['110']],
      unknown: ['UNKNOWN', null, []],
      done: ['MET', 1, ['100']],
      said: ['MET', 1.2, ['120']],
    });
  });

  it('an earlier day knows only the figures whose period had ended by then', async () => {
    const before = await standings('2025-06');
    expect(before).toMatchObject({
      open: ['OPEN', null, []],
      met: ['OPEN', 0.5, ['50']],
      missed: ['OPEN', null, []],
      overdue: ['OPEN', 0.5, ['50']],
      late: ['OPEN', null, []],
      done: ['MET', 1, ['100']],
    });
    expect(before['said']).toEqual(['OPEN', null, []]);
    expect((await standings('2026-05-30'))['said']?.[0]).toBe('OPEN');
    expect((await standings('2026-05'))['said']?.[0]).toBe('MET');
  });

  it('a day before a promise was made does not know it', async () => {
    expect(await standings('2024-12-12')).toEqual({});
    expect(Object.keys(await standings('2024-12-13'))).toHaveLength(8);
  });

  it('pages of one status go by due date', async () => {
    const { data } = await server.ask(`{
      met: commitments(asOf: "2028", where: { status: [MET] }, first: 2) {
        totalCount nodes { dueBy promise { about { name } } } pageInfo { endCursor hasNextPage }
      }
    }`);
    expect(data.met.totalCount).toBe(3);
    expect(data.met.nodes.map(({ dueBy }: { dueBy: string }) => dueBy)).toEqual(['2025', '2027']);
    const next = await server.ask(
      `{ commitments(asOf: "2028", where: { status: [MET] }, after: "${data.met.pageInfo.endCursor}") { nodes { promise { about { name } } } } }`,
    );
    expect(next.data.commitments.nodes).toEqual([{ promise: { about: { name: 'done' } } }]);
  });

  it('two documents that disagree are a conflict, with both of them', async () => {
    const { data, errors } = await server.ask(`{
      conflicts(where: { about: "Country:old", indicator: "Indicator:jobs", document: "Document:b" }) {
        totalCount
        nodes {
          about { id } indicator { name } kind period { label } acrossDocuments spread
          observations { quantity { raw } evidence { document { id } } }
        }
      }
      elsewhere: conflicts(where: { about: "City:met" }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data.conflicts.totalCount).toBe(1);
    expect(data.conflicts.nodes).toEqual([
      {
        about: { id: 'Country:a' },
        indicator: { name: 'jobs' },
        kind: 'ACTUAL',
        period: null,
        acrossDocuments: true,
        spread: expect.closeTo(1 / 43, 6),
        observations: [
          { quantity: { raw: '43' }, evidence: [{ document: { id: 'Document:a' } }] },
          { quantity: { raw: '44' }, evidence: [{ document: { id: 'Document:b' } }] },
        ],
      },
    ]);
    expect(data.elsewhere.totalCount).toBe(0);
  });

  it('an event is a moment of all that it is linked to, and a link has a start and an end', async () => {
    const { data } = await server.ask(`{
      timeline(about: "Official:o", from: "2026") { nodes { kind date about { name } subject { __typename id } } }
    }`);
    const both = [{ name: 'e' }, { name: 'o' }];
    expect(data.timeline.nodes).toMatchObject([
      { kind: 'START', date: '2026', about: both, subject: { __typename: 'Link' } },
      { kind: 'EVENT', date: '2026-05-04', about: both, subject: { __typename: 'Event', id: 'Event:e' } },
      { kind: 'END', date: '2027', about: both, subject: { __typename: 'Link' } },
    ]);
    const dated = await server.ask(`{
      within: events(where: { date: { gte: "2026-05", lte: "2026-05-04" } }) { nodes { date } }
      after: events(where: { date: { gte: "2026-05-05" } }) { totalCount }
    }`);
    expect(dated.data).toEqual({ within: { nodes: [{ date: '2026-05-04' }] }, after: { totalCount: 0 } });
  });
});
