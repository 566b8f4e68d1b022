// Arguments that must name things of a kind. An id that a merge gave up counts as the id that holds now.
import { UnknownIds } from '../common/errors.js';
import { ENTITY_TYPES } from '../model/model.js';
import { typeOfId } from './columns.js';

export interface Kind {
  /** Completes "the graph has no …". */
  readonly what: string;
  readonly types: ReadonlySet<string>;
}

const of = (what: string, ...types: readonly string[]): Kind => ({ what, types: new Set(types) });

export const ENTITY = of('entity', ...ENTITY_TYPES);
const DOCUMENT = of('document', 'Document');
const INDICATOR = of('indicator', 'Indicator');

/** The kind of thing that the ids in an argument name, by the name of the argument. */
export const KINDS: Readonly<Record<string, Kind>> = {
  ids: ENTITY,
  about: ENTITY,
  entity: ENTITY,
  statedBy: ENTITY,
  document: DOCUMENT,
  documents: DOCUMENT,
  indicator: INDICATOR,
  indicators: INDICATOR,
  countries: of('country', 'Country'),
  technologies: of('technology', 'Technology'),
};

/**
 * The ids that hold now, each once; all unknown ones are reported together.
 *
 * @param currentId the id that holds now, of an id that the graph knows
 */
export function currentIds(
  argument: string,
  ids: readonly string[],
  { what, types }: Kind,
  currentId: (id: string) => string | undefined,
): string[] {
  const found = ids.map((id) => currentId(id) ?? '');
  const unknown = ids.filter((_id, index) => !types.has(typeOfId(found[index] ?? '')));
  if (unknown.length > 0) throw new UnknownIds(argument, unknown, what);
  return [...new Set(found)];
}
