// Everything that is made once and lives as long as the server: the executable schema, the statements.
import type { GraphQLSchema } from 'graphql';
import type { Catalogue } from '../graph/catalogue.js';
import type { ColumnsOf } from '../graph/columns.js';
import type { FixedStatement } from '../graph/plan.js';

export interface Application {
  readonly schema: GraphQLSchema;
  readonly schemaVersion: string;
  readonly catalogue: Catalogue;
  readonly columnsOf: ColumnsOf;
  readonly fixedStatements: readonly FixedStatement[];
}
