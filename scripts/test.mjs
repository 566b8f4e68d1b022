// `npm test`: everything, on a Neo4j of its own. Arguments go to vitest.
import { bin, bundle, compile, generate, install, run } from './lib/steps.mjs';

install();
generate();
compile();
bundle();
run(bin('vitest', 'run', ...process.argv.slice(2)), 'Tests failed: see above.');
