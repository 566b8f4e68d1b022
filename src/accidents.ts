// The last resort for errors that no code has caught. A rejection that nobody handles is logged, counted and served on: work that
// nobody waits for has failed, and nothing else. After an exception that nobody has caught the state of the program is unknown:
// it answers what it has accepted and ends with a status of its own, by which its parent starts it again.
import { countUnhandled } from './observe/process-metrics.js';

/** What an end by accident leaves behind; 0 and 1 are decisions, and nobody starts the server again after those. */
export const ACCIDENT = 70;

/** Where accidents are written; the server's log as soon as there is one. */
export interface AccidentLog {
  error(details: { readonly err: unknown }, message: string): void;
}

export function handleAccidents(log: () => AccidentLog, end: (status: number) => void): void {
  process.on('unhandledRejection', (err) => {
    countUnhandled('rejection');
    log().error({ err }, 'nobody handled this rejection; the server goes on');
  });
  process.on('uncaughtException', (err) => {
    countUnhandled('exception');
    log().error({ err }, 'nobody caught this exception; the server answers what it has accepted and ends');
    end(ACCIDENT);
  });
}
