import { int, type ResultSummary } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { batchStatement, rootStatement, wholeStatement } from '../../src/graph/statement.js';
import { optionalArguments } from '../../src/graph/step.js';
import { PROJECT } from '../../src/process/config.js';
import { parametersOfNone } from '../../src/graph/plan.js';
import { connect, type Graph } from '../../src/graph/connect.js';

const { fixedStatements, catalogue } = createApplication(PROJECT);

/** A page of each step with each of its optional arguments alone. */
const filtered = [...catalogue.steps.values()].flatMap((step) =>
  optionalArguments(step).map((path) => {
    const [head = '', ...tail] = path.split('.');
    const args = { [head]: tail.reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'x') };
    const page = { order: step.order, limit: 20, backward: false };
    const statement = step.coordinate.startsWith('Query.') ? rootStatement : batchStatement;
    return [
      `${step.coordinate}(${path}:)`,
      statement(step, [{ path: ['id'], property: 'id' }], args, page),
    ] as const;
  }),
);

/** Each pair of optional arguments of a list of claims, one of which names an entity or a document. */
const pairs = [...catalogue.steps.values()]
  .filter(({ coordinate }) => coordinate.startsWith('Query.'))
  .flatMap((step) => {
    const page = { order: step.order, limit: 20, backward: false };
    const begins = (path: string): boolean =>
      rootStatement(step, [], argsOf(path), page).includes('WITH DISTINCT');
    const all = optionalArguments(step);
    return all.filter(begins).flatMap((one) =>
      all.map((other) => {
        const where = { ...argsOf(one).where, ...argsOf(other).where };
        return [
          `${step.coordinate}(${one === other ? one : `${one}, ${other}`}:)`,
          rootStatement(step, [{ path: ['id'], property: 'id' }], { where }, page),
        ] as const;
      }),
    );
  });

function argsOf(path: string): { readonly where: Readonly<Record<string, unknown>> } {
  const [, ...tail] = path.split('.');
  const where = tail.reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'x');
  return { where: typeof where === 'object' ? (where as Record<string, unknown>) : {} };
}

/** Each whole statement with each of its optional arguments alone, and the fewest parameters it needs. */
const stated = [...catalogue.statements].flatMap(([coordinate, lines]) =>
  optionalArguments({ lines }).map((path) => {
    const given = path.startsWith('where.') ? { where: whereOf(path) } : { [path]: ['x'] };
    const text = wholeStatement(lines, given);
    return [`${coordinate}(${path}:)`, text, { ...parametersOfNone(text), ...given }] as const;
  }),
);

/** Lists of what is derived, for one entity. */
const OF_AN_ENTITY = /^Query\.(timeline|commitments|conflicts|checks)\((where\.)?about:/;

/** Each export without a filter, and with each of its optional arguments alone. */
const exported = [...catalogue.exports].flatMap(([file, lines]) =>
  [undefined, ...optionalArguments({ lines })].map((path) => {
    const where = path === undefined ? {} : whereOf(path);
    return [
      `export/${file}${path === undefined ? '' : `(${path}:)`}`,
      wholeStatement(lines, { where }),
      where,
    ] as const;
  }),
);

/** What src/export/filter.ts makes of one argument. */
function whereOf(path: string): Record<string, unknown> {
  const [, name = '', inner] = path.split('.');
  if (name === 'otherEnd') return { otherEnd: inner === undefined ? {} : { [inner]: ['x'] } };
  return { [name]: ['x'], ...(['predicates', 'documents'].includes(name) ? { otherEnd: {} } : {}) };
}

type Plan = Exclude<ResultSummary['plan'], false>;

const operators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operators),
];

/** Without what is done for each row. */
const mainOperators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.slice(0, 1).flatMap(mainOperators),
];

describe('the plan of every fixed statement', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connect(inject('neo4j'));
  });
  afterAll(() => graph.driver.close());

  async function explain(text: string, parameters: Record<string, unknown>): Promise<Plan> {
    const { summary } = await graph.driver.executeQuery(`EXPLAIN ${text}`, parameters);
    if (!summary.plan) throw new Error('no plan came');
    return summary.plan;
  }

  it.each(fixedStatements.map(({ coordinate, text }) => [coordinate, text] as const))(
    '%s reads what it needs and no more',
    async (coordinate, text) => {
      const found = operators(await explain(text, { ...parametersOfNone(text), limit: int(20) }));
      expect(found).not.toContain('AllNodesScan');
      expect(found).not.toContain('CartesianProduct');
      expect(found).not.toContain('NodeByLabelScan');
      // a page of a root field comes out of an index in its order
      if (coordinate.startsWith('Query.'))
        for (const sorting of ['Sort', 'Top', 'PartialSort', 'PartialTop'])
          expect(found).not.toContain(sorting);
    },
  );

  it.each(filtered.filter(([what]) => OF_AN_ENTITY.test(what)))(
    '%s starts from what belongs to the entity',
    async (_what, text) => {
      const found = operators(await explain(text, { limit: int(20), where: {} }));
      expect(found.at(-1)).toBe('NodeIndexSeek');
    },
  );

  it.each(pairs)('%s begins at the thing that it names', async (_what, text) => {
    const plan = await explain(text, { limit: int(20), where: {} });
    expect(mainOperators(plan).at(-1)).toMatch(/^Node(Unique)?IndexSeek$/);
    for (const walk of ['NodeIndexScan', 'NodeByLabelScan', 'AllNodesScan', 'CartesianProduct'])
      expect(operators(plan)).not.toContain(walk);
  });

  it.each(stated)('%s reads what it needs and no more', async (_what, text, parameters) => {
    const found = operators(await explain(text, parameters));
    for (const scan of ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan'])
      expect(found).not.toContain(scan);
  });

  it.each(filtered)('%s never reads all nodes', async (_what, text) => {
    const found = operators(await explain(text, { ids: [], limit: int(20), where: {} }));
    expect(found).not.toContain('AllNodesScan');
    expect(found).not.toContain('CartesianProduct');
  });

  it.each(exported)('%s reads row by row', async (what, text, where) => {
    const plan = await explain(text, { where, properties: ['name'] });
    expect(operators(plan)).not.toContain('AllNodesScan');
    expect(operators(plan)).not.toContain('CartesianProduct');
    expect(operators(plan).filter((name) => name.startsWith('Eager'))).toEqual([]);
    // without a filter the rows come in the order of an index; PartialSort holds the links of one entity
    if (!what.includes('(')) expect(mainOperators(plan)).not.toContain('Sort');
  });
});
