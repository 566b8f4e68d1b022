// Python with other programs' readers, for the tests that read exports back. Kept in .ictgraph, made anew when the list changes.
import { spawnSync } from 'node:child_process';
import { fail, step } from './steps.mjs';

const FOLDER = '.ictgraph/python';
const LIST = 'tests/python/requirements.txt';
const PREPARE = 'tests/python/prepare.py';
const OLDEST = [3, 11];
const WANTED = `Python ${OLDEST.join('.')} or newer with venv (Debian: apt-get install python3 python3-venv)`;

export async function python() {
  await step({
    name: 'python',
    says: 'Installing networkx, pandas and rdflib for the tests of the exports',
    reads: [LIST, PREPARE],
    makes: `${FOLDER}/pyvenv.cfg`,
    command: [findPython(), PREPARE, FOLDER, LIST],
    advice: `The tests of the exports need ${WANTED}, and its packages from a registry: see above.`,
  });
}

function findPython() {
  const probe = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.join(', ')}))`;
  const fits = (name) => spawnSync(name, ['-c', probe], { stdio: 'ignore' }).status === 0;
  return ['python3', 'python'].find(fits) ?? fail(`The tests of the exports need ${WANTED}; none was found.`);
}
