// `npm run check`: released schema, generated code, types, lint, direction of imports, format, spelling, dead code, tests, slow tests and notebooks; stops
// at the first that fails.
import { inPython } from './lib/python.mjs';
import { bin, install, run } from './lib/steps.mjs';

const check = async (what, command, advice) => {
  console.log(`\n== ${what}`);
  await run(command, advice);
};

await install();
await check(
  'the schema breaks nothing that was released',
  [process.execPath, 'scripts/schema-breaks.mjs'],
  'The schema breaks clients of the last tag: see above.',
);
await check(
  'generated code is fresh',
  [process.execPath, 'scripts/codegen.mjs', '--check'],
  'Generated code is stale: see above.',
);
await check('types', bin('tsc', '-p', 'tsconfig.json'), 'There are type errors: see above.');
await check(
  'types of the screens',
  bin('tsc', '-p', 'web/tsconfig.json'),
  'The screens have type errors: see above.',
);
await check('lint', bin('eslint', '.', '--max-warnings', '0'), 'The linter found problems: see above.');
await check(
  'direction of imports',
  [process.execPath, 'scripts/folders.mjs', '--check'],
  'Imports go against the one direction, or its picture is stale: see above.',
);
await check('format', bin('prettier', '--check', '.'), 'Run npx prettier --write . and commit.');
await check(
  'spelling',
  bin('cspell', '--no-progress', '--no-summary', '.'),
  'There are unknown words: correct them, or add them to cspell-words.txt.',
);
await check('dead code', bin('knip'), 'There is unused code: see above.');
const CLIENT = 'notebooks/client';
await check(
  'lint of the Python client',
  inPython('ruff', 'check', CLIENT),
  'Ruff found problems: see above.',
);
await check(
  'format of the Python client',
  inPython('ruff', 'format', '--check', CLIENT),
  'Run .ictgraph/python/bin/ruff format notebooks/client and commit.',
);
await check(
  'types of the Python client',
  bin('pyright', '--pythonpath', inPython('python')[0], '-p', CLIENT),
  'The Python client has type errors: see above.',
);
await check('tests', [process.execPath, 'scripts/test.mjs'], 'Tests failed: see above.');
await check('slow tests', [process.execPath, 'scripts/test.mjs', '--slow'], 'Slow tests failed: see above.');
