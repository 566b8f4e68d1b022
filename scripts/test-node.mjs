// `npm run test:node -- 22 [ARGUMENT …]`: npm test on that version of Node, which npm's package `node` brings.
import { spawnSync } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { fail, run } from './lib/steps.mjs';

const [version = '', ...given] = process.argv.slice(2);
if (!/^\d+(\.\d+)*$/.test(version)) fail('Which Node? For example: npm run test:node -- 22');

const { stdout = '' } = spawnSync(
  'npx',
  ['--yes', '--package', `node@${version}`, '--', 'node', '-p', 'process.execPath'],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const node = stdout.trim();
if (node === '') fail(`npm brought no Node ${version}: see above.`);

// what the tests start as `node` or `npm` takes it as well
process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
console.log(`Testing on ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
await run([node, 'scripts/test.mjs', ...given], 'The tests failed on this Node: see above.');
