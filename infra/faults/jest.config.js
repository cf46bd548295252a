const base = require('@shop/tooling/jest');

// The short run opens a house with stores of its own.
module.exports = { ...base, globalSetup: undefined, globalTeardown: undefined, maxWorkers: 1 };
