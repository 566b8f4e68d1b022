// Indicators that a figure names and the data lacks.
import type { IndicatorRecord } from '../../dataset/types.js';
import { freeName, sameName, slugOf } from './names.js';

export type NewIndicator = Pick<IndicatorRecord, 'id' | 'name' | 'description' | 'unit'>;

export class Indicators {
  readonly added: NewIndicator[] = [];

  constructor(private readonly known: readonly IndicatorRecord[]) {}

  /**
   * The id of an indicator that a figure refers to by its id or name.
   *
   * @param unit the base unit of the figure
   */
  idOf(reference: string, unit: string, words: string): string | undefined {
    const all: readonly NewIndicator[] = [...this.known, ...this.added];
    const found = all.find(({ id, name }) => id === reference || sameName(name, reference));
    if (found) return found.id;
    if (reference.startsWith('Indicator:')) return undefined;
    const slug = freeName(slugOf(reference, 'indicator'), (one) =>
      all.some(({ id }) => id === `Indicator:${one}`),
    );
    const name = reference.charAt(0).toUpperCase() + reference.slice(1);
    const made = { id: `Indicator:${slug}`, name, description: `As in “${words}”.`, unit };
    this.added.push(made);
    return made.id;
  }
}
