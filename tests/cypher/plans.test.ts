import { int } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/application.js';
import { PROJECT } from '../../src/config.js';
import { connect, type Graph } from '../../src/graph/connect.js';

const { fixedStatements } = createApplication(PROJECT);

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operators = ({ operatorType, children }: Plan): string[] => [operatorType.replace(/@.*/, ''), ...children.flatMap(operators)];

describe('the plan of every fixed statement', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  it.each(fixedStatements.map(({ coordinate, text }) => [coordinate, text] as const))('%s reads what it needs and no more', async (coordinate, text) => {
    const { summary } = await graph.driver.executeQuery(`EXPLAIN ${text}`, { ids: [], limit: int(20) });
    expect(summary.plan).toBeTruthy();
    const found = operators(summary.plan as unknown as Plan); // the driver's own type leaves the children loose
    expect(found).not.toContain('AllNodesScan');
    expect(found).not.toContain('CartesianProduct');
    expect(found).not.toContain('NodeByLabelScan');
    // a page of a root field comes out of an index in its order
    if (coordinate.startsWith('Query.')) for (const sorting of ['Sort', 'Top', 'PartialSort', 'PartialTop']) expect(found).not.toContain(sorting);
  });
});
