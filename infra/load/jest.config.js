const base = require('@shop/tooling/jest');

// Generated data and engines in memory: no stores.
module.exports = { ...base, globalSetup: undefined, globalTeardown: undefined, maxWorkers: 1 };
