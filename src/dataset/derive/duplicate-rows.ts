// Entities that may be one, as they are stored, so that a person can decide.
import { digest } from '../content.js';
import { duplicatesIn } from '../duplicates.js';
import type { Lookup } from '../lookup.js';
import type { RowBuilder } from '../row-builder.js';

/** All of them: one new name may be like any other. */
export function deriveDuplicates(_head: string, { data }: Lookup, rows: RowBuilder): void {
  for (const { ids, reason, names } of duplicatesIn(data)) {
    const id = `Duplicate:${digest(ids)}`;
    rows.node(id, ['Duplicate'], { reason, names, key: ids.join(' ') });
    for (const entity of ids) rows.relate(id, 'ALIKE', entity);
  }
}
