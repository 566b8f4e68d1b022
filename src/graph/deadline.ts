// The time by which a request must be answered, whatever the database does: one timer for everything that waits.
import { GraphUnavailable } from '../common/errors.js';

/** Deadlines that something may wait for. */
const running = new Set<Deadline>();

/** The server stops: work that still waits for the database fails now, so that its request is answered. */
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
    this.#late.catch(() => undefined); // maybe nobody waits
    running.add(this);
  }

  /** The milliseconds left; at least 1, since 0 means no limit to Neo4j. */
  left(): number {
    return Math.max(1, Math.ceil(this.#end - performance.now()));
  }

  isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Settles as the work does, or fails at the deadline; the work then goes on, and nobody waits for it. */
  within<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#late]);
  }

  /** The request has been answered, so nothing waits for its timer any more. */
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
