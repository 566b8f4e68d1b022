// `npm run bench:load`: reading, checking and deriving, with 100 and with 1,000 copies of the article, side by side.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Lookup } from '../dist/server/dataset/lookup.js';
import { readDataset } from '../dist/server/dataset/read.js';
import { rowsInParts } from '../dist/server/dataset/rows.js';
import { writeCopies } from './lib/copies.mjs';

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
  rows.push({
    copies: count,
    'read, s of CPU': seconds(read),
    'derived, s of CPU': Number((seconds(made) - seconds(read)).toFixed(1)),
    'ms per copy': Math.round((seconds(made) * 1000) / count),
    's of the clock': Number(((performance.now() - begun) / 1000).toFixed(1)),
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
