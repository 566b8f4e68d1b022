import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isCompositeType } from 'graphql';

// The whole schema, as npm run codegen expands it from schema/.
const path = 'generated/schema.graphql';
const schema = buildSchema(readFileSync(path, 'utf8'));
/** What editors ask, and the screens that ask it. */
const EDITOR = 'generated/editor.graphql';
const EDITOR_SCREENS = 'web/src/review';

/** A resolver's parent is a row of the graph; connections consist of functions. */
const rows = Object.values(schema.getTypeMap())
  .filter((type) => isCompositeType(type) && !/^__|^Query$|^PageInfo$|(Connection|Edge)$/.test(type.name))
  .map(({ name }) => [name, '../../graph/columns.js#Row']);

const scalars = { ID: 'string', EDTF: 'string', DateTime: 'string', Date: 'string' };

/** Documents as text with the types of their answers. */
const client = (folder: string, documents: readonly string[]): CodegenConfig['generates'] => ({
  [`${folder}/generated/`]: {
    preset: 'client',
    schema: path,
    documents: [...documents, `${folder}/**/*.{ts,tsx}`, `!${folder}/generated/**`],
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      onlyOperationTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      enumsAsTypes: true,
      scalars,
      strictScalars: true,
    },
  },
});

const types = { useTypeImports: true, enumsAsTypes: true, scalars, strictScalars: true };

const config: CodegenConfig = {
  generates: {
    'src/generated/schema.ts': { schema: path, plugins: ['typescript'], config: types },
    // Not among the types that every folder may import, since these name the context of a request.
    'src/resolvers/generated/types.ts': {
      schema: path,
      plugins: [
        { add: { content: "import type * as Schema from '../../generated/schema.js';" } },
        'typescript-resolvers',
      ],
      config: {
        ...types,
        namespacedImportName: 'Schema',
        contextType: '../../execution/context.js#Context',
        mappers: Object.fromEntries(rows),
      },
    },
    // The queries of the screens, each beside its component; and those of the notebooks' script.
    ...client('web/src', ['generated/screens/*.graphql', `!${EDITOR_SCREENS}/**`]),
    ...client('notebooks/typescript', ['generated/screens/*.graphql']),
    // The same of the editors' schema.
    'src/editor/generated/types.ts': {
      schema: EDITOR,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...types,
        contextType: '../context.js#EditorContext',
        mapperTypeSuffix: 'Stored',
        mappers: { Draft: '../../ingest/drafts/draft.js#Draft' },
      },
    },
    ...Object.fromEntries(
      Object.entries(client(EDITOR_SCREENS, [])).map(([path, of]) => [path, { ...of, schema: EDITOR }]),
    ),
  },
};

export default config;
