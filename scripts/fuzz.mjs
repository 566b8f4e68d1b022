// `npm run fuzz -- --count 20000 --seed 7`: sends this many queries made from the schema, from this seed on. `--count 1`
// with the seed of a failure repeats its query.
import { parseArgs } from 'node:util';
import { bin, generate, install, run } from './lib/steps.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
process.env.FUZZ_COUNT = values.count;
process.env.FUZZ_SEED = values.seed;
await install();
await generate();
await run(bin('vitest', 'run', 'tests/fuzz'), `The queries of seed ${values.seed} found faults: see above.`);
