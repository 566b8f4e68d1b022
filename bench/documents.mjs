// `npm run bench:documents`: facts, promises, contradictions and sums of 100, 1,000 and 10,000 documents that speak of the same things,
// and of one more document beside them. Without Neo4j.
import { observationId } from '../dist/server/dataset/ids.js';
import { normalize } from '../dist/server/dataset/quantity.js';
import { Lookup } from '../dist/server/dataset/lookup.js';
import { mergeClaims } from '../dist/server/dataset/merge.js';
import { rowsInParts, rowsOf } from '../dist/server/dataset/rows.js';
import { scopeOf } from '../dist/server/dataset/scope.js';
import { documents } from './lib/documents.mjs';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];
const found = counts.map(measured);
const [first] = found;
console.table(
  found.map(({ count, facts, figures, all, one, busiest }) => ({
    documents: count,
    figures,
    facts,
    'figures about one entity, most': busiest,
    'derived, s of CPU': Number((all / 1e3).toFixed(1)),
    'ms a document': Number((all / count).toFixed(2)),
    'a document, against the first': Number((all / count / (first.all / first.count)).toFixed(2)),
    'one more document, ms': Math.round(one),
    'one more, against all': Number((one / all).toFixed(4)),
  })),
);

function measured(count) {
  const whole = documents(count + 1, { observationId, normalize });
  const last = `Document:d-${count}`;
  const isOld = ({ evidence: [{ document }] }) => document !== last;
  const known = {
    ...whole,
    documents: whole.documents.slice(0, -1),
    observations: mergeClaims([whole.observations.filter(isOld)]),
  };
  let facts = 0;
  const lookup = new Lookup(known);
  const all = cpu(() => {
    for (const { nodes } of rowsInParts(lookup))
      facts += nodes.filter(({ labels }) => labels.includes('Fact')).length;
  });
  const busiest = Math.max(...[...lookup.figures.values()].map(({ length }) => length));
  const more = new Lookup({ ...whole, observations: mergeClaims([whole.observations]) });
  const seeds = [last, ...whole.observations.filter((one) => !isOld(one)).map(({ id }) => id)];
  const one = cpu(() => rowsOf(scopeOf(new Set(seeds), [], more), more));
  return { count, facts, figures: known.observations.length, all, one, busiest };
}

/** Milliseconds of CPU. */
function cpu(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}
