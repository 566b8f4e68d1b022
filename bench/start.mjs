// The second `npm start` to the first answered query, as a ratio to the boot of Neo4j itself in the same run; and the memory
// of both. Start once before, so that everything is fetched and built. Ends by itself within two minutes.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const port = process.env.PORT ?? '4321';
const query = JSON.stringify({
  query: '{ technologyParks { nodes { name city { name country { name } } } } }',
});

const start = Date.now();
const server = spawn('npm', ['start'], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
let output = '';
server.stdout.setEncoding('utf8').on('data', (text) => (output += text));
const deadline = setTimeout(() => process.kill(-server.pid, 'SIGTERM'), 120_000);

const answered = await firstAnswer();
const boot = Number(/is up on \S+ \((\d+) ms\)/.exec(output)?.[1]);
console.log(`boot of Neo4j itself            ${boot} ms`);
console.log(`npm start to first answer       ${answered} ms`);
console.log(`ratio                           ${(answered / boot).toFixed(2)} (at most 1.5)`);
const { owner, java } = JSON.parse(
  readFileSync(`${process.env.ICTGRAPH_HOME ?? '.ictgraph'}/neo4j/run.json`, 'utf8'),
);
console.log(`resident, server                ${megabytes(owner)} MB (under 200)`);
console.log(`resident, Neo4j                 ${megabytes(java)} MB (under 1000)`);
clearTimeout(deadline);
process.kill(owner, 'SIGTERM');

async function firstAnswer() {
  while (server.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    }).catch(() => undefined);
    if (response?.ok) return Date.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`npm start ended:\n${output}`);
}

function megabytes(pid) {
  return Math.round(
    Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024,
  );
}
