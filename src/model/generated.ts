// The files that others read: the public schema, the vocabulary, the limits, and what the screens ask of each type.
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../limits/table.js';
import type { Model } from './read-model.js';
import { valuesFragment, vocabularyOf } from './vocabulary.js';

/** By the path in generated/. */
export const generatedFiles = (model: Model): ReadonlyMap<string, string> =>
  new Map([
    ['schema.graphql', printed(model.schema)],
    ['editor.graphql', printed(model.editorSchema)],
    ['vocabulary.json', `${JSON.stringify(vocabularyOf(model), null, 2)}\n`],
    ['limits.json', `${JSON.stringify(LIMITS, null, 2)}\n`],
    ['screens/entity-values.graphql', valuesFragment(model)],
  ]);

const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
