// What is not selected is not read.
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';
import { fieldsOf } from '../support/walk.js';

const { schema } = createApplication(PROJECT);
const connections = fieldsOf(schema).filter(({ field }) =>
  getNamedType(field.type).name.endsWith('Connection'),
);

const SELECTIONS = [
  'edges { cursor }',
  'edges { __typename }',
  'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
  'totalCount',
] as const;

describe('a connection asked for anything but its nodes', () => {
  const server = useServer();
  const unhandled: unknown[] = [];
  const keep = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', keep));
  afterAll(() => void process.off('unhandledRejection', keep));

  it('is asked at every place of the schema', () => {
    const places = connections.map(({ coordinate }) => coordinate);
    expect(places.length).toBeGreaterThan(120);
    expect(places).toEqual(expect.arrayContaining(['Query.entities', 'Agency.partners', 'Event.affected']));
  });

  it.each(connections)('$coordinate reads no node', async ({ text, query }) => {
    for (const selection of SELECTIONS) {
      const { errors, status } = await server.ask(query(text(selection)));
      const sent = server.statements();
      expect({ selection, errors, status }).toEqual({ selection, errors: undefined, status: 200 });
      const whole = await server.ask(query(text('__typename')));
      expect(whole.errors).toBeUndefined();
      const nodes = sent.filter((text) => text.includes('RETURN id, [this.'));
      const onTheWay = server.statements().filter((text) => text.includes('RETURN id, [this.'));
      expect({ selection, nodes }).toEqual({ selection, nodes: onTheWay });
    }
    await new Promise((done) => setTimeout(done, 20)); // a late statement would fail now
    expect(unhandled).toEqual([]);
  });
});
