// The folders of an embedded graph: the one that is used, and a second one beside it while the graph is rebuilt for another
// model. The second one takes the place of the first when it is whole, and not before.
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './run-file.js';

/** Says that the graph of a second folder is whole. */
const WHOLE = 'whole';

/** The folder to use. A second one that is whole takes the place of the first, once nobody runs it where it is. */
export function currentHome(base: string): string {
  const [home, next, old] = ['neo4j', 'neo4j-next', 'neo4j-old'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(join(next, WHOLE))) return home;
  if (isRunning(next)) return next;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(home)) renameSync(home, old);
  renameSync(next, home);
  rmSync(join(home, WHOLE));
  rmSync(old, { recursive: true, force: true });
  return home;
}

/** A second folder with the same graph and password, to be rebuilt. Nobody may run the first one meanwhile. */
export function secondHome(base: string): string {
  const [home, next] = [join(base, 'neo4j'), join(base, 'neo4j-next')];
  rmSync(next, { recursive: true, force: true });
  const leftOut = [join(home, 'run.json'), join(home, 'logs'), join(home, 'conf')];
  cpSync(home, next, { recursive: true, filter: (path) => !leftOut.includes(path) });
  return next;
}

export const markWhole = (home: string): void => writeFileSync(join(home, WHOLE), '');
