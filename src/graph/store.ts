// The store that a load writes to, in Neo4j.
import { createHash } from 'node:crypto';
import neo4j, { Neo4jError, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import type { Catalogue } from './catalogue.js';
import type { Store, Write } from '../common/store.js';
import { ConnectionError } from './connection-error.js';
import type { Graph } from './connect.js';

const BATCH = 5_000;
const { READ, WRITE } = neo4j.session;

export function createStore({ driver, database, bookmarkManager }: Graph, catalogue: Catalogue): Store {
  const schemaHash = createHash('sha256').update(catalogue.schema.join(';')).digest('hex');
  return {
    state: () =>
      inSession(async (session) => {
        const [[version, hash, applied, , model] = []] = await valuesOf(session.run(text('state.read')));
        if (version === undefined) return undefined;
        return {
          version: Number(version),
          hash: String(hash),
          hasSchema: applied === schemaHash,
          model: String(model),
        };
      }, READ),
    isEmpty: () =>
      inSession(async (session) => {
        const [[count] = []] = await valuesOf(session.run(text('nodes.count')));
        return count === 0;
      }, READ),
    clear: () => inSession(async (session) => void (await session.run(text('nodes.clear')))),
    applySchema: () => applySchema(),
    alone: async (work) => {
      await applySchema(true);
      return inSession(async (session) => {
        const holding = await session.beginTransaction();
        try {
          await holding.run(text('fill.lock'));
          return await work();
        } finally {
          await holding.rollback();
        }
      });
    },
    inOneTransaction: (work) =>
      inSession((session) =>
        session
          .executeWrite((transaction) =>
            work(
              (file, parameters) => valuesOf(transaction.run(text(file), parameters)),
              writing(transaction),
            ),
          )
          .catch((error: unknown) => {
            throw isOutOfMemory(error) ? new ConnectionError(TOO_LARGE) : error;
          }),
      ),
    read: (file, parameters = {}) =>
      inSession((session) => valuesOf(session.run(text(file), parameters)), READ),
    inBatches: (file, rows, parameters = {}) =>
      inSession((session) =>
        batches(rows, async (part) => {
          await session.executeWrite((transaction) =>
            transaction.run(text(file), { ...parameters, rows: part }),
          );
        }),
      ),
  };

  function applySchema(constraintsOnly = false): Promise<void> {
    return inSession(async (session) => {
      const wanted = catalogue.schema.filter(
        (statement) => !constraintsOnly || statement.startsWith('CREATE CONSTRAINT'),
      );
      for (const statement of wanted) await session.run(statement);
      if (constraintsOnly) return;
      await session.run(text('schema.await'));
      await session.run(text('schema.write'), { hash: schemaHash });
    });
  }

  async function inSession<T>(work: (session: Session) => Promise<T>, mode: SessionMode = WRITE): Promise<T> {
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(database === undefined ? {} : { database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  function text(file: string): string {
    const found = catalogue.load.get(file);
    if (found === undefined) throw new Error(`cypher/load/${file}.cypher does not exist`);
    return found;
  }

  function writing(transaction: ManagedTransaction): Write {
    return (file, rows, parameters = {}) =>
      batches(rows, async (part) => {
        await transaction.run(text(file), { ...parameters, rows: part });
      });
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

const TOO_LARGE =
  'The data and the graph differ by more than one transaction fits in the memory of Neo4j; nothing was changed. ' +
  'Give that Neo4j more heap, or start with an empty one (another ICTGRAPH_HOME), which is filled in batches.';

async function batches(
  rows: readonly unknown[],
  write: (part: readonly unknown[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

async function valuesOf(result: ReturnType<Session['run']>): Promise<(readonly unknown[])[]> {
  const { records } = await result;
  return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
}
