const { testEnvironment, testEnvironmentOptions, transform } = require('@shop/tooling/jest');

const shared = { testEnvironment, testEnvironmentOptions, transform };

// One house for all that is tested in a browser, started when one of those tests is to run. They go one after the other.
module.exports = {
  maxWorkers: 1,
  testTimeout: 90_000,
  projects: [
    { ...shared, displayName: 'parts', testMatch: ['<rootDir>/test/*(*.unit|server).test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/*.browser.test.ts'],
      globalSetup: './test/shop-start.ts',
      globalTeardown: './test/shop-stop.ts',
    },
  ],
};
