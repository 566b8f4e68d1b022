// Repeats a whole read that the database failed, until its deadline.
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphUnavailable } from '../common/errors.js';
import type { Deadline } from '../graph/deadline.js';

/** Milliseconds before the second attempt; each later one waits twice as long, up to the longest. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/** Whether the same request may succeed in another transaction. */
export const mayPass = (error: unknown): boolean => error instanceof GraphUnavailable && error.isTransient;

/** Waits before the next attempt; false when there is no time for one. */
export async function pauseBefore(attempt: number, deadline: Deadline): Promise<boolean> {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt);
  const pause = longest * (0.5 + Math.random() / 2); // requests that failed together must not retry together
  if (deadline.left() <= pause) return false;
  await sleep(pause);
  return true;
}

/** Work that throws an error when it fails. */
export async function repeated<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || !(await pauseBefore(attempt, deadline))) throw error;
    }
}
