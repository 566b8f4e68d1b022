// `npm start`: from whatever state the checkout is in to a server that answers.
import { bundle, compile, generate, install } from './lib/steps.mjs';

await install();
await generate();
await compile();
await bundle();
await import('../dist/server/main.js');
