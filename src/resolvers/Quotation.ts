import type { QuotationResolvers } from './generated/types.js';
import { followOne } from '../loaders/follow.js';

export const Quotation: QuotationResolvers = {
  fullText: async ({ id, start, end }, _args, { loaders, texts }) => {
    const document = await followOne(loaders, { coordinate: 'Quotation.document', type: 'Document' }, id);
    return texts.slice(String(document?.['sha256']), Number(start), Number(end));
  },
};
