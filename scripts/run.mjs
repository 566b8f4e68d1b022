// `node scripts/run.mjs NAME`: compiles what has changed and runs dist/server/NAME.js.
import { compile, generate, install } from './lib/steps.mjs';

const [, , name, ...rest] = process.argv;
await install();
await generate();
await compile();
process.argv = [process.argv[0], `dist/server/${name}.js`, ...rest];
try {
  await import(`../dist/server/${name}.js`);
} catch (error) {
  const { exitWithSentence } = await import('../dist/server/process/exit.js');
  exitWithSentence(error);
}
