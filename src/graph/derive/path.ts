// The relationships that a relation follows, as Cypher writes them.
import type { Relation } from '../../model/relations.js';

/** `-[:LOCATED_IN*1..2]->` */
export function pathOf({ by, direction, hops }: Pick<Relation, 'by' | 'direction' | 'hops'>): string {
  const relationship = `[:${by.join('|')}${hops > 1 ? `*1..${hops}` : ''}]`;
  return `${direction === 'IN' ? '<' : ''}-${relationship}-${direction === 'OUT' ? '>' : ''}`;
}
