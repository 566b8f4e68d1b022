// `npm test`: everything, on a Neo4j of its own. Arguments go to vitest.
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

await install();
await generate();
await compile();
await bundle();
await run(bin('vitest', 'run', ...process.argv.slice(2)), 'Tests failed: see above.');
