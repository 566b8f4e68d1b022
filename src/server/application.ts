// Makes what lives as long as the server, and plans its statements.
import { join } from 'node:path';
import { isInterfaceType, isObjectType } from 'graphql';
import type { Application } from '../execution/application.js';
import { readCatalogue } from '../graph/catalogue.js';
import type { Graph } from '../graph/connect.js';
import { Deadline } from '../graph/deadline.js';
import { fixedStatements, planAll } from '../graph/plan.js';
import { ReadTransaction } from '../graph/transaction.js';
import { MODEL } from '../model/model.js';
import { targetType } from '../resolvers/coordinates.js';
import { createExecutable } from '../resolvers/index.js';
import { schemaVersion } from './schema-version.js';

export function createApplication(project: string): Application {
  const catalogue = readCatalogue(join(project, 'cypher'));
  const { schema, columnsOf } = createExecutable(MODEL.schema, catalogue);
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

const WARM_UP_TIMEOUT = 600_000;

/** Plans the fixed statements; if that fails, the first request that needs one reports the error. */
export async function warmUp(application: Application, graph: Graph, isBusy: () => boolean): Promise<void> {
  const transaction = new ReadTransaction(graph, new Deadline(WARM_UP_TIMEOUT));
  try {
    await planAll(application.fixedStatements, transaction.run, isBusy);
  } finally {
    await transaction.close();
  }
}
