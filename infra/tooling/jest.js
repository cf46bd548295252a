// The one jest set-up: tests run what the build makes (swc, the same options) and resolve workspaces to their sources.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [forTs, forTsx] = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')).map((options) => [
  '@swc/jest',
  { ...options, swcrc: false },
]);

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'require', 'node', 'default'] },
  transform: { '^.+\\.ts$': forTs, '^.+\\.tsx$': forTsx },
  // Starts the stores unless the environment already has them (as under `npm test` at the root).
  globalSetup: require.resolve('./jest-stores.js'),
  globalTeardown: require.resolve('./jest-stores-stop.js'),
  testTimeout: 60_000,
  maxWorkers: 2,
};
