import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

interface Moment {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

describe('the timeline', () => {
  const server = useServer();
  const FIELDS = 'id kind date earliest latest';
  const moments = async (args: string): Promise<Moment[]> => {
    const { data, errors } = await server.ask(`{ timeline(${args}) { nodes { ${FIELDS} } } }`);
    expect(errors).toBeUndefined();
    return data.timeline.nodes;
  };

  it('goes by date and keeps the precision of the document', async () => {
    const { data } = await server.ask(`{
      timeline(from: "2024-07", to: "2027") {
        totalCount
        nodes { kind date earliest latest about { name } subject { __typename ... on Observation { indicator { name } } } }
      }
    }`);
    const dates = data.timeline.nodes.map(({ date }: Moment) => date);
    expect(dates).toEqual([
      '2024-07/2024-11',
      '2024-07/2024-11',
      '2024-07/2025-06',
      '2024-11',
      '2024-11',
      '2025',
      '2027',
      '2027',
    ]);
    expect(data.timeline.totalCount).toBe(8);
    expect(data.timeline.nodes[5]).toEqual({
      kind: 'DUE_DATE',
      date: '2025',
      earliest: '2025-01-01',
      latest: '2025-12-31',
      about: [{ name: 'Islamabad IT Park' }],
      subject: { __typename: 'Observation', indicator: { name: 'Completion' } },
    });
  });

  it('holds what overlaps the time that is asked for, however precisely it is dated', async () => {
    expect((await moments('from: "2025-12-31", to: "2025-12-31"')).map(({ date }) => date)).toEqual(['2025']);
    expect((await moments('from: "2025-06-30", to: "2025-06"')).map(({ date }) => date)).toEqual([
      '2024-07/2025-06',
      '2025',
    ]);
    expect(await moments('from: "2028"')).toEqual([]);
    expect(await moments('to: "2023-06-30"')).toEqual([]);
    expect(await moments('from: "2020/..", to: "../2030"')).toHaveLength(9);
  });

  it('of one entity is read from the entity, and in pages the same both ways', async () => {
    const all = await moments('about: "Country:pakistan"');
    expect(all.map(({ date }) => date)).toEqual([
      '2023-07/2023-11',
      '2024-07/2024-11',
      '2024-07/2024-11',
      '2024-11',
      '2024-11',
    ]);
    expect(server.statements().some((text) => text.includes('USING INDEX about:Entity(id)'))).toBe(true);
    const { data } = await server.ask(
      '{ timeline(about: "Country:pakistan", first: 2) { pageInfo { endCursor } } }',
    );
    const rest = await moments(`about: "Country:pakistan", after: "${data.timeline.pageInfo.endCursor}"`);
    expect(rest).toEqual(all.slice(2));
    expect(await moments('about: "Country:pakistan", last: 3')).toEqual(all.slice(2));
  });

  it('tells of kinds apart', async () => {
    expect((await moments('kinds: [DUE_DATE]')).map(({ date }) => date)).toEqual([
      '2024-07/2025-06',
      '2025',
      '2027',
      '2027',
    ]);
    expect(await moments('kinds: [EVENT, START, END]')).toEqual([]);
    expect(await moments('kinds: []')).toEqual([]);
  });

  it('has moments that are found by id', async () => {
    const [moment] = await moments('first: 1');
    const { data } = await server.ask(`{ node(id: "${moment?.id}") { ... on Moment { ${FIELDS} } } }`);
    expect(data.node).toEqual(moment);
  });
});
