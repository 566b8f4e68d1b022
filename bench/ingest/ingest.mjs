// npm run bench:ingest: how much of the annotated documents is found, beside what is asked for. `--notes` lists what is not right in
// corpus/dev; of corpus/held-out only the counts are shown.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measures.mjs';

const flag = (name) => process.argv.includes(name);
const from = process.argv.find((one) => one.endsWith('.ts')) ?? 'dist/server/extract/propose.js';
const { propose } = await import(pathToFileURL(from).href);
const NOTHING_KNOWN = { entities: [], indicators: [], figures: [] };
const part = (some, all) => (all === 0 ? 1 : some / all);

const GOALS = [
  ['values found', ({ value, figures }) => part(value, figures), 0.95],
  ['values with their unit', ({ unit, figures }) => part(unit, figures), 0.9],
  ['kinds of these', ({ kind, value }) => part(kind, value), 0.85],
  ['precision of figures', ({ value, proposed }) => part(value, proposed), 0.9],
  ['qualifiers of these', ({ qualifier, value }) => part(qualifier, value)],
  ['due dates', ({ dueRight, due }) => part(dueRight, due)],
  ['entities', ({ named, entities }) => part(named, entities), 0.8],
  ['entities with their type', ({ typed, entities }) => part(typed, entities)],
  ['posts and holders', ({ held, posts }) => part(held, posts), 0.7],
  ['wrong positions', ({ wrongPositions }) => wrongPositions, 0],
];

const folder = join(import.meta.dirname, 'corpus');
const table = {};
for (const set of ['dev', 'held-out']) {
  const total = {};
  let slowest = 0;
  for (const file of readdirSync(join(folder, set)).filter((name) => name.endsWith('.json'))) {
    const annotation = JSON.parse(readFileSync(join(folder, set, file), 'utf8'));
    const text = readFileSync(join(folder, set, file.replace('.json', '.txt')), 'utf8');
    const begun = performance.now();
    const proposal = propose(
      { text, language: annotation.language, published: annotation.published },
      NOTHING_KNOWN,
    );
    slowest = Math.max(slowest, performance.now() - begun);
    const { counts, notes } = measure(text, annotation, proposal);
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
    if (flag('--notes') && set === 'dev')
      console.log([`## ${basename(file, '.json')}`, ...notes].join('\n  '));
  }
  for (const [name, of, goal] of GOALS)
    table[name] = { ...table[name], goal: goal ?? '', [set]: Number(of(total).toFixed(3)) };
  table['slowest text, ms'] = { ...table['slowest text, ms'], goal: 2000, [set]: Math.round(slowest) };
}
console.table(table);
