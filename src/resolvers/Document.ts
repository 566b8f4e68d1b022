import { BadUserInput } from '../errors.js';
import type { DocumentResolvers } from '../generated/schema.js';

const LONGEST_TEXT = 100_000;

export const Document: DocumentResolvers = {
  textAttached: ({ sha256 }, _args, { texts }) => texts.has(String(sha256)),
  text: ({ sha256 }, { start, characters }, { texts }) => {
    const [from, size] = [start ?? 0, characters ?? LONGEST_TEXT];
    if (from < 0) throw new BadUserInput(`"start" is ${from}; allowed is 0 or more.`);
    if (size < 1 || size > LONGEST_TEXT)
      throw new BadUserInput(`"characters" is ${size}; allowed is 1 to ${LONGEST_TEXT}.`);
    return texts.slice(String(sha256), from, from + size);
  },
};
