// `npm run notebooks:typescript [day] [address]`: checks the types of the script, and runs it against a running server.
import { bin, install, run } from './lib/steps.mjs';

const FOLDER = 'notebooks/typescript';
const OUT = 'dist/notebooks';

await install();
await run(bin('tsc', '-p', FOLDER), 'The script has type errors: see above.');
await run(
  bin('vite', 'build', '--ssr', `${FOLDER}/promises.ts`, '--outDir', OUT, '--logLevel', 'error'),
  'The script could not be built: see above.',
);
await run(
  [process.execPath, `${OUT}/promises.js`, ...process.argv.slice(2)],
  'The script failed: see above.',
);
