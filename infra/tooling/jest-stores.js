// Before the tests: the stores, unless the environment has them, nobody wants them or only unit tests were asked for.
const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');
const { join } = require('node:path');

const VARIABLES = ['MONGO_URL', 'REDIS_URL', 'POSTGRES_URL', 'KAFKA_BROKERS'];
const BOOTSTRAP = join(__dirname, '..', 'local', 'bootstrap.mjs');

/** Jest's globalSetup: puts the addresses of running stores into the environment of the tests. */
module.exports = async function startStores({ testPathPatterns }) {
  if (testPathPatterns?.patterns?.join() === 'unit') process.env.SHOP_NO_STORES = '1';
  if (process.env.SHOP_NO_STORES || VARIABLES.every((name) => process.env[name])) return;
  // It stops the stores when its standard input ends: also when jest is killed.
  const child = spawn(process.execPath, [BOOTSTRAP, 'stores', '--ephemeral'], { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.stopStores = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.stdin.end();
    });
  Object.assign(process.env, JSON.parse(await firstLine(child)));
};

function firstLine(child) {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => reject(new Error('The stores did not start; the reason is above.')));
  });
}
