import js from '@eslint/js';
import * as graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One direction: a folder imports only from those before it. */
const mayNotImport = (...folders) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: folders.map((folder) => ({
        group: [folder],
        message: 'See "One direction" in CONTRIBUTING.md.',
      })),
    },
  ],
});

const DRIVER = 'neo4j-driver';
const SERVER = ['**/server/**', '**/process/**', '**/main.js'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      '.venv',
      '.ictgraph',
      'src/generated',
      'web/src/generated',
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
  {
    files: ['web/**/*.{ts,tsx}'],
    // The screens use only the public API.
    rules: mayNotImport('**/../src/**', DRIVER),
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
    files: ['src/graph/**/*.ts'],
    rules: mayNotImport('**/loaders/**', '**/resolvers/**', '**/dataset/**', ...SERVER),
  },
  {
    files: ['src/export/**/*.ts'],
    rules: mayNotImport(DRIVER, '**/loaders/**', '**/resolvers/**', '**/dataset/**', '**/http/**', ...SERVER),
  },
  {
    files: ['src/observe/**/*.ts'],
    rules: mayNotImport(DRIVER, '**/resolvers/**', '**/dataset/**', '**/server.js', '**/main.js'),
  },
  { files: ['src/http/**/*.ts'], rules: mayNotImport(DRIVER, '**/server.js', '**/main.js') },
  { files: ['src/loaders/**/*.ts'], rules: mayNotImport(DRIVER, '**/resolvers/**', ...SERVER) },
  { files: ['src/resolvers/**/*.ts'], rules: mayNotImport(DRIVER, ...SERVER) },
  {
    files: ['src/search/**/*.ts'],
    rules: mayNotImport(
      DRIVER,
      '**/graph/**',
      '**/dataset/**',
      '**/loaders/**',
      '**/resolvers/**',
      ...SERVER,
    ),
  },
  {
    files: ['src/dataset/**/*.ts'],
    rules: mayNotImport(DRIVER, '**/loaders/**', '**/resolvers/**', ...SERVER),
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
