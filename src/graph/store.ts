// What a load asks of the graph: what is there, and one transaction that changes it.
import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import type { Catalogue } from './catalogue.js';
import type { Graph } from './connect.js';

const BATCH = 5_000;

/** A file of cypher/load/, run once for each part of the rows. */
export type Write = (
  file: string,
  list: 'rows' | 'ids',
  rows: readonly unknown[],
  parameters?: Record<string, unknown>,
) => Promise<void>;

export interface Store {
  /** Constraints and indexes, in the order of their files; skipped when just these have been applied before. */
  applySchema(): Promise<void>;
  /** Reads and writes in one transaction: all of it becomes visible at once, or nothing. */
  inOneTransaction<T>(
    work: (read: (file: string) => Promise<string[][]>, write: Write) => Promise<T>,
  ): Promise<T>;
}

export function createStore({ driver, database, bookmarkManager }: Graph, catalogue: Catalogue): Store {
  const session = () => driver.session({ bookmarkManager, ...(database === undefined ? {} : { database }) });
  return {
    async applySchema() {
      const hash = createHash('sha256').update(catalogue.schema.join(';')).digest('hex');
      const one = session();
      try {
        const { records } = await one.run(text('schema.read'));
        if (records[0]?.get(0) === hash) return;
        for (const statement of catalogue.schema) await one.run(statement);
        await one.run('CALL db.awaitIndexes(60)');
        await one.run(text('schema.write'), { hash });
      } finally {
        await one.close();
      }
    },
    async inOneTransaction(work) {
      const one = session();
      try {
        return await one.executeWrite((transaction) => work(reading(transaction), writing(transaction)));
      } finally {
        await one.close();
      }
    },
  };

  function text(file: string): string {
    const found = catalogue.load.get(file);
    if (found === undefined) throw new Error(`cypher/load/${file}.cypher does not exist`);
    return found;
  }

  function reading(transaction: ManagedTransaction) {
    return async (file: string): Promise<string[][]> => {
      const { records } = await transaction.run(text(file));
      return records.map((record) => record.keys.map((key) => String(record.get(key))));
    };
  }

  function writing(transaction: ManagedTransaction): Write {
    return async (file, list, rows, parameters = {}) => {
      for (let start = 0; start < rows.length; start += BATCH)
        await transaction.run(text(file), { ...parameters, [list]: rows.slice(start, start + BATCH) });
    };
  }
}
