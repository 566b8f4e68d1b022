// What editors ask and change (schema/editor/): a schema of its own, with the enums that it shares with readers.
import { join } from 'node:path';
import {
  buildASTSchema,
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { withLimits } from './expand/limits.js';
import { parseFolder } from './source.js';

/** @param readers the public schema as it is written, after it was expanded */
export function editorSchema(folder: string, readers: DocumentNode): GraphQLSchema {
  const own = withInherited(parseFolder(join(folder, 'editor')));
  const named = namesIn(own);
  const shared = readers.definitions.filter(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && named.has(one.name.value),
  );
  return buildASTSchema(withLimits({ kind: Kind.DOCUMENT, definitions: [...own.definitions, ...shared] }));
}

/** A type has the fields of its interfaces without writing them again. */
function withInherited(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions.flatMap((one): [string, readonly FieldDefinitionNode[]][] =>
      one.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[one.name.value, one.fields ?? []]] : [],
    ),
  );
  return {
    ...document,
    definitions: document.definitions.map((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION
        ? {
            ...one,
            fields: [
              ...(one.interfaces ?? []).flatMap(({ name }) => interfaces.get(name.value) ?? []),
              ...(one.fields ?? []),
            ],
          }
        : one,
    ),
  };
}

function namesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}
