// Writes generated/ from schema/. With --check nothing is written, and what is stale fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, fail, project, run } from './lib/steps.mjs';

const compiled = join(project, 'node_modules', '.cache', 'model');
await run(bin('tsc', '-p', 'tsconfig.model.json'), 'src/model does not compile: see above.');
const load = (name) => import(pathToFileURL(join(compiled, 'model', name)).href);
const [{ readModel }, { generatedFiles }] = await Promise.all([load('read-model.js'), load('generated.js')]);

for (const [name, text] of generatedFiles(modelOf('schema'))) {
  const path = join('generated', name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) fail(`${path} is stale: run npm run codegen and commit it.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function modelOf(folder) {
  try {
    return readModel(folder);
  } catch (error) {
    return fail(`schema/ does not fit together.\n${error.message}`);
  }
}
