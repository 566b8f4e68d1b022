// `node bench/notebook.mjs 116000`: reads all figures (100,000) of a generated graph of this many entities (made by
// bench/fill.mjs) into a DataFrame, by the Python client and by pandas from the same CSV over HTTP.
import { createApplication } from '../dist/server/server/application.js';
import { createServer } from '../dist/server/server/server.js';
import { Texts } from '../dist/server/server/texts.js';
import { inPython, python } from '../scripts/lib/python.mjs';
import { run } from '../scripts/lib/steps.mjs';
import { openFilled } from './fill.mjs';

await python();
const database = await openFilled(Number(process.argv[2] ?? 116_000));
const server = await createServer({
  application: createApplication(process.cwd()),
  graph: () => database,
  texts: new Texts(new Map()),
  publicUrl: 'http://127.0.0.1:4000',
  logLevel: 'silent',
});
try {
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  await run(inPython('python', 'bench/notebook.py', url), 'The benchmark failed: see above.');
} finally {
  await server.close();
  await database.stop();
}
