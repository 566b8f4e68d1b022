// What each client may still ask: a bucket of points, which fills again evenly within a minute. Requests differ in their cost
// by four orders of magnitude, so points are counted and not requests (which is what @fastify/rate-limit can count). The
// clients that are remembered are bounded: who was not seen for longest starts again with a full bucket.
import { LRUCache } from 'lru-cache';

const MINUTE = 60_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export class Points {
  readonly #buckets: LRUCache<string, Bucket>;

  /** @param now milliseconds; tests have a clock of their own */
  constructor(
    readonly perMinute: number,
    clients: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#buckets = new LRUCache({ max: clients });
  }

  /** Takes the points, or none of them and returns the seconds until there are enough. */
  take(client: string, points: number): number {
    const left = this.left(client);
    const missing = Math.max(0, points - left);
    this.#buckets.set(client, { left: missing > 0 ? left : left - points, at: this.now() });
    return this.#secondsFor(missing);
  }

  left(client: string): number {
    const bucket = this.#buckets.get(client);
    if (!bucket) return this.perMinute;
    return Math.min(this.perMinute, bucket.left + ((this.now() - bucket.at) / MINUTE) * this.perMinute);
  }

  secondsUntilFull(client: string): number {
    return this.#secondsFor(this.perMinute - this.left(client));
  }

  #secondsFor(points: number): number {
    return Math.ceil((points / this.perMinute) * 60);
  }
}
