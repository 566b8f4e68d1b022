// Removing its folder withdraws a document. Entities that others share continue without its words: an entity of data/entities/
// stays if it has evidence in other documents, and goes if it has none.
import type { Part } from './part.js';
import type { EntityRecord } from './types.js';

export function withoutWithdrawn(parts: readonly Part[]): {
  parts: readonly Part[];
  notes: readonly string[];
} {
  const documents = new Set(parts.flatMap(({ document }) => (document === undefined ? [] : [document])));
  const notes: string[] = [];
  const kept = parts.map((part) => {
    const { records, document } = part;
    const isWhole = ({ evidence }: EntityRecord): boolean =>
      evidence.every((one) => documents.has(one.document));
    if (document !== undefined || records.entities.every(isWhole)) return part;
    const entities = records.entities.flatMap((entity) => {
      if (isWhole(entity)) return [entity];
      const evidence = entity.evidence.filter((one) => documents.has(one.document));
      const missing = entity.evidence.find((one) => !documents.has(one.document))?.document;
      notes.push(
        `${part.name}: ${entity.id} has words of ${missing}, which is not in the data${evidence.length === 0 ? ', and no others: it was left out' : ''}`,
      );
      return evidence.length === 0 ? [] : [{ ...entity, evidence }];
    });
    return { ...part, records: { ...records, entities } };
  });
  return { parts: kept, notes };
}
