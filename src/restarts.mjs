// When a process that ended by accident is started again: soon at first, later each time, and not for ever. Plain JavaScript,
// because both the parent of the server and the supervisor of Neo4j use it, before and without anything being compiled.

const MOST = 4;
const WITHIN = 5 * 60_000;
const FIRST_WAIT = 250;

/**
 * Counts accidents. Each call is one: it returns the milliseconds to wait before the next start, or undefined when there have
 * been too many of late.
 *
 * @returns {(now?: number) => number | undefined}
 */
export function restarts() {
  let recent = [];
  return (now = Date.now()) => {
    recent = [...recent.filter((at) => now - at < WITHIN), now];
    return recent.length > MOST ? undefined : FIRST_WAIT * 2 ** (recent.length - 1);
  };
}

/** What "too many" means, in words. */
export const TOO_MANY = `${MOST + 1} times within ${WITHIN / 60_000} minutes`;
