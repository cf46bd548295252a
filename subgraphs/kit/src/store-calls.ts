import { AsyncLocalStorage } from 'node:async_hooks';
import { Histogram } from 'prom-client';

const storeCalls = new Histogram({
  name: 'shop_operation_store_calls',
  help: 'Calls to stores (commands, statements) that a subgraph makes for one operation.',
  labelNames: ['subgraph'],
  buckets: [0, 1, 2, 3, 4, 6, 8, 12, 20, 50],
});

const operations = new AsyncLocalStorage<{ calls: number }>();

/** Counts a call to a store on the operation that runs now; relays, sweeps and handlers run none. */
export function countStoreCall(): void {
  const operation = operations.getStore();
  if (operation) operation.calls++;
}

/** Runs an operation of a subgraph and observes how many calls to stores it made; what it asks of others is theirs. */
export async function observingStoreCalls<T>(subgraph: string, run: () => Promise<T>): Promise<T> {
  const operation = { calls: 0 };
  const answer = await operations.run(operation, run);
  storeCalls.observe({ subgraph }, operation.calls);
  return answer;
}

/** Runs work whose calls are no operation's. */
export const outsideOperations = <T>(work: () => T): T => operations.exit(work);
