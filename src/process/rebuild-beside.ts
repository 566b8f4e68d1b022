// An embedded graph of another model is rebuilt in a second folder, from a copy that keeps the history. The old graph answers
// until the new one is whole.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.js';
import { openDatabase, type Database } from './database.js';
import { REBUILDING } from '../dataset/load.js';
import { MODEL_VERSION } from '../dataset/model-version.js';
import type { Catalogue } from '../graph/catalogue.js';
import { markWhole, secondHome } from '../graph/embedded/homes.js';
import { createStore } from '../graph/store.js';
import { LIMITS } from '../limits/table.js';

interface Rebuild {
  readonly config: Config;
  /** Brings the new graph to this model and this data. */
  readonly load: (database: Database) => Promise<void>;
  /** Takes the graph that answers from now on. */
  readonly serve: (database: Database) => void;
  readonly report: (line: string) => void;
  /** Takes what must be closed at the end. */
  readonly onStop: (close: () => Promise<void>) => void;
  readonly signal: AbortSignal;
}

/** Whether an embedded graph can answer while it is rebuilt: it is whole, and of another model. */
export async function isOfOtherModel(database: Database, catalogue: Catalogue): Promise<boolean> {
  const model = (
    await createStore(database, catalogue)
      .state()
      .catch(() => undefined)
  )?.model;
  return model !== undefined && model !== MODEL_VERSION && model !== REBUILDING;
}

/** @param opened is stopped: a graph can be copied while nobody runs it */
export async function rebuildBeside(opened: Database, rebuild: Rebuild): Promise<Database> {
  const { config, load, serve, report, onStop, signal } = rebuild;
  report('The graph is of another model: a copy is rebuilt beside it, and it answers until that is whole …');
  await opened.stop();
  const home = secondHome(config.home);
  const old = await openDatabase(config, report, { signal });
  onStop(() => old.stop());
  serve(old);
  const database = await openDatabase({ ...config, embeddedPort: undefined }, report, { signal, home });
  onStop(() => database.stop());
  await load(database);
  markWhole(home);
  serve(database);
  await sleep(LIMITS.requestMilliseconds, undefined, { signal }); // whoever still reads the old one comes to an end
  await old.stop();
  if (old.embedded) rmSync(old.embedded.home, { recursive: true, force: true });
  return database;
}
