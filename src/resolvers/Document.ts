import { BadUserInput } from '../common/errors.js';
import type { DocumentResolvers } from './generated/types.js';
import type { DocumentTextArgs } from '../generated/schema.js';
import type { Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import { checkSize } from '../loaders/page.js';
import { withRule } from './argument-rules.js';
import { costOfText } from './cost-of-text.js';

export const Document: DocumentResolvers = {
  textAttached: ({ sha256 }, _args, { texts }) => texts.has(String(sha256)),
  text: withRule(
    ({ start, characters }: Partial<DocumentTextArgs>) => {
      if (start && start < 0)
        throw new BadUserInput(`"start" is ${start}; allowed: 0 or more.`, {
          argument: 'start',
          min: 0,
          got: start,
        });
      checkSize('characters', characters, LIMITS.textSlice);
    },
    ({ sha256 }: Row, { start, characters }, { texts }) => {
      const from = start ?? 0;
      return texts.slice(String(sha256), from, from + (characters ?? LIMITS.textSlice));
    },
    { complexity: costOfText },
  ),
};
