// `npm test [-- WORD …]`: the tests that answer within minutes, on a Neo4j of their own; with words a part of them.
// `npm run test:slow`: the rest, one at a time, and the notebooks. Options, such as `-u`, go to vitest.
import { chosen } from './lib/chosen.mjs';
import { python } from './lib/python.mjs';
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

const FAST = ['unit', 'read', 'alone', 'change'];
const SLOW = ['slow'];

const given = process.argv.slice(2);
const isSlow = given.includes('--slow');
const options = given.filter((one) => one.startsWith('-') && one !== '--slow');
const words = given.filter((one) => !one.startsWith('-'));

await install();
await python();
await generate();
await compile();
await bundle();
const projects = (isSlow ? SLOW : FAST).flatMap((name) => ['--project', name]);
await run(bin('vitest', 'run', ...projects, ...chosen(words), ...options), 'Tests failed: see above.');
if (isSlow && words.length === 0)
  await run([process.execPath, 'scripts/test-notebooks.mjs'], 'Notebooks failed: see above.');
