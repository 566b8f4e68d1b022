// `npm run build`: builds everything that `npm start` needs, without starting it.
import { bundle, compile, generate, install } from './lib/steps.mjs';

await install();
await generate();
await compile();
await bundle();
