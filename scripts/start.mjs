// `npm start`: from whatever state the checkout is in to a server that answers.
import { bundle, compile, generate, install } from './lib/steps.mjs';

install();
generate();
compile();
bundle();
await import('../dist/server/main.js');
