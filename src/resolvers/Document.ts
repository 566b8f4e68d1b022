import type { DocumentResolvers } from '../generated/schema.js';

export const Document: DocumentResolvers = {
  textAttached: ({ sha256 }, _args, { texts }) => texts.has(String(sha256)),
};
