// Which heads a change of some documents can touch: what they say, and what is derived from it.
import { wordIdsOf, type Lookup } from './lookup.js';

/** What the graph knew of a head before. */
export interface Before {
  readonly id: string;
  /** Of a link. */
  readonly subject: string | null;
  readonly object: string | null;
  /** Of a figure. */
  readonly about: string | null;
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
  const linked = new Set<string>();
  for (const { id, subject, object, about, name, aliases } of before) {
    if (about) addFigure(id, about);
    if (subject && object) linked.add(subject).add(object);
    if (name !== null) for (const word of wordIdsOf({ name, aliases: aliases ?? [] })) scope.add(word);
  }
  for (const id of seeds) {
    const link = lookup.links.get(id);
    if (link) linked.add(link.subject).add(link.object);
    const figure = lookup.observations.get(id);
    if (figure) scope.add(figure.about);
    const entity = lookup.entities.get(id);
    if (entity) for (const word of wordIdsOf(entity)) scope.add(word);
    for (const other of lookup.naming(id)) addFigure(other.id, other.about);
    for (const other of lookup.restingOn(id)) {
      scope.add(other);
      const about = lookup.observations.get(other)?.about;
      if (about !== undefined) scope.add(about);
    }
  }
  for (const id of lookup.belonging.dependants(linked)) {
    scope.add(id);
    for (const quotation of lookup.quotationsAbout(id)) scope.add(quotation);
  }
  return scope;
}
