// The time by which something must be answered, whatever the database does: one timer for all that waits.
import { GraphUnavailable } from '../errors.js';

/** Those that something may be waiting for. */
const running = new Set<Deadline>();

/** The server stops: what still waits for the database fails now, so that it is answered. */
export function expireAll(): void {
  for (const deadline of running) deadline.expire();
}

export class Deadline {
  readonly #end: number;
  readonly #late: Promise<never>;
  #timer: NodeJS.Timeout | undefined;
  #reject: (error: GraphUnavailable) => void = () => undefined;

  constructor(private readonly milliseconds: number) {
    this.#end = performance.now() + milliseconds;
    this.#late = new Promise((_resolve, reject) => {
      this.#reject = reject;
      this.#timer = setTimeout(() => this.expire(this.error()), milliseconds).unref();
    });
    this.#late.catch(() => undefined); // nobody may be waiting
    running.add(this);
  }

  /** Milliseconds that are left; at least 1, since Neo4j takes 0 for no limit. */
  left(): number {
    return Math.max(1, Math.ceil(this.#end - performance.now()));
  }

  isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Settles as the work does, or fails when the time is up; the work goes on then, and nobody waits for it. */
  within<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#late]);
  }

  /** Whoever set the deadline has been answered: nothing waits for its timer any more. */
  end(): void {
    clearTimeout(this.#timer);
    running.delete(this);
  }

  /** The time is up, or the server stops. */
  expire(error = new GraphUnavailable('the server is stopping.')): void {
    this.end();
    this.#reject(error);
  }

  error(): GraphUnavailable {
    return tookLonger(this.milliseconds);
  }
}

export const tookLonger = (milliseconds: number): GraphUnavailable =>
  new GraphUnavailable(`it took longer than ${milliseconds / 1000} s.`);
