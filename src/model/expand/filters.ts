// The input field of a filter for each field with @filter: `country: Country @filter(…)` of City is `CityFilter.country: ID`. What
// an interface says of its {things} is said of each type.
import { Kind, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { directive, isFielded, isInput, isObject, nameOf, textOf } from '../definitions.js';
import { inWords, type Words } from '../words.js';
import { thingOf } from './thing.js';
import { placeOf } from './written-once.js';

/** Scalars that are filtered by a range. */
const RANGES: Readonly<Record<string, string>> = { EDTF: 'EDTFRange', DateTime: 'DateTimeRange' };

/** Type by type, as extensions of its filter. */
export function filters(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const objects = new Set(definitions.filter(isFielded).map(({ name }) => name.value));
  return definitions.filter(isObject).flatMap((type): DefinitionNode[] => {
    const { name, fields = [] } = type;
    const asked = fields.filter((field) => directive(field, 'filter'));
    if (asked.length === 0) return [];
    checkNames(`${name.value}Filter`, asked);
    return [
      {
        kind: Kind.INPUT_OBJECT_TYPE_EXTENSION,
        name: { ...name, value: `${name.value}Filter` },
        fields: asked.map((field) => inputField(field, thingOf(name.value, type).words)),
      },
    ];
  });

  /** A condition has one field that it asks for, and is not written out as well. */
  function checkNames(filter: string, asked: readonly FieldDefinitionNode[]): void {
    const written = definitions.filter(isInput).filter(({ name }) => name.value === filter);
    const known = new Map(
      written.flatMap(({ fields = [] }) => fields).map(({ name }) => [name.value, placeOf(name)]),
    );
    for (const field of asked) {
      const [name, place] = [filterName(field), placeOf(field.name)];
      const other = known.get(name);
      if (other !== undefined)
        throw new Error(`${filter}.${name} is written twice: at ${other} and, by @filter, at ${place}`);
      known.set(name, place);
    }
  }

  function inputField(field: FieldDefinitionNode, words: Words): InputValueDefinitionNode {
    const type = nameOf(field.type);
    return {
      kind: Kind.INPUT_VALUE_DEFINITION,
      name: { ...field.name, value: filterName(field) },
      description: { kind: Kind.STRING, value: inWords(textOf(field, 'filter', 'says') ?? '', words) },
      type: {
        kind: Kind.NAMED_TYPE,
        name: { kind: Kind.NAME, value: objects.has(type) ? 'ID' : (RANGES[type] ?? type) },
      },
    };
  }
}

const filterName = (field: FieldDefinitionNode): string => textOf(field, 'filter', 'as') ?? field.name.value;
