// `npm test`: runs all tests, on a Neo4j of their own. Arguments go to vitest.
import { python } from './lib/python.mjs';
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

await install();
await python();
await generate();
await compile();
await bundle();
await run(bin('vitest', 'run', ...process.argv.slice(2)), 'Tests failed: see above.');
