import { startShop } from './shop';

/** Jest's globalSetup: one whole shop with its storefront, its addresses in the environment of the tests. */
export default async function start(): Promise<void> {
  // Short-lived tokens: sockets are closed with them, and pages go on.
  const { addresses, stop } = await startShop({ USERS_ACCESS_TOKEN_TTL_S: '15' });
  Object.assign(process.env, addresses);
  Object.assign(globalThis, { stopShop: stop });
}
