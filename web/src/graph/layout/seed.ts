// A pseudo-random number between 0 and 1 from an id, the same on every machine.

/** FNV-1a, with its bits mixed once more so that ids that differ in their last letter are far apart. */
export function fraction(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
