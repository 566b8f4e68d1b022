import js from '@eslint/js';
import * as graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const maxLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      '.venv',
      '.ictgraph',
      'src/generated',
      'src/resolvers/generated',
      'src/editor/generated',
      'web/src/generated',
      'web/src/review/generated',
      'notebooks/typescript/generated',
      'neo4j',
      'web/src/**/*.worker.js',
    ],
  },
  { files: ['**/*.{js,mjs,ts,tsx}'], extends: [js.configs.recommended] },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['web/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  // Name what belongs together: pass an object.
  { files: ['src/**/*.ts'], ignores: ['src/**/generated/**'], rules: { 'max-params': ['error', 5] } },
  // A file has one idea.
  { files: ['src/**/*.ts', 'web/src/**/*.{ts,tsx}'], rules: { 'max-lines': maxLines(200) } },
  {
    files: ['tests/**/*.ts'],
    ignores: ['abuse/input', 'api/find', 'unit/bad-data', 'unit/ingest/publish'].map(
      (name) => `tests/${name}.test.ts`, // longer than that: split them
    ),
    rules: { 'max-lines': maxLines(300) },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URLSearchParams: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    files: ['generated/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './generated/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/unique-enum-value-names': 'off',
    },
  },
);
