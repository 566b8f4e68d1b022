import type { QuotationResolvers } from './generated/types.js';
import { only } from '../loaders/single.js';

export const Quotation: QuotationResolvers = {
  fullText: async ({ id, start, end }, _args, { loaders, texts }) => {
    const document = await only(loaders, 'Quotation.document', 'Document', id);
    return texts.slice(String(document?.['sha256']), Number(start), Number(end));
  },
};
