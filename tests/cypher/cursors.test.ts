import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { connect, type Graph } from '../../src/graph/connect.js';
import { wholeStatement, type Key } from '../../src/graph/statement.js';
import { decodeCursor, encodeCursor } from '../../src/loaders/cursor.js';

const { catalogue } = createApplication(PROJECT);

describe('a cursor of every step', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  it.each([...catalogue.steps.values()].map((step) => [step.coordinate, step] as const))(
    '%s holds the keys that are stored, and none of another type',
    async (_coordinate, { coordinate, lines, variable, order }) => {
      const from = coordinate.startsWith('Query.') ? '' : 'MATCH (this:Node)\n';
      const keys = order.map(({ property }) => `${variable}.${property}`).join(', ');
      const { records } = await graph.driver.executeQuery(
        `${from}${wholeStatement(lines, {})}\nRETURN [${keys}] AS keys LIMIT 50`,
        { asOf: '2025-01-01' },
      );
      for (const stored of records.map((record) => record.get('keys') as Key[])) {
        expect(decodeCursor('after', encodeCursor(order, stored), order)).toEqual(stored);
        stored.forEach((key, place) => {
          const other = stored.with(place, typeof key === 'string' ? 1 : 'x');
          expect(() => decodeCursor('after', encodeCursor(order, other), order)).toThrow(/is not a cursor/);
        });
      }
    },
  );
});
