// Which heads a change of some documents can touch: what they say, and what is derived from it.
import type { Ends } from './derive/belonging.js';
import { isRateUnit } from './derive/conversions.js';
import { DUPLICATES, typeOf } from './ids.js';
import { wordIdsOf, type Lookup } from './lookup.js';
import type { LinkRecord } from './types.js';

/** What the graph knew of a head before. */
export interface Before {
  readonly id: string;
  /** Of a link. */
  readonly subject: string | null;
  readonly predicate: LinkRecord['predicate'] | null;
  readonly object: string | null;
  /** Of a figure. */
  readonly about: string | null;
  readonly unit: string | null;
  /** Of an entity. */
  readonly name: string | null;
  readonly aliases: readonly string[] | null;
}

/** @param seeds the heads of the changed documents, as they were and as they are */
export function scopeOf(seeds: ReadonlySet<string>, before: readonly Before[], lookup: Lookup): Set<string> {
  const scope = new Set(seeds);
  const addFigure = (id: string, about: string | null | undefined): void => {
    scope.add(id);
    if (about) scope.add(about);
  };
  /** Links that come or go; one that another document states as well is there before and after. */
  const changed: Ends[] = [];
  const stored = new Set(before.map(({ id }) => id));
  for (const { id, subject, predicate, object, about, name, aliases } of before) {
    if (about) addFigure(id, about);
    if (subject && predicate && object && !lookup.links.has(id)) changed.push({ subject, predicate, object });
    if (name !== null) scope.add(DUPLICATES);
    if (name !== null) for (const word of wordIdsOf({ name, aliases: aliases ?? [] })) scope.add(word);
  }
  for (const id of seeds) {
    const link = lookup.links.get(id);
    if (link && !stored.has(id)) changed.push(link);
    const figure = lookup.observations.get(id);
    if (figure) scope.add(figure.about);
    const entity = lookup.entities.get(id);
    if (entity) scope.add(DUPLICATES);
    if (entity) for (const word of wordIdsOf(entity)) scope.add(word);
    for (const other of lookup.naming(id)) addFigure(other.id, other.about);
    for (const other of lookup.restingOn(id)) {
      scope.add(other);
      const about = lookup.observations.get(other)?.about;
      if (about !== undefined) scope.add(about);
    }
  }
  const rates = [...before.map(({ unit }) => unit), ...[...scope].map((id) => lookup.unitOf(id))];
  if (rates.some((unit) => unit && isRateUnit(unit))) for (const id of lookup.inSeveralUnits) scope.add(id);
  for (const { subject, object } of changed)
    for (const id of [subject, object]) if (typeOf(id) === 'Event') scope.add(id); // its moment touches what it is linked to
  for (const id of lookup.belonging.dependants(changed)) {
    scope.add(id);
    for (const quotation of lookup.quotationsAbout(id)) scope.add(quotation);
  }
  return scope;
}
