// Everything that is made once and lives as long as the server: the executable schema, the statements, the graph.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { readCatalogue, type Catalogue } from './graph/catalogue.js';
import type { ColumnsOf } from './graph/columns.js';
import type { Graph } from './graph/connect.js';
import { fixedStatements, planAll, type FixedStatement } from './graph/plan.js';
import { createReader } from './graph/reader.js';
import { ReadTransaction } from './graph/transaction.js';
import { createLoaders } from './loaders/loaders.js';
import { targetType } from './resolvers/coordinates.js';
import { createExecutable } from './resolvers/index.js';
import { schemaVersion } from './schema-version.js';
import type { Texts } from './texts.js';

export interface Application {
  readonly schema: GraphQLSchema;
  readonly schemaVersion: string;
  readonly catalogue: Catalogue;
  readonly columnsOf: ColumnsOf;
  readonly fixedStatements: readonly FixedStatement[];
}

/** A context, and the transaction behind it that must be closed. */
export interface RequestContext extends Context {
  readonly transaction: ReadTransaction;
}

export function createApplication(project: string): Application {
  const catalogue = readCatalogue(join(project, 'cypher'));
  const { schema, columnsOf } = createExecutable(readTypeDefs(join(project, 'schema')), catalogue);
  const typeOf = (coordinate: string): string => {
    const [type = '', name = ''] = coordinate.split('.');
    const owner = schema.getType(type);
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;
    if (!field) throw new Error(`cypher/${coordinate}.cypher: the schema has no field ${coordinate}`);
    return targetType(field);
  };
  const node = schema.getType('Node');
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  return {
    schema,
    schemaVersion: schemaVersion(project, schema),
    catalogue,
    columnsOf,
    fixedStatements: fixedStatements(catalogue, columnsOf, typeOf, types),
  };
}

export function createContext(
  application: Application,
  graph: Graph,
  texts: Texts,
  requestId: string,
): RequestContext {
  const transaction = openTransaction(graph);
  const reader = createReader(application.catalogue, application.columnsOf, transaction.run);
  return { requestId, transaction, texts, loaders: createLoaders(reader) };
}

const WARM_UP_TIMEOUT = 600_000;

/** Plans the fixed statements; what fails here is told by the first request that needs it. */
export async function warmUp(application: Application, graph: Graph, isBusy: () => boolean): Promise<void> {
  const transaction = openTransaction(graph, WARM_UP_TIMEOUT);
  try {
    await planAll(application.fixedStatements, transaction.run, isBusy);
  } finally {
    await transaction.close();
  }
}

/** @param timeout in milliseconds, when it is not that of a request */
export const openTransaction = (
  { driver, database, bookmarkManager }: Graph,
  timeout?: number,
): ReadTransaction => new ReadTransaction(driver, database, bookmarkManager, timeout);

function readTypeDefs(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
