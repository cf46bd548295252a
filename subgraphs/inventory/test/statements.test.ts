import { Client } from 'pg';
import { OrderCancelled } from '@shop/schema/events/orders';
import { dropped, returned, shipped } from './parts';
import { placed, startInventory, type TestInventory } from './start';

const SKUS = Array.from({ length: 40 }, (_, index) => `sku-${index}`);

let inventory: TestInventory;
beforeAll(async () => {
  // One more than the reorder point: each sku runs low by the first unit that is held.
  inventory = await startInventory(SKUS.map((sku) => ({ sku, locationId: 'berlin', onHand: 6 })));
});
afterAll(() => inventory?.stop());

/** How many statements the transactions ask while `work` runs; what others ask without one does not count. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const asked = new Map<unknown, number>();
  let most = 0;
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    for (const [index, client] of query.mock.contexts.entries()) {
      const text = query.mock.calls[index]![0] as unknown;
      if (text === 'BEGIN') asked.set(client, 0);
      else if (asked.has(client)) asked.set(client, asked.get(client)! + 1);
      if (text === 'COMMIT') most = Math.max(most, asked.get(client) ?? 0);
      if (text === 'COMMIT') asked.delete(client);
    }
  } finally {
    query.mockRestore();
  }
  return most;
}

it('an event costs as many statements for 40 lines as for 1', async () => {
  const units = (skus: string[], quantity: number) => Object.fromEntries(skus.map((sku) => [sku, quantity]));
  const steps = (orderId: string, skus: string[]) => [
    placed(orderId, units(skus, 4)),
    shipped(orderId, units(skus, 1)),
    dropped(orderId, units(skus, 1)),
    returned(orderId, units(skus, 1)),
    OrderCancelled({ orderId, reason: 'STAFF' }),
  ];
  const costs = async (orderId: string, skus: string[]) => {
    const counts: number[] = [];
    for (const step of steps(orderId, skus)) counts.push(await statementsOf(() => inventory.deliver(step)));
    return counts;
  };
  const one = await costs('small', SKUS.slice(0, 1));
  expect(await costs('large', SKUS.slice(1))).toEqual(one);
  expect(Math.max(...one)).toBeLessThan(16);
});
