/** Jest's globalTeardown: stops what globalSetup started. */
export default async function stop(): Promise<void> {
  await (globalThis as { stopShop?: () => Promise<void> }).stopShop?.();
}
