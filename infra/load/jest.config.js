const base = require('@shop/tooling/jest');

// Each file opens a house with stores of its own, one at a time: two would share two cores.
module.exports = { ...base, globalSetup: undefined, globalTeardown: undefined, maxWorkers: 1 };
