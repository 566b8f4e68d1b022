// Decisions that entities are one. The first id stays; the others answer to it, and their claims are about it. Taking the decision
// out of decisions.yaml undoes it: what the documents say is never changed.
import { groupBy } from './group.js';
import { linkId, observationId, quotationId } from './ids.js';
import type { PartRecords } from './part.js';
import type { DecisionRecord, EntityRecord } from './types.js';

/** Each id that was given up, with the one that stays. */
export const mergedIds = (decisions: readonly DecisionRecord[]): ReadonlyMap<string, string> =>
  new Map(
    decisions.flatMap(({ same: [kept, ...others] = [] }) =>
      kept === undefined ? [] : others.map((id) => [id, kept] as const),
    ),
  );

/** The claims of a part, about the entities that stay. */
export function withMergedIds(records: PartRecords, merged: ReadonlyMap<string, string>): PartRecords {
  if (merged.size === 0) return records;
  const now = (id: string): string => merged.get(id) ?? id;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(now))];
  const said = <C extends { readonly statedBy?: string }>(claim: C): C =>
    claim.statedBy === undefined ? claim : { ...claim, statedBy: now(claim.statedBy) };
  const ids = new Map<string, string>();
  const observations = records.observations.map((one) => {
    const moved = said({ ...one, about: now(one.about), ...(one.counted && { counted: all(one.counted) }) });
    const id = observationId(moved);
    ids.set(one.id, id);
    return { ...moved, id };
  });
  return {
    ...records,
    links: records.links
      .map((link) => said({ ...link, subject: now(link.subject), object: now(link.object) }))
      .filter(({ subject, object }) => subject !== object) // it joined the two that are one
      .map((link) => ({ ...link, id: linkId(link) })),
    observations: observations.map((one) =>
      one.parts ? { ...one, parts: one.parts.map((part) => ids.get(part) ?? part) } : one,
    ),
    quotations: records.quotations
      .map((one) => said({ ...one, speaker: now(one.speaker), about: all(one.about) }))
      .map((one) => ({ ...one, id: quotationId(one) })),
  };
}

/** What stays has the names, ids and words of all. */
export function mergedEntities(
  entities: readonly EntityRecord[],
  merged: ReadonlyMap<string, string>,
): EntityRecord[] {
  const given = groupBy(entities, ({ id }) => merged.get(id));
  return entities
    .filter(({ id }) => !merged.has(id))
    .map((entity) => {
      const others = given.get(entity.id);
      return others ? joined(entity, others) : entity;
    });
}

function joined(entity: EntityRecord, others: readonly EntityRecord[]): EntityRecord {
  const all = [entity, ...others];
  const names = all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const former = [...entity.formerIds, ...others.flatMap(({ id, formerIds }) => [id, ...formerIds])];
  return {
    ...entity,
    aliases: [...new Set(names)].filter((name) => name !== entity.name),
    externalIds: all.flatMap(({ externalIds }) => externalIds),
    formerIds: [...new Set(former)],
    evidence: all.flatMap(({ evidence }) => evidence),
  };
}
