// The last resort for errors that no code has caught. After an unhandled rejection the server logs and counts it and goes
// on: only work that nobody waits for has failed. After an uncaught exception the state of the program is unknown: the
// server answers the requests it has accepted and ends with a special status, so that its parent restarts it.
import { countUnhandled } from '../observe/process-metrics.js';

/** The exit status after an accident. 0 and 1 are decisions, after which nobody restarts the server. */
export const ACCIDENT = 70;

/** Where accidents are logged; the server's log as soon as it exists. */
export interface AccidentLog {
  error(details: { readonly err: unknown }, message: string): void;
}

export function handleAccidents(log: () => AccidentLog, end: (status: number) => void): void {
  process.on('unhandledRejection', (err) => {
    countUnhandled('rejection');
    log().error({ err }, 'unhandled rejection; the server goes on');
  });
  process.on('uncaughtException', (err) => {
    countUnhandled('exception');
    log().error({ err }, 'uncaught exception; the server answers the requests it has accepted and ends');
    end(ACCIDENT);
  });
}
