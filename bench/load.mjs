// `npm run bench:load`: reading, checking and deriving 10, 100 and 1,000 copies of the article, side by side; then a start that
// only hashes them, and one more copy beside them, whose heads alone are derived. Without Neo4j.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Lookup } from '../dist/server/dataset/lookup.js';
import { headsOf } from '../dist/server/dataset/part.js';
import { readDataset } from '../dist/server/dataset/read.js';
import { rowsInParts, rowsOf } from '../dist/server/dataset/rows.js';
import { scopeOf } from '../dist/server/dataset/scope.js';
import { readData } from '../dist/server/process/loading.js';
import { writeCopies, writeCopy } from './lib/copies.mjs';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const base = mkdtempSync(join(tmpdir(), 'ictgraph-bench-'));
const rows = [];
for (const count of counts) {
  const folder = join(base, String(count), 'data');
  writeCopies('data', folder, count);
  const start = process.cpuUsage();
  const begun = performance.now();
  const dataset = readDataset(folder);
  const read = process.cpuUsage(start);
  let [nodes, relationships] = [0, 0];
  for (const part of rowsInParts(new Lookup(dataset))) {
    nodes += part.nodes.length;
    relationships += part.relationships.length;
  }
  const made = process.cpuUsage(start);
  const known = readData(folder, join(base, `parts-${count}`));
  known.read();
  const before = new Set(known.hashes.keys());
  writeCopy('data', folder, count + 1);
  const hashing = process.cpuUsage();
  const data = readData(folder, join(base, `parts-${count}`));
  const hashed = process.cpuUsage(hashing);
  const { dataset: more, parts } = data.read();
  const seeds = parts.filter(({ name }) => !before.has(name)).flatMap(({ records }) => headsOf(records));
  const lookup = new Lookup(more);
  rowsOf(scopeOf(new Set(seeds), [], lookup), lookup);
  const added = process.cpuUsage(hashing);
  rows.push({
    copies: count,
    'read, s of CPU': seconds(read),
    'derived, s of CPU': Number((seconds(made) - seconds(read)).toFixed(1)),
    'ms per copy': Math.round((seconds(made) * 1000) / count),
    's of the clock': Number(((performance.now() - begun) / 1000).toFixed(1)),
    'a start that reads hashes, s of CPU': seconds(hashed),
    'one more, s of CPU': seconds(added),
    nodes,
    relationships,
    'most memory, MB': Math.round(process.resourceUsage().maxRSS / 1024),
  });
}
console.table(rows);
rmSync(base, { recursive: true });

function seconds({ user, system }) {
  return Number(((user + system) / 1e6).toFixed(1));
}
