// One READ transaction per request, opened on first use. Statements are sent without awaiting each other; an export takes
// their rows one by one.
import neo4j, { type BookmarkManager, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { GraphUnavailable } from '../errors.js';

export type Values = readonly unknown[];
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Values[]>;

/** Milliseconds that the database may work for one request. */
const REQUEST_TIMEOUT = 8_000;

export class ReadTransaction {
  /** The statements sent so far; tests pin their number. */
  readonly sent: string[] = [];
  #session: Session | undefined;
  #transaction: Promise<Transaction> | undefined;

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    private readonly bookmarkManager: BookmarkManager,
    private readonly timeout = REQUEST_TIMEOUT,
  ) {}

  readonly run: Run = async (text, parameters = {}) => {
    this.sent.push(text);
    try {
      const transaction = await (this.#transaction ??= this.#begin());
      const { records } = await transaction.run(text, parameters);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } catch (error) {
      throw asUnavailable(error, this.timeout);
    }
  };

  /** Rows come from the database no faster than they are taken, so that memory stays flat whatever their number. */
  async *stream(
    text: string,
    parameters: Record<string, unknown> = {},
  ): AsyncGenerator<Record<string, unknown>> {
    this.sent.push(text);
    try {
      const transaction = await (this.#transaction ??= this.#begin());
      for await (const record of transaction.run(text, parameters)) yield record.toObject();
    } catch (error) {
      throw asUnavailable(error, this.timeout);
    }
  }

  /** Ends the transaction, if there is one; a failed one needs no more than closing. */
  async close(): Promise<void> {
    const transaction = await this.#transaction?.catch(() => undefined);
    if (transaction?.isOpen()) await transaction.rollback().catch(() => undefined);
    await this.#session?.close().catch(() => undefined);
  }

  async #begin(): Promise<Transaction> {
    this.#session = this.driver.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.bookmarkManager,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
    return await this.#session.beginTransaction({ timeout: this.timeout });
  }
}

/** A refused connection or a time-out is told as such; every other error keeps its own face and is masked later. */
function asUnavailable(error: unknown, timeout: number): unknown {
  if (!neo4j.isRetryableError(error) && !/Terminated|TimedOut|timed out/i.test(String(error))) return error;
  const late = /Terminated|TimedOut|timed out/i.test(String(error));
  return new GraphUnavailable(
    late ? `it took longer than ${timeout / 1000} s.` : 'the database cannot be reached.',
  );
}
