// One lint set-up for all. The rules that keep the direction of dependencies (docs/architecture) are errors here.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const DOMAINS = ['users', 'catalog', 'cart', 'orders', 'payments', 'inventory', 'reviews', 'notifications'];
const packages = (names) => names.map((name) => `@shop/${name}/**`);

/** What the files of one folder may not import, with the reason. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const NO_PARENT_PACKAGES = {
  regex: '^(\\.\\./)+(subgraphs|gateway|infra|data|schema)/',
  message: 'Import workspaces by their package name.',
};
const NOT_ANOTHER_SUBGRAPH = {
  group: [...packages(DOMAINS), '@shop/gateway/**', '@shop/seed/**', '@shop/local/**'],
  message: 'Subgraphs never import each other: they meet in schema/ and over the wire (kit/ask).',
};
const PURE = {
  group: [
    '../*',
    'node:*',
    'graphql',
    'type-graphql',
    'mongoose',
    'pg',
    'ioredis',
    'kafkajs',
    '@shop/kit/*',
    '!@shop/kit/result',
    '!@shop/kit/idempotency',
  ],
  message: 'Rules are functions of data: no GraphQL, store, clock or randomness in src/domain.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.shop*/**',
      '**/.turbo/**',
      '**/coverage/**',
      'data/seed/images/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    // One program for the whole server: one a workspace would read kit and the libraries a dozen times.
    languageOptions: {
      parserOptions: {
        project: [
          './infra/tooling/tsconfig.dev.json',
          './web/tsconfig.json',
          './web/kit/tsconfig.json',
          './web/test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Decorated classes declare shapes; an async method without await keeps one signature across implementations.
      '@typescript-eslint/require-await': 'off',
      // What is answered are closures with method signatures; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['subgraphs/*/src/**/*.{ts,tsx}', 'gateway/src/**/*.ts'],
    ignores: [
      '**/config.ts',
      '**/kit-config.ts',
      '**/main.ts',
      '**/all.ts',
      'subgraphs/kit/src/alone.ts',
      'subgraphs/kit/src/script.ts',
      'subgraphs/kit/src/testing.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in config.ts alone.' },
      ],
    },
  },
  forbid(
    ['subgraphs/*/src/**/*.{ts,tsx}', 'subgraphs/*/test/**/*.ts'],
    [NO_PARENT_PACKAGES, NOT_ANOTHER_SUBGRAPH],
    ['subgraphs/*/src/domain/**'],
  ),
  forbid(['subgraphs/*/src/domain/**/*.ts'], [NO_PARENT_PACKAGES, NOT_ANOTHER_SUBGRAPH, PURE]),
  {
    files: ['subgraphs/*/src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: 'No clock in a rule.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No clock in a rule: pass the time.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in a rule: pass the time.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'No randomness in a rule: pass it.',
        },
      ],
    },
  },
  forbid(
    ['schema/**/*.ts'],
    [{ group: ['@shop/**'], message: 'schema/ is what all meet in: it imports none of them.' }],
  ),
  forbid(
    ['gateway/src/**/*.ts'],
    [
      NO_PARENT_PACKAGES,
      { group: packages(DOMAINS), message: 'Only subgraphs.ts, the list for the one process, knows the subgraphs.' },
    ],
    ['gateway/src/subgraphs.ts'],
  ),
  forbid(
    ['web/src/**/*.{ts,tsx}', 'web/kit/src/**/*.{ts,tsx}'],
    [
      {
        regex: '^@shop/(?!web-kit/)',
        message: 'The pages know the server by generated operation types alone.',
      },
    ],
  ),
  {
    files: ['**/test/**/*.ts', 'infra/journey/src/**/*.ts', 'infra/faults/src/**/*.ts'],
    rules: {
      // Answers of GraphQL are looked into by tests, which then say what they must be.
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: [
      'infra/**/*.ts',
      'infra/**/*.mjs',
      'data/**/*.ts',
      'gateway/src/schema.ts',
      'gateway/src/republish.ts',
      'gateway/src/replay.ts',
      'subgraphs/kit/src/script.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
);
