// Limits how many run at a time in all, and how many for one client, so that no client can keep the others out.
import { ServerBusy } from '../common/errors.js';

export class Shares {
  readonly #running = new Map<string, number>();
  #count = 0;

  /** @param what what is counted, in the plural */
  constructor(
    private readonly what: string,
    private readonly limit: number,
    private readonly ofClient: number,
  ) {}

  /** Takes a place; throws if none is free. Returns a function that gives the place back; further calls do nothing. */
  take(client: string): () => void {
    const own = this.#running.get(client) ?? 0;
    refuseAbove(this.limit, this.#count, `${this.#count} ${this.what} are running`);
    refuseAbove(this.ofClient, own, `${own} ${this.what} are running for you`);
    this.#running.set(client, own + 1);
    this.#count++;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#count--;
      const left = (this.#running.get(client) ?? 1) - 1;
      if (left > 0) this.#running.set(client, left);
      else this.#running.delete(client);
    };
  }
}

/** @param says what is running, as the start of a sentence */
export function refuseAbove(limit: number, running: number, says: string): void {
  if (running >= limit) throw new ServerBusy(`${says}, which is the limit`, { got: running + 1, limit });
}
