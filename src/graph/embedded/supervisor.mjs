// Runs Neo4j beside its parent and ends it when the parent is gone, however it went: the parent holds the other end of
// standard input, which closes with it. Started apart from the terminal, so that Ctrl-C reaches only the parent.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

const [command, log, ...args] = process.argv.slice(2);
const output = openSync(log, 'w');
const java = spawn(command, args, { stdio: ['ignore', output, output] });
closeSync(output);
process.stdout.write(`${java.pid}\n`);
process.stdout.on('error', () => undefined); // the parent may be gone

java.on('error', () => process.exit(1));
java.on('exit', (code) => process.exit(code ?? 1));

process.stdin.resume();
process.stdin.on('close', () => {
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), 20_000).unref();
});
