// `npm run faults`: runs the tests of faults, with more kills of the loader. FAULTS_KILLS and FAULTS_SEED choose other values.
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

process.env.FAULTS_KILLS ??= '100';
process.env.FAULTS_SEED ??= String(Date.now() % 100_000); // the title of the test shows it, to repeat the run
await install();
await generate();
await compile();
await bundle();
await run(bin('vitest', 'run', 'tests/faults'), 'The server did not survive a fault: see above.');
