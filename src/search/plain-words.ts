// Words that say little by themselves.

/** Small words of names: they weigh next to nothing, and initials may leave them out. */
export const SMALL: ReadonlySet<string> = new Set(
  'a an and at by de for from in of on or the to with'.split(' '),
);
