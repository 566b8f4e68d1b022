// Each word of the names, and how many entities have it in their names: the fewer, the more it distinguishes.
import type { Lookup } from '../lookup.js';
import type { RowBuilder } from '../row-builder.js';

export function deriveWord(id: string, { words }: Lookup, rows: RowBuilder): void {
  const names = words.get(id);
  if (names !== undefined) rows.node(id, ['Word'], { names });
}
