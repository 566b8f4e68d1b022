// `npm run codegen`: generates everything that follows from the schema, for the server and for the Python client. With --check
// it writes nothing, and fails if something is stale.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPython, python } from './lib/python.mjs';
import { bin, compile, fail, generate, install, project, run } from './lib/steps.mjs';

const CLIENT = 'notebooks/client';
const PACKAGE = join(CLIENT, 'src', 'ictgraph');
const GENERATED = join(PACKAGE, 'generated');

const checking = process.argv.includes('--check');
await install();
await python();
await run(
  [process.execPath, 'scripts/model.mjs', ...(checking ? ['--check'] : [])],
  'generated/ is stale: run npm run codegen and commit it.',
);
await run(
  bin('graphql-codegen', '--config', 'codegen.ts', ...(checking ? ['--check'] : [])),
  'src/generated or web/src/generated is stale: run npm run codegen and commit it.',
);
await generate();
await compile();

const made = await clientBeside();
if (!checking) {
  rmSync(GENERATED, { recursive: true, force: true });
  cpSync(made, GENERATED, { recursive: true });
} else if (contentOf(made) !== contentOf(GENERATED))
  fail(`${GENERATED} is stale: run npm run codegen and commit it.`);
rmSync(made, { recursive: true });

/** Generates a client outside of the project, to compare it first. */
async function clientBeside() {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-codegen-'));
  for (const path of ['generated', join(CLIENT, 'pyproject.toml'), join(CLIENT, 'queries')])
    cpSync(path, join(folder, path), { recursive: true });
  // what is stored of each type, as the screens ask for it
  cpSync('generated/screens', join(folder, CLIENT, 'queries'), { recursive: true });
  mkdirSync(join(folder, PACKAGE), { recursive: true });
  const [command] = inPython('ariadne-codegen');
  process.chdir(join(folder, CLIENT));
  await run([join(project, command)], 'The Python client could not be generated: see above.');
  process.chdir(project);
  const { createApplication } = await import('../dist/server/server/application.js');
  writeFileSync(
    join(folder, GENERATED, 'schema_version.py'),
    `SCHEMA_VERSION = "${createApplication(project).schemaVersion}"\n`,
  );
  const { listLength, graphIds, pageSize } = JSON.parse(readFileSync('generated/limits.json', 'utf8'));
  const limits = { GRAPH_IDS: graphIds, LIST_LENGTH: listLength, PAGE_SIZE: pageSize };
  writeFileSync(
    join(folder, GENERATED, 'limits.py'),
    Object.entries(limits)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );
  return join(folder, GENERATED);
}

function contentOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
  return JSON.stringify(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
