/** Jest's globalTeardown: stops what globalSetup started. */
module.exports = () => globalThis.stopStores?.();
