import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isCompositeType } from 'graphql';

const folder = 'schema';
const schema = buildSchema(
  readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n'),
);

/** A resolver's parent is a row of the graph; connections are made of functions. */
const rows = Object.values(schema.getTypeMap())
  .filter((type) => isCompositeType(type) && !/^__|^Query$|^PageInfo$|(Connection|Edge)$/.test(type.name))
  .map(({ name }) => [name, '../graph/columns.js#Row']);

const scalars = { ID: 'string', EDTF: 'string', DateTime: 'string', Date: 'string' };

const config: CodegenConfig = {
  schema: `${folder}/*.graphql`,
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.js#Context',
        mappers: Object.fromEntries(rows),
        scalars,
        strictScalars: true,
      },
    },
    // What the screens ask: each component beside its query.
    'web/src/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/generated/**'],
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
  },
};

export default config;
