import type { Context } from '../execution/context.js';
import type { EvidenceResolvers } from './generated/types.js';
import type { EvidenceContextArgs } from '../generated/schema.js';
import type { Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import { checkSize } from '../loaders/page.js';
import { withRule } from './argument-rules.js';
import { costOfText } from './cost-of-text.js';
import { followOne } from '../loaders/follow.js';

export const Evidence: EvidenceResolvers = {
  verified: async (evidence, _args, context) => (await around(evidence, 0, context)) === evidence['exact'],
  context: withRule(
    ({ characters }: Partial<EvidenceContextArgs>) => {
      checkSize('characters', characters, LIMITS.contextWidth, 0);
    },
    (evidence: Row, { characters }, context) => around(evidence, characters ?? 0, context),
    { complexity: costOfText },
  ),
};

/** The text around the evidence, with this many code points on each side; null if the source text is not available. */
async function around(evidence: Row, width: number, { loaders, texts }: Context): Promise<string | null> {
  const document = await followOne(
    loaders,
    { coordinate: 'Evidence.document', type: 'Document' },
    evidence.id,
  );
  return texts.slice(
    String(document?.['sha256']),
    Number(evidence['start']) - width,
    Number(evidence['end']) + width,
  );
}
