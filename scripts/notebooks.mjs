// `npm run notebooks`: opens JupyterLab on the notebooks, against a running server. Arguments go to JupyterLab.
import { inPython, python } from './lib/python.mjs';
import { isReady } from './lib/server.mjs';
import { fail, install, run } from './lib/steps.mjs';

const url = (process.env.ICTGRAPH_URL ??= 'http://127.0.0.1:4000').replace(/\/$/, '');
if (!(await isReady(url)))
  fail(
    `No ICT Graph answers at ${url}: run npm start in another terminal, or set ICTGRAPH_URL to another address.`,
  );
await install();
await python();
await run(inPython('jupyter', 'lab', 'notebooks', ...process.argv.slice(2)), 'JupyterLab ended: see above.');
