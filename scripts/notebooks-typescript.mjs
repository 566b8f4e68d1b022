// `npm run notebooks:typescript [day] [address]`: checks the types of the script, and runs it against the server that runs.
import { bin, install, run } from './lib/steps.mjs';

const FOLDER = 'notebooks/typescript';
const OUT = 'dist/notebooks';

await install();
await run(bin('tsc', '-p', FOLDER), 'Types of the script do not fit: see above.');
await run(
  bin('vite', 'build', '--ssr', `${FOLDER}/promises.ts`, '--outDir', OUT, '--logLevel', 'error'),
  'The script does not build: see above.',
);
await run(
  [process.execPath, `${OUT}/promises.js`, ...process.argv.slice(2)],
  'The script failed: see above.',
);
