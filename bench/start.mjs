// Compares the time from the second `npm start` to the first answered query with the boot of Neo4j itself, and the memory
// of both. Run `npm run build` and `npm start` once before, so that everything is downloaded and built.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const port = process.env.PORT ?? '4321';
const home = process.env.ICTGRAPH_HOME ?? '.ictgraph';
const query = JSON.stringify({
  query: '{ technologyParks { nodes { name city { name country { name } } } } }',
});

const alone = await neo4jAlone();
const { answered, owner, java } = await npmStart();
console.log(`Neo4j alone, until its port answers       ${alone.open} ms`);
console.log(`Neo4j alone, until it answers RETURN 1    ${alone.answered} ms`);
console.log(`npm start, until a first query is answered ${answered} ms`);
console.log(`ratio to the port                         ${(answered / alone.open).toFixed(2)}`);
console.log(
  `ratio to RETURN 1                         ${(answered / alone.answered).toFixed(2)} (at most 1.5)`,
);
console.log(`resident, server                          ${megabytes(owner)} MB (under 200)`);
console.log(`resident, Neo4j                           ${megabytes(java)} MB (under 1000)`);
process.kill(owner, 'SIGTERM');

/** The same Neo4j with the same data, started by the same code, without a server. */
async function neo4jAlone() {
  const { startEmbedded } = await import('../dist/server/graph/embedded/index.js');
  const { connect } = await import('../dist/server/graph/connect.js');
  const start = Date.now();
  const neo4j = await startEmbedded({
    project: process.cwd(),
    home: `${home}/neo4j`,
    report: () => undefined,
  });
  const open = Date.now() - start;
  const { driver } = await connect(neo4j);
  await driver.executeQuery('RETURN 1');
  const first = Date.now() - start;
  await driver.close();
  await neo4j.stop();
  return { open, answered: first };
}

async function npmStart() {
  const start = Date.now();
  const server = spawn('npm', ['start'], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const deadline = setTimeout(() => process.kill(-server.pid, 'SIGTERM'), 120_000);
  while (server.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    }).catch(() => undefined);
    if (response?.ok) {
      clearTimeout(deadline);
      return { answered: Date.now() - start, ...JSON.parse(readFileSync(`${home}/neo4j/run.json`, 'utf8')) };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`npm start ended:\n${output}`);
}

function megabytes(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout) / 1024);
}
