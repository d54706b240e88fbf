import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: pages -> layouts, components -> lib -> schema. What each folder may not
 * reach; `scripts/` may use schema/, site.config.ts, lib/, service/ and press/, and nothing imports `scripts/`. The search
 * service asks the engine of the search page, which stands in client/.
 */
const closedTo = {
  './src/schema': [
    'lib',
    'components',
    'layouts',
    'pages',
    'client',
    'integrations',
    'press',
    'service',
  ],
  './src/lib': ['components', 'layouts', 'pages', 'client', 'integrations', 'press', 'service'],
  './src/client': ['components', 'layouts', 'pages', 'integrations', 'press', 'service'],
  './src/integrations': ['components', 'layouts', 'pages', 'client', 'service'],
  './src/components': ['layouts', 'pages', 'integrations', 'press', 'service'],
  './src/layouts': ['pages', 'integrations', 'press', 'service'],
  './src/pages': ['integrations', 'press', 'service'],
  './src/service': ['components', 'layouts', 'pages', 'integrations', 'press'],
  './scripts': ['components', 'layouts', 'pages', 'client', 'integrations'],
};

const zones = [
  ...Object.entries(closedTo).map(([target, folders]) => ({
    target,
    from: folders.map((folder) => `./src/${folder}`),
    message: 'Imports run one way: pages -> layouts, components -> lib -> schema.',
  })),
  { target: './src', from: './scripts', message: 'Nothing imports scripts/.' },
  {
    target: './src',
    from: './tests',
    message: 'Of what is ours the bench alone uses helpers of tests.',
  },
];

const strict = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];

export default defineConfig(
  {
    ignores: ['dist/', '.stryker-tmp*/', '.astro/', 'node_modules/', 'content/', 'tests/fixtures/'],
  },
  {
    files: ['**/*.{ts,mjs}'],
    extends: strict,
    languageOptions: { parserOptions: { projectService: true } },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.{ts,mjs,astro}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
    },
  },
  {
    // Tests may share what they test.
    files: ['{src,scripts}/**/*.{ts,mjs,astro}'],
    rules: { 'import-x/no-cycle': 'error' },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'gray-matter', message: 'src/lib/front-matter.ts is its one door.' },
            { name: 'date-fns', message: 'src/lib/dates.ts is its one door.' },
          ],
          patterns: [{ group: ['date-fns/*'], message: 'src/lib/dates.ts is its one door.' }],
        },
      ],
      'max-params': ['error', 3],
    },
  },
  {
    // Regular expressions that strangers' text could keep busy for ever, or for the square of its length.
    files: ['{src,scripts}/**/*.{ts,astro}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/lib/front-matter.ts', 'src/lib/dates.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  // A build asks a page what it shows, and whether it may be listed, before it draws it.
  { files: ['src/pages/**/*.astro'], rules: { 'astro/no-exports-from-components': 'off' } },
  // A table's columns are the parameters of its test.
  { files: ['tests/**/*.test.ts'], rules: { 'max-params': 'off' } },
  {
    // Tools that demand a default export.
    files: [
      ...['**/*.config.{ts,mjs}', 'src/**/*.astro', '**/*.d.ts'],
      ...['scripts/build/log.ts', 'tests/torture/table.ts'],
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
