// `npm run test:notebooks`: runs the Python client's tests, every notebook in a real kernel and the TypeScript script, against a
// server of their own. Arguments go to pytest. `npm run notebooks:save` (--save) runs the notebooks and saves their outputs
// instead.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inPython, python } from './lib/python.mjs';
import { withServer } from './lib/server.mjs';
import { compile, generate, install, run } from './lib/steps.mjs';

const FOLDER = 'notebooks';
const SAVE = ['--to', 'notebook', '--execute', '--inplace', '--ExecutePreprocessor.record_timing=False'];

const given = process.argv.slice(2);
const notebooks = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ipynb'))
  .map((name) => join(FOLDER, name));

await install();
await python();
await generate();
await compile();
await withServer('.ictgraph/notebooks', async (url) => {
  process.env.ICTGRAPH_URL = url;
  if (given[0] === '--save')
    await run(inPython('jupyter', 'nbconvert', ...SAVE, ...notebooks), 'A notebook failed: see above.');
  else
    await run(
      inPython(
        'pytest',
        '--nbmake',
        '--nbmake-timeout=300',
        ...(given.length > 0 ? given : ['notebooks/client', ...notebooks]),
      ),
      'A notebook or a test of the Python client failed: see above.',
    );
  process.env.ICTGRAPH_URL = `${url}/`; // tests that an address may end in a slash
  if (given.length === 0)
    await run(
      [process.execPath, 'scripts/notebooks-typescript.mjs'],
      'The TypeScript script failed: see above.',
    );
});
