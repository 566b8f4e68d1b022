// Runs Neo4j beside its parent and ends it when the parent is gone, however it went: the parent holds the other end of
// standard input, which closes with it. Started apart from the terminal, so that Ctrl-C reaches only the parent.
// Its one argument is JSON, so that a search for the arguments of Neo4j among all processes finds Java alone: `command` and
// `args` of Java, the `log`, and the `archive` of classes to be written, which is `unfinished` until it is whole.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';

const LONGEST_GOODBYE = 20_000;
const { command, args, log, unfinished, archive } = JSON.parse(process.argv[2]);

const output = openSync(log, 'w');
const java = spawn(command, args, { stdio: ['ignore', output, output] });
closeSync(output);
if (java.pid !== undefined) process.stdout.write(`${java.pid}\n`);
process.stdout.on('error', () => undefined); // the parent may be gone

java.on('error', () => process.exit(1));
java.on('exit', (code, signal) => {
  if (existsSync(unfinished)) {
    if (signal === 'SIGKILL') rmSync(unfinished);
    else renameSync(unfinished, archive);
  }
  process.exit(code ?? 1);
});

const end = () => {
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), LONGEST_GOODBYE).unref();
};
process.stdin.resume();
process.stdin.on('close', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
