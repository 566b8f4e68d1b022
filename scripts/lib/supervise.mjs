// The parent of the server: restarts it after an accident, and passes on signals to stop. The server has the
// other end of a channel and stops when that closes, so it ends with its parent, for whatever reason.
import { fork } from 'node:child_process';
import { restarts, TOO_MANY } from '../../src/common/restarts.mjs';

/** Exit statuses of a decision: the server was asked to stop, or has reported what is wrong. */
const DECIDED = [0, 1];
const LONGEST_STOP = 9_500;

/** @returns a function that stops the server, and this process with it */
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
        `\nThe server ended by accident ${TOO_MANY}, the last time with ${how}, and is not restarted: fix what its log above reports and start again.`,
      );
      process.exit(1);
    }
    console.error(`\nThe server ended by accident (${how}); restarting it.`);
    setTimeout(() => {
      if (!stopping) start(args.includes('--wait') ? [] : ['--wait']); // its database may be away for the same reason
    }, wait);
  };
  start();

  return (signal) => {
    if (stopping) return;
    stopping = true;
    if (!child) process.exit(0); // between an accident and the restart
    child.kill(signal);
    setTimeout(() => child?.kill('SIGKILL'), LONGEST_STOP).unref(); // its Neo4j ends by itself
  };
}
