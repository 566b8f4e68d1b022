// `npm run check`: released schema, generated code, types, lint, format, dead code, tests; stops at the first that fails.
import { bin, generate, install, run } from './lib/steps.mjs';

const check = async (what, command, advice) => {
  console.log(`\n== ${what}`);
  await run(command, advice);
};

await install();
await check(
  'the schema breaks nothing that was released',
  [process.execPath, 'scripts/schema-breaks.mjs'],
  'The schema breaks what the last tag has released: see above.',
);
await check(
  'generated code is fresh',
  bin('graphql-codegen', '--config', 'codegen.ts', '--check'),
  'src/generated or web/src/generated is stale: run npm run codegen and commit it.',
);
await generate();
await check('types', bin('tsc', '-p', 'tsconfig.json'), 'Types do not fit: see above.');
await check(
  'types of the screens',
  bin('tsc', '-p', 'web/tsconfig.json'),
  'Types of the screens do not fit: see above.',
);
await check('lint', bin('eslint', '.', '--max-warnings', '0'), 'Lint found something: see above.');
await check('format', bin('prettier', '--check', '.'), 'Run npx prettier --write . and commit.');
await check('dead code', bin('knip'), 'Something is not used: see above.');
await check('tests', [process.execPath, 'scripts/test.mjs'], 'Tests failed: see above.');
