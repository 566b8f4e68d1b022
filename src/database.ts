// The Neo4j to use: the configured one, the embedded one that runs already, or an embedded one started here.
import { join } from 'node:path';
import { PROJECT, type Config } from './config.js';
import type { Address, Graph } from './graph/connect.js';
import { findRunning, startEmbedded, type EmbeddedOptions } from './graph/embedded/index.js';

export interface Database extends Graph {
  readonly address: Address;
  /** How long the embedded Neo4j took to boot, in milliseconds; undefined for one that ran before. */
  readonly bootMilliseconds?: number | undefined;
  /** Closes the driver, and stops what was started here. */
  stop(): Promise<void>;
}

/** The driver takes its time to be imported, so Neo4j boots meanwhile. */
const connect = async (address: Address): Promise<Graph> =>
  (await import('./graph/connect.js')).connect(address);

type Report = (step: string) => void;

interface Options extends Pick<EmbeddedOptions, 'fast' | 'memory'> {
  /** An embedded Neo4j that runs already is used as well. */
  readonly shared?: boolean;
}

export async function openDatabase(config: Config, report: Report, options: Options = {}): Promise<Database> {
  if (config.neo4j) {
    report(`Using Neo4j at ${config.neo4j.uri}`);
    return closing(config.neo4j, await connect(config.neo4j));
  }
  const home = join(config.home, 'neo4j');
  const running = options.shared ? await findRunning(home) : undefined;
  if (running) return closing(running, await connect(running));
  const embedded = await startEmbedded({
    project: PROJECT,
    home,
    port: config.embeddedPort,
    fast: options.fast,
    memory: options.memory,
    report,
  });
  try {
    const graph = await connect(embedded);
    return {
      ...closing(embedded, graph, () => embedded.stop()),
      bootMilliseconds: embedded.bootMilliseconds,
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

const closing = (
  address: Address,
  graph: Graph,
  stop: () => Promise<void> = () => Promise.resolve(),
): Database => ({
  ...graph,
  address,
  stop: async () => {
    await graph.driver.close();
    await stop();
  },
});
