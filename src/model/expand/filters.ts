// The input field of a filter for each field with @filter: `country: Country @filter(…)` of City is `CityFilter.country: ID`. What
// an interface says of its {things} is said of each type.
import { Kind, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { directive, isFielded, isObject, nameOf, textOf } from '../definitions.js';
import { inWords, type Words } from '../words.js';
import { thingOf } from './thing.js';

/** Scalars that are filtered by a range. */
const RANGES: Readonly<Record<string, string>> = { EDTF: 'EDTFRange', DateTime: 'DateTimeRange' };

/** Type by type, as extensions of its filter. */
export function filters(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const objects = new Set(definitions.filter(isFielded).map(({ name }) => name.value));
  return definitions.filter(isObject).flatMap((type): DefinitionNode[] => {
    const { name, fields = [] } = type;
    const asked = fields.filter((field) => directive(field, 'filter'));
    if (asked.length === 0) return [];
    return [
      {
        kind: Kind.INPUT_OBJECT_TYPE_EXTENSION,
        name: { ...name, value: `${name.value}Filter` },
        fields: asked.map((field) => inputField(field, thingOf(name.value, type).words)),
      },
    ];
  });

  function inputField(field: FieldDefinitionNode, words: Words): InputValueDefinitionNode {
    const type = nameOf(field.type);
    return {
      kind: Kind.INPUT_VALUE_DEFINITION,
      name: { ...field.name, value: textOf(field, 'filter', 'as') ?? field.name.value },
      description: { kind: Kind.STRING, value: inWords(textOf(field, 'filter', 'says') ?? '', words) },
      type: {
        kind: Kind.NAMED_TYPE,
        name: { kind: Kind.NAME, value: objects.has(type) ? 'ID' : (RANGES[type] ?? type) },
      },
    };
  }
}
