// The Neo4j to use: the configured one, an embedded one that already runs, or an embedded one started here.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT, type Config } from './config.js';
import type { Address, Graph } from '../graph/connect.js';
import { ConnectionError } from '../graph/connection-error.js';
import { currentHome } from '../graph/embedded/homes.js';
import type { StoreState } from '../graph/store-state.js';
import {
  EmbeddedError,
  findRunning,
  startEmbedded,
  type EmbeddedNeo4j,
  type EmbeddedOptions,
} from '../graph/embedded/index.js';

export interface Database extends Graph {
  readonly address: Address;
  /** The embedded Neo4j, if it was started here. */
  readonly embedded?: EmbeddedNeo4j | undefined;
  /**
   * Closes the driver, and stops the Neo4j that was started here.
   *
   * @param within milliseconds
   */
  stop(within?: number): Promise<void>;
}

/** Importing the driver takes time, so Neo4j boots meanwhile. */
const connect = async (address: Address): Promise<Graph> =>
  (await import('../graph/connect.js')).connect(address);

type Report = (step: string) => void;

interface Options extends Pick<EmbeddedOptions, 'fast' | 'memory' | 'signal'> {
  /** Also uses an embedded Neo4j that already runs. */
  readonly shared?: boolean;
  /** Where the embedded Neo4j is, if not where it always is. */
  readonly home?: string;
}

export async function openDatabase(config: Config, report: Report, options: Options = {}): Promise<Database> {
  if (config.neo4j) {
    report(`Using Neo4j at ${config.neo4j.uri}`);
    const { waits } = config;
    return closing(
      config.neo4j,
      await (waits ? waitFor(config.neo4j, report, options.signal) : connect(config.neo4j)),
    );
  }
  const home = options.home ?? currentHome(config.home);
  const running = options.shared ? await findRunning(home) : undefined;
  if (running) return closing(running, await connect(running));
  const { fast, memory, signal } = options;
  const port = config.embeddedPort;
  const embedded = await startEmbedded({ project: PROJECT, home, port, fast, memory, signal, report });
  try {
    const graph = await connect(embedded);
    const { storeState } = await import('../graph/store-state.js'); // imports the driver, while Neo4j boots
    await mended(() => storeState(graph), embedded, report, signal);
    return { ...closing(embedded, graph, embedded), embedded };
  } catch (error) {
    await embedded.stop();
    throw error instanceof ConnectionError ? new EmbeddedError(lockedOut(home)) : error;
  }
}

/** Milliseconds between two attempts to reach a configured Neo4j. */
const PAUSE = 2_000;

async function waitFor(address: Address, report: Report, signal?: AbortSignal): Promise<Graph> {
  for (let looks = 0; ; looks++)
    try {
      return await connect(address);
    } catch (error) {
      if (!(error instanceof ConnectionError && error.isTransient)) throw error;
      if (looks === 0) report(`No Neo4j answers at ${address.uri}: waiting for it …`);
      await sleep(PAUSE, undefined, { signal, ref: false });
    }
}

/** Milliseconds for a restart. */
const PATIENCE = 60_000;

/** Neo4j opens its store before it answers. If the store stays closed, a full disk may have cut off its log. */
async function mended(
  storeOf: () => Promise<StoreState>,
  embedded: EmbeddedNeo4j,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  if ((await storeOf()) !== 'shut') return;
  report('Neo4j cannot open its store: restarting it with more memory, to repair its log …');
  embedded.restart();
  let hasEnded = false;
  for (const start = Date.now(); Date.now() - start < PATIENCE; await sleep(100, undefined, { signal })) {
    const store = await storeOf();
    hasEnded ||= store === 'away';
    if (hasEnded && store !== 'away') return; // open, or closed for good: reading the graph reports why
  }
}

const lockedOut = (home: string): string =>
  `The Neo4j in ${home} does not accept the password of ${join(home, 'password')}: restore the right one, or remove ${home} to load the graph again from data/.`;

/** A database that hangs does not confirm that it closes. */
const LONGEST_GOODBYE = 1_000;

const closing = (address: Address, graph: Graph, embedded?: EmbeddedNeo4j): Database => ({
  ...graph,
  address,
  stop: async (within) => {
    await Promise.race([graph.driver.close(), sleep(LONGEST_GOODBYE, undefined, { ref: false })]);
    await embedded?.stop(within);
  },
});
