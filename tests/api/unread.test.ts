// A field that could not be read is an error with its path, never a null without one: each statement fails in turn.
import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { Neo4jError, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { groupBy } from '../../src/dataset/group.js';
import { useServer, type Answer } from '../support/server.js';
import { fieldsOf, type Reached } from '../support/walk.js';

const { schema } = createApplication(PROJECT);

/** The statement that fails, by its text. */
let failing: string | undefined;
const failure = (): Neo4jError =>
  new Neo4jError('on purpose', 'Neo.ClientError.Transaction.TransactionTimedOut', '', '');

/** The same object but for one method. */
const withMethod = <T extends object>(target: T, name: keyof T, method: (...args: never[]) => unknown): T =>
  new Proxy(target, {
    get: (object, key) => {
      const value: unknown = key === name ? method : Reflect.get(object, key, object);
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });

const failingDriver = (driver: Driver): Driver =>
  withMethod(driver, 'session', (...args: Parameters<Driver['session']>) => {
    const session = driver.session(...args);
    return withMethod(
      session,
      'beginTransaction',
      async (...begin: Parameters<Session['beginTransaction']>) => {
        const transaction = await session.beginTransaction(...begin);
        return withMethod(transaction as Transaction, 'run', (text: string, parameters: object) =>
          text === failing ? Promise.reject(failure()) : transaction.run(text, parameters),
        );
      },
    );
  });

const server = useServer({
  adaptGraph: (graph) => ({ ...graph, driver: failingDriver(graph.driver) }),
});

/** The fields of a type are asked for together, and those of the root one by one: there are many. */
const together = groupBy(
  fieldsOf(schema).filter(({ type }) => !/(Connection|Edge)$|^PageInfo$/.test(type)),
  ({ type, coordinate }) => (type === 'Query' ? coordinate : type),
);

describe('a statement that fails', () => {
  it.each([...together])(
    'leaves no null without an error in what is asked of a %s',
    async (_type, fields) => {
      failing = undefined;
      const query = fields[0]?.query(fields.map((one) => `${one.text(selectionOf(one))}`).join('\n')) ?? '';
      const whole = await server.ask(query);
      expect(whole.errors).toBeUndefined();
      for (const statement of new Set(server.statements())) {
        failing = statement;
        const partly = await server.ask(query);
        expect(partly.errors?.length ?? 0, `no error although this failed:\n${statement}`).toBeGreaterThan(0);
        expect(silentIn(whole.data, partly), `silent when this failed:\n${statement}`).toEqual([]);
        if (partly.data === null || partly.data === undefined) expect(partly.status).toBe(503);
      }
    },
  );
});

/** The places where something is missing and no error leads to it. */
function silentIn(whole: unknown, { data, errors = [] }: Answer): string[] {
  const reported = errors.map(({ path = [] }) => path.join('.'));
  const missing: string[] = [];
  compare(whole, data, []);
  return missing;

  function compare(expected: unknown, got: unknown, path: readonly (string | number)[]): void {
    if (typeof expected === 'object' && expected !== null && typeof got === 'object' && got !== null) {
      const keys = Object.keys({ ...expected, ...got });
      for (const key of keys)
        compare(expected[key as keyof typeof expected], got[key as keyof typeof got], [...path, key]);
      return;
    }
    if (JSON.stringify(expected) === JSON.stringify(got)) return;
    const place = path.join('.');
    if (!reported.some((one) => one === place || one.startsWith(`${place}.`) || place === ''))
      missing.push(place);
  }
}

/** Something of a field that has to be read. */
function selectionOf({ field }: Reached): string {
  const target = getNamedType(field.type);
  if (target.name.endsWith('Connection'))
    return 'totalCount pageInfo { endCursor } edges { node { __typename } } nodes { __typename }';
  if (!isObjectType(target) && !isInterfaceType(target)) return '__typename';
  const leaves = Object.values(target.getFields()).filter(
    ({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0,
  );
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
}
