// When to restart a process that ended by accident: soon at first, then later each time, and not for ever. Plain JavaScript,
// because both the parent of the server and the supervisor of Neo4j use it before anything is compiled.

const MOST = 4;
const WITHIN = 5 * 60_000;
const FIRST_WAIT = 250;

/**
 * Counts accidents. Call it once for each: it returns the milliseconds to wait before the restart, or undefined after too many
 * recent accidents.
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

/** Describes "too many". */
export const TOO_MANY = `${MOST + 1} times within ${WITHIN / 60_000} minutes`;
