// Entities: the values that their type has.
import type { EntityType } from '../../generated/schema.js';
import { ENTITY_TYPES, entityType, MODEL } from '../../model/model.js';
import { typeOf } from '../ids.js';
import type { Located } from '../located.js';
import type { RawEntity } from '../schema.js';
import { checkEvidence } from './evidence.js';
import { checkEdtf, checkType, type Known, type Report } from './references.js';

export function checkEntity(at: Located<RawEntity>, known: Known, report: Report): void {
  const { id, gazetteer, formerIds, evidence } = at.raw;
  if (!checkType({ at, path: ['id'], report }, id, ENTITY_TYPES)) return;
  const type = typeOf(id) as EntityType; // checkType has just made sure
  checkValues(at, type, report);
  if (gazetteer !== undefined && !entityType(type).isInGazetteer)
    report(
      at,
      ['gazetteer'],
      notOf('gazetteer', type, ({ isInGazetteer }) => isInGazetteer),
    );
  formerIds.forEach((former, index) =>
    checkType({ at, path: ['formerIds', index], report }, former, ENTITY_TYPES, 'a former id'),
  );
  if (gazetteer !== undefined && !known.gazetteer?.places.has(id))
    report(at, ['gazetteer'], 'the gazetteer has no such line yet; run npm run data:gazetteer');
  checkEvidence(at, evidence, known, report);
}

const NAMES = new Set(
  [...MODEL.entityTypes.values()].flatMap(({ stored }) => stored.map(({ name }) => name)),
);

function checkValues(at: Located<RawEntity>, type: EntityType, report: Report): void {
  const values: Readonly<Record<string, unknown>> = at.raw;
  const { stored } = entityType(type);
  for (const name of NAMES) {
    const value = values[name];
    const field = stored.find((one) => one.name === name);
    if (!field) {
      if (value !== undefined)
        report(
          at,
          [name],
          notOf(name, type, (other) => other.stored.some((one) => one.name === name)),
        );
      continue;
    }
    if (value === undefined) {
      if (field.isRequired) report(at, [], `a ${type} has '${name}': ${field.description}`);
    } else if (field.type === 'enum' && ![value].flat().every((one) => field.values.includes(String(one))))
      report(at, [name], `${name} of ${type}: got ${String(value)}; allowed: ${field.values.join(', ')}`);
    else if (field.type === 'EDTF') checkEdtf(at, String(value), [name], report);
  }
}

function notOf(name: string, type: string, has: (type: ReturnType<typeof entityType>) => boolean): string {
  const types = ENTITY_TYPES.filter((one) => has(entityType(one)));
  return `'${name}' does not belong to a ${type}; it is for ${types.join(', ')}`;
}
