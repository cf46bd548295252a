// These tests start stores of their own, so none are started for them.
module.exports = { ...require('@shop/tooling/jest'), globalSetup: undefined, globalTeardown: undefined };
