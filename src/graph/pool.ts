// How the connections to the database are used. The driver does not report its pool, so this counts what takes connections
// from it: the transactions of requests, of exports and of health checks. Loads use one more.
import type { Driver } from 'neo4j-driver';

/** The most connections that the driver opens. */
export const MOST_CONNECTIONS = 100;

interface PoolUse {
  /** Transactions that wait for a connection and for the database to begin. */
  waiting: number;
  /** Transactions that hold a connection. */
  open: number;
}

const uses = new WeakMap<Driver, PoolUse>();

export function poolUse(driver: Driver): PoolUse {
  const known = uses.get(driver) ?? { waiting: 0, open: 0 };
  uses.set(driver, known);
  return known;
}

/** Counts a transaction as waiting until it has begun, then as open. */
export async function takingConnection<T>(driver: Driver, beginning: PromiseLike<T>): Promise<T> {
  const use = poolUse(driver);
  use.waiting++;
  try {
    const transaction = await beginning;
    use.open++;
    return transaction;
  } finally {
    use.waiting--;
  }
}
