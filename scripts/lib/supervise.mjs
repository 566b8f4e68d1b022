// The parent of the server: starts it again when it ends by accident, and passes on that it shall stop. The server holds the
// other end of a channel, and stops when that closes: it ends with its parent, however that goes.
import { fork } from 'node:child_process';
import { restarts, TOO_MANY } from '../../src/restarts.mjs';

/** The server says at its end whether it was a decision: it was told to stop, or has said what is wrong. */
const DECIDED = [0, 1];
const LONGEST_STOP = 9_500;

/** @returns stops the server, and this process with it */
export function supervise(script, args) {
  const accident = restarts();
  let child;
  let stopping = false;

  const start = (more = []) => {
    child = fork(script, [...args, ...more]);
    child.once('exit', ended);
  };
  const ended = (code, signal) => {
    child = undefined;
    if (stopping || DECIDED.includes(code)) process.exit(code ?? 1);
    const how = signal ?? `status ${code}`;
    const wait = accident();
    if (wait === undefined) {
      console.error(
        `\nThe server ended by accident ${TOO_MANY}, the last time with ${how}, and is not started again: its log is above; mend what it names and start again.`,
      );
      process.exit(1);
    }
    console.error(`\nThe server ended by accident (${how}); it is started again.`);
    setTimeout(() => {
      if (!stopping) start(args.includes('--wait') ? [] : ['--wait']); // what it was using may be away for the same reason
    }, wait);
  };
  start();

  return (signal) => {
    if (stopping) return;
    stopping = true;
    if (!child) process.exit(0); // between an accident and the next start
    child.kill(signal);
    setTimeout(() => child?.kill('SIGKILL'), LONGEST_STOP).unref(); // its Neo4j ends by itself
  };
}
