// Each word of the names, and how many entities have it in their names: the fewer, the more it says.
import { foldedWords } from '../../search/words.js';
import type { RowBuilder } from '../row-builder.js';
import type { Dataset } from '../types.js';

export function deriveWords({ entities }: Dataset, rows: RowBuilder): void {
  const names = new Map<string, number>();
  for (const { name, aliases } of entities)
    for (const word of new Set([name, ...aliases].flatMap(foldedWords)))
      names.set(word, (names.get(word) ?? 0) + 1);
  for (const [word, count] of names) rows.node(`Word:${word}`, ['Word'], { names: count });
}
