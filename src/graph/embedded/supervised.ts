// The process between the server and Neo4j: the messages to it and from it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface JavaRun {
  readonly command: string;
  readonly args: readonly string[];
  /** The archive of classes that a first run writes, and its name until it is complete. */
  readonly archive: string;
  readonly unfinished: string;
}

/** Neo4j has a process; or it has ended by accident, and is restarted unless that has happened too often. */
export type Message = { readonly pid: number } | { readonly ended: string; readonly gaveUp?: string };

export interface Supervisor {
  /** Neo4j has a process. */
  readonly begun: Promise<void>;
  /** The supervisor itself is gone. */
  readonly ended: Promise<void>;
  tell(order: 'up' | `restart ${number}` | `end ${number}`): void;
}

export function startSupervisor(
  project: string,
  run: JavaRun & { readonly log: string },
  follow: (message: Message) => void,
): Supervisor {
  const script = join(project, 'src', 'graph', 'embedded', 'supervisor.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(run)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true, // so that the terminal's Ctrl-C does not reach it
  });
  child.stdin.on('error', () => undefined); // it may end before us
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => follow(JSON.parse(line) as Message)); // supervisor.mjs writes nothing else
  return {
    begun: new Promise((done) => lines.once('line', () => done())),
    // its last messages arrive before its streams close
    ended: new Promise((done) => {
      child.once('close', () => done());
      child.once('error', () => done());
    }),
    tell: (order) => void child.stdin.write(`${order}\n`),
  };
}
