// The one direction of imports, as rules of dependency-cruiser. scripts/folders.mjs runs it and draws a picture of the imports.
import { FOLDERS } from './scripts/lib/folders.mjs';

const inside = (...names) => `^src/(${names.join('|')})/`;

const ADVICE =
  'See "One direction" in CONTRIBUTING.md; scripts/lib/folders.mjs lists what each folder may import.';

export default {
  forbidden: [
    ...Object.entries(FOLDERS).map(([folder, allowed]) => ({
      name: `${folder}-imports-only-what-it-may`,
      comment: ADVICE,
      severity: 'error',
      from: { path: inside(folder) },
      to: { path: '^src/', pathNot: inside(folder, ...allowed) },
    })),
    {
      name: 'each-folder-is-in-the-list',
      comment: ADVICE,
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inside(...Object.keys(FOLDERS)) },
      to: {},
    },
    {
      name: 'nothing-imports-a-command',
      comment: 'The files beside the folders of src/ start programs.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: inside('[^/]+') },
    },
    {
      name: 'only-graph-imports-the-driver',
      comment: 'Statements and their answers go through graph/.',
      severity: 'error',
      from: { path: '^(src|web/src)/', pathNot: inside('graph') },
      to: { path: 'node_modules/neo4j-driver/' },
    },
    {
      name: 'screens-use-only-the-public-api',
      comment: 'A screen asks what any client can ask.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other, directly or through others, are one file or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-files',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // types count: what a file names it must know
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    includeOnly: { path: '^(src|web/src|node_modules/neo4j-driver)/' },
  },
};
