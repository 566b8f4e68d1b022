// What each client may still spend: a bucket of points, which refills evenly within a minute. Requests differ in cost
// by four orders of magnitude, so this counts points and not requests (as @fastify/rate-limit does). The
// number of remembered clients is bounded: the one not seen for longest starts again with a full bucket.
import { LRUCache } from 'lru-cache';

const MINUTE = 60_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export class Points {
  readonly #buckets: LRUCache<string, Bucket>;

  /** @param now milliseconds; tests pass their own clock */
  constructor(
    readonly perMinute: number,
    clients: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#buckets = new LRUCache({ max: clients });
  }

  /** Takes the points; or takes none and returns the seconds until there are enough. */
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
