// What several documents say together, over HTTP: facts with their voices, the history of a promise, sums, corrections.
import { beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/dataset/rows.js';
import { useServer } from '../support/server.js';
import { useStore } from './support.js';
import { grant, loan, madeUp, PARK } from './together-data.js';

describe('documents together', () => {
  const graph = useStore();
  const server = useServer();
  beforeAll(async () => void (await graph.load(toRows(madeUp))));
  const ask = async (query: string) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('confirm a fact in two units: each figure says who else agrees', async () => {
    const { facts } = await ask(
      '{ facts(where: { minDocuments: 2, indicator: "Indicator:area" }) { totalCount nodes { documents independent voices about { id } indicator { id } figure { quantity { raw } } observations { quantity { raw } } } } }',
    );
    expect(facts).toEqual({
      totalCount: 1,
      nodes: [
        {
          documents: 2,
          independent: 2,
          voices: ['a', 'b'],
          about: { id: PARK },
          indicator: { id: 'Indicator:area' },
          figure: { quantity: { raw: '66,893 square meters' } },
          observations: [
            { quantity: { raw: '66,893 square meters' } },
            { quantity: { raw: '720,000 square feet' } },
          ],
        },
      ],
    });
    const { observations } = await ask(
      '{ observations(where: { minDocuments: 2, minVoices: 2, indicator: "Indicator:area" }) { nodes { quantity { raw } agreesWith { quantity { raw } } fact { documents } } } }',
    );
    expect(observations.nodes).toHaveLength(2);
    for (const { agreesWith, fact, quantity } of observations.nodes) {
      expect(agreesWith).toHaveLength(1);
      expect(agreesWith[0].quantity.raw).not.toBe(quantity.raw);
      expect(fact.documents).toBe(2);
    }
    expect((await ask('{ conflicts { totalCount } }')).conflicts.totalCount).toBe(0);
  });

  const promise = async (asOf: string) => {
    const { commitments } = await ask(
      `{ commitments(asOf: "${asOf}", where: { indicator: "Indicator:in-operation" }) { nodes { status firstStatus dueBy slipDays progress voices decidedBy { quantity { raw } } promise { dueBy } history { number saidOn dueBy slipDays promise { dueBy } } } } }`,
    );
    expect(commitments.nodes).toHaveLength(1);
    return commitments.nodes[0];
  };

  it('are the history of one promise, judged by its latest word and by its first', async () => {
    expect(await promise('2026-06-01')).toEqual({
      status: 'OVERDUE',
      firstStatus: 'OVERDUE',
      dueBy: '2025-10-31',
      slipDays: 245,
      progress: 0.71,
      voices: 1,
      decidedBy: [{ quantity: { raw: '71 percent' } }],
      promise: { dueBy: '2025-10-31' },
      history: [
        { number: 1, saidOn: null, dueBy: '2025', slipDays: null, promise: { dueBy: '2025' } },
        { number: 2, saidOn: '2024-11-07', dueBy: '2025-02', slipDays: 0, promise: { dueBy: '2025-02' } },
        {
          number: 3,
          saidOn: '2025-03-01',
          dueBy: '2025-10-31',
          slipDays: 245,
          promise: { dueBy: '2025-10-31' },
        },
      ],
    });
  });

  it('know only the words that had been said by the day asked for', async () => {
    expect(await promise('2024-12-01')).toMatchObject({ status: 'OPEN', dueBy: '2025-02', progress: null });
    expect((await promise('2025-03-02')).history).toHaveLength(3);
    expect((await promise('2024-01-01')).history).toHaveLength(1);
  });

  it('list the promises that slipped', async () => {
    const { commitments } = await ask(
      '{ commitments(asOf: "2025-06-01", where: { slipped: true }) { totalCount } }',
    );
    expect(commitments.totalCount).toBe(1);
  });

  it('are checked as sums: of the parts that one names, and of periods in three', async () => {
    const { checks } = await ask(
      '{ checks { nodes { kind formula reported computed withinRounding withinPossible computedFrom { id } } } }',
    );
    expect(checks.nodes).toEqual([
      expect.objectContaining({
        kind: 'SUM_OF_PARTS',
        reported: 88384000,
        computed: 88786000,
        withinRounding: false,
        withinPossible: false,
      }),
      expect.objectContaining({
        kind: 'SUM_OF_PERIODS',
        reported: 1530000000,
        computed: 1530000000,
        withinRounding: true,
        withinPossible: true,
      }),
    ]);
    const { observation } = await ask(
      `{ observation(id: "${madeUp.observations[8]?.id}") { parts { id } } }`,
    );
    expect(observation.parts.map(({ id }: { id: string }) => id).sort()).toEqual([loan.id, grant.id].sort());
  });

  it('may name one thing in two ways, which a person is asked about', async () => {
    const { duplicates } = await ask(
      '{ duplicates(where: { reason: SIMILAR_NAME, entity: "City:one" }) { totalCount nodes { names reason entities { id name } } } }',
    );
    expect(duplicates).toEqual({
      totalCount: 1,
      nodes: [
        {
          names: ['Islamabad', 'Islammabad'],
          reason: 'SIMILAR_NAME',
          entities: [
            { id: 'City:one', name: 'Islamabad' },
            { id: 'City:two', name: 'Islammabad' },
          ],
        },
      ],
    });
  });

  it('give one person two posts, each with when it was said', async () => {
    const { official } = await ask(
      '{ official(id: "Official:o") { posts { nodes { saidOn start end post { id } } } } }',
    );
    expect(official.posts.nodes).toEqual([
      { saidOn: ['2024-11-07'], start: null, end: null, post: { id: 'Post:minister-of-state' } },
      { saidOn: ['2025-03-01'], start: null, end: null, post: { id: 'Post:minister' } },
    ]);
  });

  it('are withdrawn without a trace of what only they said', async () => {
    const rest = madeUp.observations.filter(({ evidence }) => evidence[0]?.document !== 'Document:b');
    await graph.load(
      toRows({
        ...madeUp,
        observations: rest,
        documents: madeUp.documents.filter(({ id }) => id !== 'Document:b'),
      }),
    );
    const { facts, commitments } = await ask(
      '{ facts(where: { minDocuments: 2 }) { nodes { observations { dueBy } } } commitments(asOf: "2026-06-01", where: { indicator: "Indicator:in-operation" }) { nodes { history { dueBy } } } }',
    );
    // without February, 2025 and 31 October 2025 say the same
    expect(facts.nodes[0].observations).toEqual(
      expect.arrayContaining([{ dueBy: '2025' }, { dueBy: '2025-10-31' }]),
    );
    expect(facts.nodes).toHaveLength(1);
    expect(commitments.nodes[0].history).toEqual([{ dueBy: '2025-10-31' }]);
    await graph.load(toRows(madeUp));
  });
});
