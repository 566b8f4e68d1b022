// The driver, with limits so that every request is answered whatever the database does, and a check with clear messages.
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import { codeOf } from '../common/error-code.js';
import { ConnectionError } from './connection-error.js';
import { MOST_CONNECTIONS } from './pool.js';

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

export interface Graph {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** Shared by loads and reads, so that a read after a load sees it, on a cluster as well. */
  readonly bookmarkManager: BookmarkManager;
}

export async function connect({ uri, user, password, database }: Address): Promise<Graph> {
  const graph = {
    driver: createDriver(uri, user, password),
    database,
    bookmarkManager: neo4j.bookmarkManager(),
  };
  try {
    await graph.driver.verifyConnectivity(); // it also authenticates, but reads no database
    if (database !== undefined)
      await graph.driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ });
    return graph;
  } catch (error) {
    await graph.driver.close();
    throw explain(uri, user, error);
  }
}

function createDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 6_000,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 3_000,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      telemetryDisabled: true,
    });
  } catch {
    throw new ConnectionError(
      `NEO4J_URI "${uri}" is not a Neo4j address: expected bolt://, neo4j:// or neo4j+s:// with host and port.`,
    );
  }
}

function explain(uri: string, user: string, error: unknown): ConnectionError {
  const text = error instanceof Error ? `${codeOf(error)} ${error.message}` : String(error);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/i.test(text))
    return new ConnectionError(
      `Neo4j at ${uri} refuses user "${user}": set NEO4J_USER and NEO4J_PASSWORD to values that it accepts.`,
    );
  if (/DatabaseNotFound|does not exist/i.test(text))
    return new ConnectionError(
      `Neo4j at ${uri} does not have this database: set NEO4J_DATABASE to one that exists.`,
    );
  return new ConnectionError(
    `No Neo4j answers at ${uri}: check NEO4J_URI and whether the server runs, or unset NEO4J_URI to use the embedded one.`,
    true,
  );
}
