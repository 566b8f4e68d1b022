// The linter refuses each import that scripts/lib/folders.mjs does not allow: projects with forbidden imports show it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const { FOLDERS } = (await import(resolve('scripts/lib/folders.mjs'))) as {
  readonly FOLDERS: Readonly<Record<string, readonly string[]>>;
};
const NAMES = Object.keys(FOLDERS);

interface Answer {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** The violations in a project of these files, as `rule: from → to`. */
function violationsOf(files: Readonly<Record<string, string>>): string[] {
  const project = mkdtempSync(join(tmpdir(), 'ictgraph-imports-'));
  for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': '{}', 'package.json': '{}' })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const linter = resolve('node_modules/.bin/depcruise');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [linter, '-T', 'json', '-c', resolve('.dependency-cruiser.mjs'), '.'],
    { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (stdout === '') throw new Error(stderr);
  const { violations } = (JSON.parse(stdout) as Answer).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

const inFolder = (from: string, to: string): string => `src/${from}/to-${to}.ts`;

it('lists the folders so that each imports only those before it', () => {
  for (const [index, folder] of NAMES.entries())
    for (const allowed of FOLDERS[folder] ?? []) expect(NAMES.slice(0, index)).toContain(allowed);
});

it('allows the listed imports between two folders, and refuses all others, types too', () => {
  const pairs = NAMES.flatMap((from) => NAMES.filter((to) => to !== from).map((to) => [from, to] as const));
  const files = Object.fromEntries([
    ...NAMES.map((name) => [`src/${name}/one.ts`, 'export type One = 1;']),
    ...pairs.map(([from, to]) => [inFolder(from, to), `import type { One } from '../${to}/one.js';`]),
  ]);
  const forbidden = pairs.filter(([from, to]) => !FOLDERS[from]?.includes(to));
  expect(violationsOf(files).sort()).toEqual(
    forbidden
      .map(([from, to]) => `${from}-imports-only-what-it-may: ${inFolder(from, to)} → src/${to}/one.ts`)
      .sort(),
  );
});

it('refuses the driver outside of graph, circles, unknown folders, commands, and screens that import the server', () => {
  const found = violationsOf({
    'node_modules/neo4j-driver/package.json': '{ "name": "neo4j-driver", "main": "index.js" }',
    'node_modules/neo4j-driver/index.js': '',
    'src/graph/driver.ts': "import 'neo4j-driver';",
    'src/loaders/driver.ts': "import 'neo4j-driver';",
    'src/main.ts': "import './server/one.js';",
    'src/server/one.ts': "import '../main.js';",
    'src/search/a.ts': "import type { B } from './b.js'; export type A = B;",
    'src/search/b.ts': "import type { A } from './a.js'; export type B = A;",
    'src/elsewhere/a.ts': "import '../search/c.js';",
    'src/search/c.ts': '',
    'web/src/screen.ts': "import '../../src/search/c.js';",
  });
  const names = found.map((violation) => violation.split(':')[0]);
  expect(new Set(names)).toEqual(
    new Set([
      'only-graph-imports-the-driver',
      'no-circles',
      'nothing-imports-a-command',
      'server-imports-only-what-it-may',
      'each-folder-is-in-the-list',
      'screens-use-only-the-public-api',
    ]),
  );
  expect(found.filter((violation) => violation.startsWith('only-graph'))).toEqual([
    expect.stringMatching(
      /^only-graph-imports-the-driver: src\/loaders\/driver\.ts → node_modules\/neo4j-driver\//,
    ),
  ]);
});
