// One READ transaction per request, opened on first use. Statements are sent without awaiting each other; an export reads
// their rows one by one. Every caller gets an answer by the deadline, whatever the database does.
import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { codeOf } from '../common/error-code.js';
import { GraphUnavailable, RequestOver } from '../common/errors.js';
import type { Graph } from './connect.js';
import { LIMITS } from '../limits/table.js';
import { Deadline, tookLonger } from './deadline.js';
import { poolUse, takingConnection } from './pool.js';

export type Values = readonly unknown[];
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Values[]>;

export class ReadTransaction {
  /** The number of statements sent so far; tests pin it. */
  readonly sent: string[] = [];
  readonly #pending = new Set<Promise<unknown>>();
  #session: Session | undefined;
  #transaction: Promise<Transaction> | undefined;
  /** Why the transaction cannot go on: its first failure; later ones only follow from it. */
  #failure: unknown;
  #hasRows = false;
  #closed = false;

  /** @param isExport must return its first row by the deadline, and every other row within its own limit */
  constructor(
    private readonly graph: Pick<Graph, 'driver' | 'database' | 'bookmarkManager'>,
    private readonly deadline: Deadline,
    private readonly isExport = false,
  ) {}

  readonly run: Run = (text, parameters = {}) =>
    this.#wait(text, async (transaction) => {
      const { records } = await transaction.run(text, parameters);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    });

  /** Rows come from the database no faster than they are read, so that memory stays constant whatever their number. */
  async *stream(
    text: string,
    parameters: Record<string, unknown> = {},
  ): AsyncGenerator<Record<string, unknown>> {
    const rows = await this.#wait(text, (transaction) =>
      Promise.resolve(transaction.run(text, parameters)[Symbol.asyncIterator]()),
    );
    let isGivenUp = false;
    try {
      for (;;) {
        isGivenUp = false;
        const next = await this.#within(rows.next());
        this.#hasRows = true;
        if (next.done === true) return;
        isGivenUp = true;
        yield next.value.toObject();
      }
    } finally {
      // even after a failure, late rows would wait to be read, and the end of the transaction would wait for them
      const stopped = Promise.resolve(rows.return?.()).catch(() => undefined);
      if (isGivenUp) await this.#within(stopped).catch(() => undefined); // after an end or a failure there may be no answer
    }
  }

  /**
   * Ends the transaction, if there is one, after its last statement has settled. Work that the answer did not need
   * starts no further statements.
   */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
    const transaction = await this.#transaction?.catch(() => undefined);
    if (transaction?.isOpen()) await transaction.rollback().catch(() => undefined);
    await this.#session?.close().catch(() => undefined);
    if (transaction) poolUse(this.graph.driver).open--;
  }

  async #wait<T>(text: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#closed) throw new RequestOver();
    this.sent.push(text);
    const answer = (async () => work(await (this.#transaction ??= this.#begin())))();
    this.#pending.add(answer);
    const settled = (): void => void this.#pending.delete(answer);
    answer.then(settled, settled);
    return this.#within(answer);
  }

  async #within<T>(work: Promise<T>): Promise<T> {
    const limit = this.isExport && this.#hasRows ? new Deadline(LIMITS.rowMilliseconds) : this.deadline;
    try {
      return await limit.within(work);
    } catch (error) {
      this.#failure ??= isLate(error) ? this.#late() : asUnavailable(error);
      throw this.#failure;
    } finally {
      if (limit !== this.deadline) limit.end();
    }
  }

  #late(): GraphUnavailable {
    return this.isExport ? tookLonger(LIMITS.exportMilliseconds) : this.deadline.error();
  }

  async #begin(): Promise<Transaction> {
    const { driver, database, bookmarkManager } = this.graph;
    this.#session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager,
      ...(database === undefined ? {} : { database }),
    });
    const timeout = this.isExport ? LIMITS.exportMilliseconds : this.deadline.left();
    return await takingConnection(driver, this.#session.beginTransaction({ timeout }));
  }
}

/** Neo4j's own limit for the transaction: that of the request or of the export. */
const LATE = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;
/** The database failed, not the query, so another transaction may succeed. */
const FAILED =
  /^Neo\.(TransientError|DatabaseError)\.|^Neo\.ClientError\.(Database|Transaction)\.|^ProtocolError$/; // the last: cut off while logging in

/** The driver has no code for these. */
const NO_CONNECTION = /^(Connection acquisition timed out|Pool is closed)/;

const isLate = (error: unknown): boolean => LATE.test(codeOf(error));

/** Reports what the database could not do; any other error stays as it is and is masked later. */
function asUnavailable(error: unknown): unknown {
  if (error instanceof GraphUnavailable || !(error instanceof Error)) return error;
  if (neo4j.isRetryableError(error) || FAILED.test(codeOf(error)) || NO_CONNECTION.test(error.message))
    return new GraphUnavailable('the database cannot be reached.', { isTransient: true, cause: error });
  return error;
}
