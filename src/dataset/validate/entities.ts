// Entities: the fields that their type has.
import { typeOf } from '../ids.js';
import { ENTITY_KINDS, ENTITY_TYPES, type EntityType } from '../predicates.js';
import type { Located } from '../part.js';
import type { RawEntity } from '../schema.js';
import { checkEvidence } from './evidence.js';
import { checkEdtf, checkType, type Known, type Report } from './references.js';

export function checkEntity(at: Located<RawEntity>, known: Known, report: Report): void {
  const { id, kind, status, date, gazetteer } = at.raw;
  if (!checkType(at, id, ENTITY_TYPES, ['id'], report)) return;
  const type = typeOf(id) as EntityType; // checkType has just made sure
  const kinds = ENTITY_KINDS[type];
  if (kinds && !(kind && kinds.includes(kind))) {
    report(at, ['kind'], `kind of ${type}: got ${kind ?? 'nothing'}; allowed: ${kinds.join(', ')}`);
  }
  const only = (field: string, value: unknown, types: readonly EntityType[]) => {
    if (value !== undefined && !types.includes(type)) {
      report(at, [field], `'${field}' does not belong to a ${type}; it is for ${types.join(', ')}`);
    }
  };
  if (!kinds) only('kind', kind, ['Event', 'Initiative', 'Infrastructure']);
  only('status', status, ['TechnologyPark', 'Infrastructure']);
  only('date', date, ['Event']);
  only('gazetteer', gazetteer, ['Country', 'Region', 'City']);
  at.raw.formerIds.forEach((former, index) =>
    checkType(at, former, ENTITY_TYPES, ['formerIds', index], report, 'a former id'),
  );
  checkEdtf(at, date, ['date'], report);
  if (gazetteer !== undefined && !known.gazetteer?.places.has(id))
    report(at, ['gazetteer'], 'the gazetteer has no such line yet; run npm run data:gazetteer');
  checkEvidence(at, at.raw.evidence, known, report);
}
