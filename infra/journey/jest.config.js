const { globalSetup: _stores, globalTeardown: _stop, ...base } = require('@shop/tooling/jest');

// Each file opens a house with stores of its own, one at a time: two would share two cores.
module.exports = { ...base, maxWorkers: 1 };
