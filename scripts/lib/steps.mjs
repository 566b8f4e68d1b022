// The steps from a fresh clone to a running server. Each is skipped if its input has not changed since it last ran.
// This file needs no installed package.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(project);

const OLDEST_NODE = [20, 19];
const PROGRESS_EVERY = 10_000;
const stamps = join('node_modules', '.cache', 'ictgraph');

export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`);
  await step({
    name: 'install',
    says: 'Installing packages from the lockfile',
    reads: ['package-lock.json'],
    makes: 'node_modules',
    command: ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    advice: 'npm could not install the packages: check the network and the npm settings, and try again',
    gist: npmGist,
  });
}

export async function generate() {
  await step({
    name: 'model',
    says: 'Expanding the schema',
    reads: ['schema', 'src/model', 'src/limits/table.ts', 'scripts/model.mjs', 'package-lock.json'],
    makes: 'generated/schema.graphql',
    command: [process.execPath, 'scripts/model.mjs'],
    advice: 'The schema does not expand: see above.',
  });
  await step({
    name: 'codegen',
    says: 'Generating types from the schema and the queries of the screens',
    reads: ['generated', 'codegen.ts', 'web/src', 'package-lock.json'],
    makes: 'src/generated/schema.ts',
    command: bin('graphql-codegen', '--config', 'codegen.ts', '--silent'),
    advice: 'The types could not be generated: see above.',
  });
}

export async function compile() {
  await step({
    name: 'compile',
    says: 'Compiling the server',
    reads: ['src', 'schema', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    makes: 'dist/server/main.js',
    command: bin('tsc', '-p', 'tsconfig.build.json'),
    advice: 'The server could not be compiled: see above.',
  });
}

export async function bundle() {
  await step({
    name: 'web',
    says: 'Bundling the screens',
    reads: ['web', 'generated', 'package-lock.json'],
    makes: 'dist/web/index.html',
    command: bin('vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'),
    advice: 'The screens could not be built: see above.',
  });
}

/** Runs a command in the foreground; ends this process if it fails. */
export async function run(command, advice, output = 'inherit') {
  const { status, said } = await finished(command, 'inherit', output);
  if (status !== 0) fail(said ? `${said}. ${advice}` : advice, status);
}

/** Keeps what the command writes to standard error if `errors` is `pipe`, and shows it otherwise. */
function finished([file, ...args], errors, output = 'inherit') {
  return new Promise((done) => {
    const windows = process.platform === 'win32';
    const child = spawn(file, args, { stdio: ['inherit', output, errors], shell: windows });
    const end = () => child.kill(); // if this process is stopped meanwhile
    process.once('exit', end);
    let said = '';
    child.stderr?.on('data', (data) => (said += data));
    child.on('error', ({ message }) => done({ status: 1, said: message }));
    child.on('close', (status) => {
      process.off('exit', end);
      done({ status: status ?? 1, said });
    });
  });
}

export const bin = (name, ...args) => [process.execPath, binFile(name), ...args];

export function fail(message, status = 1) {
  console.error(`\n${message}`);
  process.exit(status);
}

/** @param gist turns the error output of the command into one line, instead of showing all of it */
export async function step({ name, says, reads, makes, command, advice, gist }) {
  const stamp = join(stamps, name);
  const now = digest(reads);
  if (existsSync(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error(`${says} …`); // what a command prints is its answer alone
  const start = Date.now();
  const seconds = () => (Date.now() - start) / 1000;
  const progress = setInterval(() => console.error(`  ${seconds().toFixed(0)} s`), PROGRESS_EVERY);
  if (gist) {
    const { status, said } = await finished(command, 'pipe');
    if (status !== 0) fail(`${advice}${gist(said)}`, status);
  } else await run(command, advice, 2);
  clearInterval(progress);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
  console.error(`  done in ${seconds().toFixed(1)} s`);
}

/** A hash of the names and contents of all files. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === 'generated' || name === 'node_modules' ? [] : filesBelow(join(path, name))));
}

/** The script of a package's command, to run it without a shell. */
function binFile(command) {
  const owners = { 'graphql-codegen': '@graphql-codegen/cli', tsc: 'typescript' };
  const manifest = join('node_modules', owners[command] ?? command, 'package.json');
  const { bin: entry } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof entry === 'string' ? entry : entry[command]);
}

/** The line of npm's output that says what is wrong. */
function npmGist(said) {
  const lines = said.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const reason = lines.find(
    (line) =>
      /failed|reason|not found|not in sync|E[A-Z]{4,}/.test(line) && !/^(code|errno|syscall) /.test(line),
  );
  return reason ? ` (npm says: ${reason.slice(0, 250)}).` : '.';
}
