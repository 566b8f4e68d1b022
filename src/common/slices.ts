// Splits long work into slices: after a number of steps the event loop runs, so that no request waits for the work of another.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LIMITS } from '../limits/table.js';

export class Slices {
  #steps = 0;
  #turns = 0;
  #turn: Promise<void> | undefined;

  constructor(private readonly size: number = LIMITS.sliceSteps) {}

  /** How often others have run. */
  get turns(): number {
    return this.#turns;
  }

  /** Counts a step. If the slice is full, returns a promise to await, so that others can run. */
  step(): Promise<void> | undefined {
    return ++this.#steps < this.size ? undefined : this.#giveTurn();
  }

  /** Counts several steps at once if the slice is not full; otherwise returns a promise until they may be done. */
  reserve(count: number): Promise<void> | undefined {
    if (this.#steps >= this.size) return this.take(count);
    this.#steps += count;
    return undefined;
  }

  /** Waits until this many steps may be done. If several callers wait, the first fills a slice, and the others wait again. */
  async take(count: number): Promise<void> {
    while (this.#steps >= this.size) await this.#giveTurn();
    this.#steps += count;
  }

  #giveTurn(): Promise<void> {
    return (this.#turn ??= nextTurn().then(() => {
      this.#turns++;
      this.#steps = 0;
      this.#turn = undefined;
    }));
  }
}

/** The slices of all requests together: many long requests let others run as often as one does. */
export const everyone = new Slices();
