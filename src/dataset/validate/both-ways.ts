// A relation that reads the same both ways is written in one direction: the other direction would be the same fact as
// another claim.
import { predicateOf } from '../../model/model.js';
import type { Entry } from './entry.js';

export function checkBothWays(links: Iterable<Entry<'links'>>): void {
  const first = new Map<string, Entry<'links'>>();
  for (const link of links) {
    const { subject, predicate, object } = link.record;
    if (!predicateOf(predicate).isSymmetric || subject === object) continue;
    const turned = first.get(`${object} ${predicate} ${subject}`);
    if (turned)
      link.report(
        ['predicate'],
        `${predicate} reads the same both ways and is already at ${turned.place([])}; swap subject and object here`,
      );
    const key = `${subject} ${predicate} ${object}`;
    if (!first.has(key)) first.set(key, link);
  }
}
