// A relation that reads the same both ways is written in one direction: the other would be the same fact as another claim.
import { PREDICATES, type PredicateRule } from '../predicates.js';
import type { RawDataset } from '../raw-dataset.js';
import type { Report } from './references.js';

export function checkBothWays(raw: RawDataset, report: Report): void {
  const first = new Map<string, string>();
  for (const link of raw.links) {
    const { subject, predicate, object } = link.raw;
    const rule: PredicateRule = PREDICATES[predicate];
    if (rule.reading !== rule.inverse || subject === object) continue;
    const turned = first.get(`${object} ${predicate} ${subject}`);
    if (turned)
      report(
        link,
        ['predicate'],
        `${predicate} holds both ways and stands at ${turned}; turn this one round`,
      );
    const key = `${subject} ${predicate} ${object}`;
    if (!first.has(key)) first.set(key, `${link.file}:${link.lineOf([])}`);
  }
}
