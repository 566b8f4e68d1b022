// The only Python environment: the client and its tools, the notebooks, and other programs' readers of the exports. It is in
// .ictgraph, and made again if the lock or the client's dependencies change.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, step } from './steps.mjs';

const FOLDER = '.ictgraph/python';
const LOCK = 'notebooks/requirements.txt';
const CLIENT = 'notebooks/client';
const MAKE = 'scripts/lib/environment.py';
const OLDEST = [3, 11];
const WANTED = `Python ${OLDEST.join('.')} or newer with venv (Debian: apt-get install python3 python3-venv)`;

export async function python() {
  await step({
    name: 'python',
    says: 'Installing the Python client, Jupyter and the tools of the tests',
    reads: [LOCK, MAKE, `${CLIENT}/pyproject.toml`],
    makes: `${FOLDER}/pyvenv.cfg`,
    command: [findPython(), MAKE, FOLDER, LOCK, CLIENT],
    advice: `This needs ${WANTED}, and the packages of ${LOCK} from a registry: see above.`,
  });
}

/** A command of the environment, such as `jupyter`. */
export const inPython = (name, ...args) => [
  process.platform === 'win32' ? join(FOLDER, 'Scripts', `${name}.exe`) : join(FOLDER, 'bin', name),
  ...args,
];

function findPython() {
  const probe = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.join(', ')}))`;
  const fits = (name) => spawnSync(name, ['-c', probe], { stdio: 'ignore' }).status === 0;
  return ['python3', 'python'].find(fits) ?? fail(`This needs ${WANTED}; none was found.`);
}
