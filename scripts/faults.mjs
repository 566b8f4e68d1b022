// `npm run faults`: the tests of faults, with more kills of the loader. FAULTS_KILLS and FAULTS_SEED choose other ones.
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

process.env.FAULTS_KILLS ??= '100';
process.env.FAULTS_SEED ??= String(Date.now() % 100_000); // in the title of the test, to have it again
await install();
await generate();
await compile();
await bundle();
await run(bin('vitest', 'run', 'tests/faults'), 'A fault was not survived: see above.');
