// The model for programs in other languages, and for the screens: types, predicates and their words.
import { capitalized, wordsOf } from './words.js';
import type { EntityTypeModel, StoredField } from './entity-types.js';
import type { Model } from './read-model.js';

export interface Vocabulary {
  readonly types: Readonly<Record<string, TypeWords>>;
  readonly predicates: Readonly<Record<string, PredicateWords>>;
}

interface TypeWords {
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly interfaces: readonly string[];
  readonly schemaOrg: string | null;
  /** Its type in PROV-O, when it can state something. */
  readonly agent: string | null;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

interface FieldWords {
  readonly label: string;
  readonly description: string;
  readonly type: StoredField['type'];
  readonly values: readonly string[];
  /** What the fragment EntityValues calls it. */
  readonly alias: string;
}

interface PredicateWords {
  readonly description: string;
  readonly reads: string;
  readonly inverse: string;
  readonly ends: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
}

export const vocabularyOf = ({ entityTypes, predicates }: Model): Vocabulary => ({
  types: mapped(entityTypes, wordsOfType),
  predicates: mapped(predicates, ({ description, reads, inverse, ends }) => ({
    description,
    reads,
    inverse,
    ends,
  })),
});

/** The stored values of each type, for a screen that shows an entity of any type. */
export function valuesFragment({ entityTypes }: Model): string {
  const parts = [...entityTypes.values()]
    .filter(({ stored }) => stored.length > 0)
    .map(
      (type) =>
        `  ... on ${type.name} {\n${type.stored.map((field) => `    ${alias(type, field)}: ${field.name}\n`).join('')}  }\n`,
    );
  return `# Made from schema/ by npm run codegen.\nfragment EntityValues on Entity {\n  __typename\n${parts.join('')}}\n`;
}

const wordsOfType = (type: EntityTypeModel): TypeWords => ({
  label: capitalized(type.words.one),
  plural: capitalized(type.words.many),
  description: type.description,
  interfaces: type.interfaces,
  schemaOrg: type.schemaOrg ?? null,
  agent: type.agent ?? null,
  fields: Object.fromEntries(
    type.stored.map((field) => [
      field.name,
      {
        label: capitalized(wordsOf(field.name).one),
        description: field.description,
        type: field.type,
        values: field.values,
        alias: alias(type, field),
      },
    ]),
  ),
});

/** Fields of one name may be of several types in GraphQL: an alias keeps them apart. */
const alias = (type: EntityTypeModel, { name }: StoredField): string =>
  type.name.charAt(0).toLowerCase() + type.name.slice(1) + capitalized(name);

const mapped = <T, R>(things: ReadonlyMap<string, T>, of: (thing: T) => R): Record<string, R> =>
  Object.fromEntries([...things].map(([name, thing]) => [name, of(thing)]));
