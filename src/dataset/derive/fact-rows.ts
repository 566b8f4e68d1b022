// Facts as they are stored: with their figures, and how many documents and voices state them.
import type { Lookup } from '../lookup.js';
import { magnitude } from '../quantity.js';
import type { RowBuilder } from '../row-builder.js';
import { corrections } from './corrections.js';
import type { Fact } from './facts.js';
import { documentsOf, voicesOfAll } from './voices.js';

/** The facts about one entity. */
export function deriveFacts(about: string, lookup: Lookup, rows: RowBuilder): void {
  for (const fact of lookup.facts(about)) {
    const { figure, figures, fits } = fact;
    const voices = voicesOfAll(figures, lookup);
    rows.node(factId(fact), ['Fact'], {
      about,
      indicator: figure.indicator,
      kind: figure.kind,
      documents: documentsOf(figures).size,
      voices: [...new Set(voices.map(({ name }) => name))].sort(),
      independent: voices.length,
      magnitude: magnitude(figure.quantity),
    });
    rows.relate(factId(fact), 'BEST', figure.id);
    for (const one of figures) rows.relate(factId(fact), 'STATED_AS', one.id);
    for (const other of fits) rows.relate(factId(fact), 'FITS', factId(other));
  }
  for (const [earlier, later] of corrections(about, lookup))
    rows.relate(factId(later), 'CORRECTS', earlier.id);
}

/** A fact has the id of its most precise figure, with another type. */
export const factId = ({ figure }: Fact): string => figure.id.replace('Observation:', 'Fact:');
