// `npm run bench:hostile`: what hostile clients and a bad connection to Neo4j do to the real server. Three measurements,
// each on its own server with an embedded Neo4j: a harmless request beside each of the worst ones, a crowd for three
// minutes, and connections that are reset every 300 ms. With `-- 20` the crowd stays for 20 s. Linux.
import { readConfig } from '../dist/server/process/config.js';
import { openDatabase } from '../dist/server/process/database.js';
import { withServer } from '../scripts/lib/server.mjs';
import { proxyTo } from '../tests/support/proxy.mjs';
import { besideWorst } from './lib/beside.mjs';
import { crowd } from './lib/crowd.mjs';
import { throughResets } from './lib/resets.mjs';
import { row, rows } from './lib/table.mjs';

const SECONDS = Number(process.argv[2] ?? 180);

const home = '.ictgraph/bench-hostile';
const database = await openDatabase({ ...readConfig(), home, neo4j: undefined }, (line) => console.log(line));
const { uri, user, password } = database.address;
try {
  await onServer(uri, besideWorst);
  await onServer(uri, besideCrowd);
  await onBadLine();
} finally {
  await database.stop();
}

function onServer(address, use) {
  return withServer(home, use, { NEO4J_URI: address, NEO4J_USER: user, NEO4J_PASSWORD: password });
}

async function besideCrowd(url) {
  console.log(`\nA crowd of 32 connections for ${SECONDS} s`);
  const { outcomes, probe, memory, clients } = await crowd(url, SECONDS);
  rows(outcomes);
  console.log(`\nBeside it, ${probe.count} harmless requests`);
  rows(probe.outcomes);
  row('waited at most, ms (1,500)', probe.max);
  row('  median, p99', probe.median, probe.p99);
  row('resident at the end, MB', memory.last);
  row('  first, after a minute, most', memory.first, memory.afterMinute, memory.most);
  if (memory.afterMinute)
    row('  to that after a minute (1.10)', (memory.last / memory.afterMinute).toFixed(2));
  row('connections before, after', clients.before, clients.after);
}

async function onBadLine() {
  const { hostname, port } = new URL(uri);
  const line = await proxyTo(Number(port), hostname);
  try {
    await onServer(`bolt://127.0.0.1:${line.port}`, (url) => throughResets(url, line));
  } finally {
    await line.close();
  }
}
