import { GRAPHQL_MAX_INT } from 'graphql';
import type { DocumentResolvers, DocumentTextArgs } from '../generated/schema.js';
import type { Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import { checkSize } from '../loaders/page.js';
import { checked } from './checked.js';
import { costOfText } from './cost-of-text.js';

export const Document: DocumentResolvers = {
  textAttached: ({ sha256 }, _args, { texts }) => texts.has(String(sha256)),
  text: checked(
    ({ start, characters }: Partial<DocumentTextArgs>) => {
      checkSize('start', start, GRAPHQL_MAX_INT, 0); // beyond the end of the text its part is empty
      checkSize('characters', characters, LIMITS.textSlice);
    },
    ({ sha256 }: Row, { start, characters }, { texts }) => {
      const from = start ?? 0;
      return texts.slice(String(sha256), from, from + (characters ?? LIMITS.textSlice));
    },
    { complexity: costOfText },
  ),
};
