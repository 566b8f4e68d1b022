// The model: what schema/ says of types, predicates and fields, for everything that follows from it.
import {
  buildASTSchema,
  concatAST,
  GraphQLSchema,
  specifiedDirectives,
  visit,
  type DocumentNode,
} from 'graphql';
import { expand } from './expand/expand.js';
import { withLimits } from './expand/limits.js';
import { editorSchema } from './editor-schema.js';
import { readEntityTypes, type EntityTypeModel } from './entity-types.js';
import { readPredicates, type PredicateModel } from './predicates.js';
import { readRelations, type Relation } from './relations.js';
import { readSource } from './source.js';

export interface Model {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** What editors see at another address. */
  readonly editorSchema: GraphQLSchema;
  /** What clients see, with the directives of schema/model/ on its definitions. */
  readonly annotated: GraphQLSchema;
  readonly entityTypes: ReadonlyMap<string, EntityTypeModel>;
  readonly predicates: ReadonlyMap<string, PredicateModel>;
  /** By coordinate, each at the type or interface that declares it. */
  readonly relations: ReadonlyMap<string, Relation>;
}

/** @throws Error that names the coordinate, for whatever does not fit together */
export function readModel(folder: string): Model {
  const source = readSource(folder);
  const document = withLimits(expand(source));
  const annotated = buildASTSchema(concatAST([document, source.language]));
  const entityTypes = readEntityTypes(annotated);
  const predicates = readPredicates(annotated, entityTypes);
  return {
    schema: publicSchema(document),
    editorSchema: editorSchema(folder, withoutDirectives(document)),
    annotated,
    entityTypes,
    predicates,
    relations: readRelations(annotated, predicates),
  };
}

const publicSchema = (document: DocumentNode): GraphQLSchema =>
  new GraphQLSchema({
    ...buildASTSchema(withoutDirectives(document)).toConfig(),
    directives: specifiedDirectives,
  });

function withoutDirectives(document: DocumentNode): DocumentNode {
  const isPublic = new Set(['deprecated', 'specifiedBy', 'oneOf']);
  return visit(document, {
    Directive: ({ name }) => (isPublic.has(name.value) ? undefined : null),
  });
}
