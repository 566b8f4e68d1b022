// Long work in slices: after so many steps the event loop gets its turn, so that no request waits for the work of another.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LIMITS } from './limits/table.js';

export class Slices {
  #steps = 0;
  #turns = 0;
  #turn: Promise<void> | undefined;

  constructor(private readonly size: number = LIMITS.sliceSteps) {}

  /** How often others got their turn. */
  get turns(): number {
    return this.#turns;
  }

  /** Counts a step. When the slice is full, it returns the turn of others, to be waited for. */
  step(): Promise<void> | undefined {
    return ++this.#steps < this.size ? undefined : this.#giveTurn();
  }

  /** Counts so many steps at once, if the slice is not full; else it returns the time when they may be done. */
  reserve(count: number): Promise<void> | undefined {
    if (this.#steps >= this.size) return this.take(count);
    this.#steps += count;
    return undefined;
  }

  /** Waits until so many steps may be done. Of several that share the slices, the first fills one, and the others wait again. */
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

/** The slices of all requests together: many long ones at a time give the others their turn as often as one does. */
export const everyone = new Slices();
