// `node bench/filters.mjs 100000`: a page of claims by what they are about, who states them, and their document, on a generated graph
// (bench/fill.mjs): begun at the thing that is named, and read in the order of the page, in turn. Prints milliseconds of Neo4j at the
// median and at most, for things drawn from the graph and for the one with the most claims.
import { int } from 'neo4j-driver';
import { readCatalogue } from '../dist/server/graph/catalogue.js';
import { rootStatement } from '../dist/server/graph/statement.js';
import { openFilled } from './fill.mjs';
import { randomFrom } from './lib/random.mjs';

const entities = Number(process.argv[2] ?? 10_000);
const CALLS = 40;
const catalogue = readCatalogue('cypher');
const database = await openFilled(entities);
const run = async (text, parameters = {}) => {
  const { records, summary } = await database.driver.executeQuery(text, parameters);
  return { records, ms: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter) };
};
try {
  const random = randomFrom(7);
  const rows = [];
  for (const [list, name, path] of [
    ['observations', 'about', '<-[:ABOUT]-(:Observation)'],
    ['observations', 'statedBy', '<-[:STATED_BY]-(:Observation)'],
    ['observations', 'document', '<-[:IN_DOCUMENT]-(:Evidence)'],
    ['links', 'subject', '<-[:SUBJECT]-(:Link)'],
    ['links', 'object', '<-[:OBJECT]-(:Link)'],
  ]) {
    const label = name === 'document' ? 'Document' : 'Entity';
    const { records } = await run(
      `MATCH (one:${label}) WHERE EXISTS { (one)${path} } RETURN one.id AS id, COUNT { (one)${path} } AS many ORDER BY many DESC LIMIT 2000`,
    );
    const ids = records.map((record) => record.get('id'));
    const step = catalogue.steps.get(`Query.${list}`);
    // two spaces: it is not taken for a list of claims
    const walked = {
      ...step,
      lines: step.lines.map((line, at) =>
        at === 0 ? { ...line, text: line.text.replace(' ', '  ') } : line,
      ),
    };
    for (const [which, draw] of [
      ['any', () => ids[Math.floor(random() * ids.length)]],
      ['the largest', () => ids[0]],
    ]) {
      const taken = { begun: [], walked: [] };
      for (let call = 0; call < CALLS; call++) {
        const where = { [name]: draw() };
        for (const [way, of] of [
          ['begun', step],
          ['walked', walked],
        ]) {
          const page = { order: of.order, limit: 20, backward: false };
          const text = rootStatement(of, [{ path: ['id'], property: 'id' }], { where }, page);
          const { ms } = await run(text, { where, limit: int(20) });
          if (call > 4) taken[way].push(ms);
        }
      }
      const [begun, read] = [taken.begun, taken.walked].map((all) => all.sort((a, b) => a - b));
      rows.push({
        list: `${list}(${name})`,
        which,
        'begun, median': begun[Math.floor(begun.length / 2)],
        most: begun.at(-1),
        'in order, median': read[Math.floor(read.length / 2)],
        'most ': read.at(-1),
      });
    }
  }
  console.table(rows);
} finally {
  await database.stop();
}
