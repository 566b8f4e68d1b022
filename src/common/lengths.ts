// Refuses texts and lists that are longer than a limit of the table.
import { LIMITS, type LimitName } from '../limits/table.js';
import { BadUserInput } from './errors.js';

/** Refuses a text that is too long for its kind. */
export function checkLength(argument: string, text: string, limit: LimitName): void {
  const got = lengthBeyond(text, LIMITS[limit]);
  if (got !== undefined) throw tooMany(argument, 'characters', limit, got);
}

/** Refuses a list that has too many values. */
export function checkCount(argument: string, list: readonly unknown[], limit: LimitName): void {
  if (list.length > LIMITS[limit]) throw tooMany(argument, 'values', limit, list.length);
}

/** The number of characters if it exceeds the limit. */
export function lengthBeyond(text: string, limit: number): number | undefined {
  if (text.length <= limit) return undefined;
  let count = 0;
  for (const _ of text) count++;
  return count > limit ? count : undefined;
}

export const tooMany = (argument: string, what: string, limit: LimitName, got: number): BadUserInput =>
  new BadUserInput(`"${argument}" has ${got} ${what}; allowed: up to ${LIMITS[limit]}.`, {
    argument,
    limit: LIMITS[limit],
    got,
  });
