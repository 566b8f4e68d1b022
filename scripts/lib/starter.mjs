// Ends this process when the process that started it ends. `npm start` is npm, a shell and this process. npm passes a signal
// to the shell, which does not pass it on, and a killed npm passes nothing on. So this watches the processes up to npm: when
// one of them ends, the next one gets another parent. Without npm there is nothing to watch: a service manager signals us
// itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const EVERY = 500;
const HAS_PROC = existsSync('/proc/self/stat');

export function whenStarterEnds(then) {
  const script = process.env.npm_lifecycle_script;
  if (script === undefined || process.platform === 'win32') return;
  const started = ancestors(script).join();
  const timer = setInterval(() => {
    if (ancestors(script).join() === started) return;
    clearInterval(timer);
    then();
  }, EVERY);
  timer.unref();
}

/** The shells that run the script, and the program that started them. */
function ancestors(script) {
  const found = [];
  for (let pid = process.ppid; pid > 0;) {
    found.push(pid);
    const { parent, command } = look(pid);
    if (!command.includes(script)) return found;
    pid = parent;
  }
  return found;
}

function look(pid) {
  try {
    if (!HAS_PROC) {
      const { stdout } = spawnSync('ps', ['-ww', '-o', 'ppid=,args=', '-p', String(pid)], {
        encoding: 'utf8',
      });
      const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
      return { parent: Number(parent), command: command ?? '' };
    }
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, ''); // after the name, which may contain spaces
    return { parent: Number(stat.split(' ')[1]), command };
  } catch {
    return { parent: 0, command: '' }; // it has ended
  }
}
