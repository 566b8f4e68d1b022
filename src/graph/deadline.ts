// The time by which something must be answered, whatever the database does: one timer for all that waits.
import { GraphUnavailable } from '../errors.js';

export class Deadline {
  readonly #end: number;
  readonly #late: Promise<never>;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly milliseconds: number) {
    this.#end = performance.now() + milliseconds;
    this.#late = new Promise((_resolve, reject) => {
      this.#timer = setTimeout(() => reject(this.error()), milliseconds).unref();
    });
    this.#late.catch(() => undefined); // nobody may be waiting
  }

  /** Milliseconds that are left; at least 1, since Neo4j takes 0 for no limit. */
  left(): number {
    return Math.max(1, Math.ceil(this.#end - performance.now()));
  }

  /** Settles as the work does, or fails when the time is up; the work goes on then, and nobody waits for it. */
  within<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#late]);
  }

  /** Whoever set the deadline has been answered: nothing waits for its timer any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  error(): GraphUnavailable {
    return new GraphUnavailable(`it took longer than ${this.milliseconds / 1000} s.`);
  }
}
