// The steps from a fresh clone to something that runs. Each is skipped when what it reads has not changed since it last ran.
// Nothing here needs an installed package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(project);

const OLDEST_NODE = [20, 19];
const stamps = join('node_modules', '.cache', 'ictgraph');

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`);
  step({
    name: 'install',
    says: 'Installing packages from the lockfile',
    reads: ['package-lock.json'],
    makes: 'node_modules',
    command: ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    advice: 'npm could not install the packages: check the network and the npm settings, and start again.',
  });
}

export function generate() {
  step({
    name: 'codegen',
    says: 'Generating types from the schema',
    reads: ['schema', 'codegen.ts', 'package-lock.json'],
    makes: 'src/generated/schema.ts',
    command: bin('graphql-codegen', '--config', 'codegen.ts', '--silent'),
    advice: 'The schema does not generate: see above.',
  });
}

export function compile() {
  step({
    name: 'compile',
    says: 'Compiling the server',
    reads: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    makes: 'dist/server/main.js',
    command: bin('tsc', '-p', 'tsconfig.build.json'),
    advice: 'The server does not compile: see above.',
  });
}

export function bundle() {
  step({
    name: 'web',
    says: 'Bundling the playground',
    reads: ['web', 'package-lock.json'],
    makes: 'dist/web/index.html',
    command: bin('vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'),
    advice: 'The playground does not build: see above.',
  });
}

/** Runs a command in the foreground; ends this process when it fails. */
export function run(command, advice) {
  const [file, ...args] = command;
  const { status, error } = spawnSync(file, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(error ? `${file}: ${error.message}. ${advice}` : advice, status ?? 1);
}

export const bin = (name, ...args) => [process.execPath, binFile(name), ...args];

export function fail(message, status = 1) {
  console.error(`\n${message}`);
  process.exit(status);
}

function step({ name, says, reads, makes, command, advice }) {
  const stamp = join(stamps, name);
  const now = digest(reads);
  if (existsSync(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log(`${says} …`);
  const start = Date.now();
  run(command, advice);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Of the names, sizes and contents of all files. */
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

/** The script behind a package's command, without the detour over a shell. */
function binFile(command) {
  const owners = { 'graphql-codegen': '@graphql-codegen/cli', tsc: 'typescript' };
  const manifest = join('node_modules', owners[command] ?? command, 'package.json');
  const { bin: entry } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof entry === 'string' ? entry : entry[command]);
}
