// `npm start`: from any state of the checkout to a server that answers, and that is restarted after an accident. Arguments
// after `--` go to the server.
import { bundle, compile, generate, install } from './lib/steps.mjs';
import { whenStarterEnds } from './lib/starter.mjs';
import { supervise } from './lib/supervise.mjs';

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // the reader may have left
let stop = () => process.exit(143);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
whenStarterEnds(() => stop('SIGTERM'));

await install();
await generate();
await compile();
await bundle();
stop = supervise('dist/server/main.js', process.argv.slice(2));
