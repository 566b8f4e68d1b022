// `npm run folders`: checks that each import goes in the one direction, and draws docs/folders.svg from the real imports. With
// --check it writes nothing, and fails if the picture is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { FOLDERS } from './lib/folders.mjs';
import { fail } from './lib/steps.mjs';

const PICTURE = 'docs/folders.svg';
const COMMANDS = 'commands';

const { output } = await cruise(['src', 'web/src'], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
});
const { violations } = output.summary;
for (const { rule, from, to, cycle } of violations)
  console.error(`${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')}`);
if (violations.length > 0)
  fail('Imports go against the one direction: see above, and "One direction" in CONTRIBUTING.md.');

const imports = importsOf(output.modules);
const unused = Object.entries(FOLDERS).flatMap(([from, allowed]) =>
  allowed.filter((to) => !imports.get(from)?.has(to)).map((to) => `${from} → ${to}`),
);
if (unused.length > 0)
  fail(`scripts/lib/folders.mjs allows what no file imports; remove it: ${unused.join(', ')}.`);

const svg = await draw(imports);
if (!process.argv.includes('--check')) writeFileSync(PICTURE, svg);
else if (readFileSync(PICTURE, 'utf8') !== svg)
  fail(`${PICTURE} is stale: run npm run folders and commit it.`);

/** The folders that each folder imports. */
function importsOf(modules) {
  const found = new Map([...Object.keys(FOLDERS), COMMANDS].map((folder) => [folder, new Set()]));
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      if (from && to && from !== to) found.get(from)?.add(to);
    }
  return found;
}

function folderOf(path) {
  const [, folder, inside] = /^src\/([^/]+)(\/)?/.exec(path) ?? [];
  return inside ? folder : folder && COMMANDS;
}

/** An import that another folder in between also leads to has no arrow of its own. */
async function draw(all) {
  const reaches = (from, to) => [...all.get(from)].some((next) => next === to || reaches(next, to));
  const arrows = [...all].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((next) => next !== to && reaches(next, to)))
      .sort()
      .map((to) => `"${from}" -> "${to}"`),
  );
  const viz = await instance();
  return viz.renderString(
    `digraph folders {
      bgcolor=white; nodesep=0.3; ranksep=0.35
      node [shape=box, style=rounded, fontname="sans-serif", fontsize=13, height=0.35, color="#2f5f95"]
      edge [color="#59636f", arrowsize=0.6]
      "${COMMANDS}" [shape=plain, color=none]
      ${arrows.join('\n')}
    }`,
    { format: 'svg' },
  );
}
