// `npm run check`: generated code, types, lint, format, dead code, tests; stops at the first that fails.
import { bin, generate, install, run } from './lib/steps.mjs';

const check = (what, command, advice) => {
  console.log(`\n== ${what}`);
  run(command, advice);
};

install();
check(
  'generated code is fresh',
  bin('graphql-codegen', '--config', 'codegen.ts', '--check'),
  'src/generated is stale: run npm run codegen and commit it.',
);
generate();
check('types', bin('tsc', '-p', 'tsconfig.json'), 'Types do not fit: see above.');
check(
  'types of the playground',
  bin('tsc', '-p', 'web/tsconfig.json'),
  'Types of the playground do not fit: see above.',
);
check('lint', bin('eslint', '.', '--max-warnings', '0'), 'Lint found something: see above.');
check('format', bin('prettier', '--check', '.'), 'Run npx prettier --write . and commit.');
check('dead code', bin('knip'), 'Something is not used: see above.');
check('tests', [process.execPath, 'scripts/test.mjs'], 'Tests failed: see above.');
