import { OrderCancelled } from '@shop/schema/events/orders';
import { dropped, levelsOf, returned, shipped, toldOf } from './parts';
import { discrepancies, placed, startInventory, statuses, type TestInventory } from './start';

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory([
    { sku: 'cup', locationId: 'berlin', onHand: 3 },
    { sku: 'cup', locationId: 'lyon', onHand: 4 },
    { sku: 'pot', locationId: 'lyon', onHand: 20 },
    { sku: 'jar', locationId: 'berlin', onHand: 8 },
    { sku: 'one', locationId: 'berlin', onHand: 1 },
    { sku: 'tin', locationId: 'berlin', onHand: 6 },
    { sku: 'mug', locationId: 'berlin', onHand: 100 },
    { sku: 'dish', locationId: 'berlin', onHand: 100 },
  ]);
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

const levels = (sku: string) => levelsOf(inventory, sku);

it('a parcel takes its units out of what is held, where it is held; the last one ends the reservation', async () => {
  await inventory.deliver(placed('parcels', { cup: 5, pot: 1 }));
  expect(await levels('cup')).toEqual({ berlin: [3, 3], lyon: [4, 2] });
  const first = await inventory.deliver(shipped('parcels', { cup: 2 }));
  await inventory.redeliver(first);
  expect(await levels('cup')).toEqual({ berlin: [1, 1], lyon: [4, 2] });
  expect((await statuses(inventory)).parcels).toBe('HELD');
  await inventory.deliver(shipped('parcels', { cup: 3, pot: 1 }));
  expect(await levels('cup')).toEqual({ berlin: [0, 0], lyon: [2, 0] });
  expect((await statuses(inventory)).parcels).toBe('ENDED');
});

it('what is cancelled of an order is no longer held, and the rest is', async () => {
  await inventory.deliver(placed('part', { jar: 4 }));
  await inventory.deliver(dropped('part', { jar: 1 }));
  await inventory.deliver(shipped('part', { jar: 2 }));
  expect(await levels('jar')).toEqual({ berlin: [6, 1] });
  await inventory.deliver(OrderCancelled({ orderId: 'part', reason: 'STAFF' }));
  expect(await levels('jar')).toEqual({ berlin: [6, 0] });
});

it('what an order does not hold is not shipped: it is tried again', async () => {
  await expect(inventory.deliver(shipped('unheard', { jar: 1 }))).rejects.toThrow('does not hold');
  await inventory.deliver(placed('little', { jar: 1 }));
  await expect(inventory.deliver(shipped('little', { jar: 2 }))).rejects.toThrow('does not hold');
  expect((await statuses(inventory)).little).toBe('HELD');
});

describe('after its cancellation', () => {
  it('a parcel has left all the same: it takes what others could have bought, or is tried again', async () => {
    await inventory.deliver(placed('late', { tin: 2 }));
    await inventory.deliver(OrderCancelled({ orderId: 'late', reason: 'STAFF' }));
    await inventory.redeliver(await inventory.deliver(shipped('late', { tin: 2 })));
    expect(await levels('tin')).toEqual({ berlin: [4, 0] });
    await expect(inventory.deliver(shipped('late', { tin: 5 }))).rejects.toThrow('too little');
    expect(await levels('tin')).toEqual({ berlin: [4, 0] });
    expect(await toldOf(inventory, 'tin')).toEqual([
      ['stock.low.v1', 4],
      ['stock.low.v1', 4],
    ]);
  });

  it('lines that are cancelled are let go of already', async () => {
    await inventory.deliver(placed('gone', { tin: 2 }));
    await inventory.deliver(OrderCancelled({ orderId: 'gone', reason: 'STAFF' }));
    await inventory.deliver(dropped('gone', { tin: 1 }));
    expect(await levels('tin')).toEqual({ berlin: [4, 0] });
  });
});

it('comes to one end however the parcels and cancellations of an order overlap', async () => {
  const orders = Array.from({ length: 20 }, (_, index) => `mixed-${index}`);
  for (const id of orders) await inventory.deliver(placed(id, { mug: 3, dish: 4 }));
  const steps = orders.flatMap((id) => [
    ...[shipped(id, { dish: 1 }), dropped(id, { mug: 1 })],
    ...[shipped(id, { mug: 2 }), dropped(id, { dish: 3 })],
  ]);
  await Promise.all(steps.map((step) => inventory.deliver(step)));
  expect(await levels('mug')).toEqual({ berlin: [60, 0] });
  expect(await levels('dish')).toEqual({ berlin: [80, 0] });
  const all = await statuses(inventory);
  for (const id of orders) expect(all[id]).toBe('ENDED');
});

it('what comes back goes where it was sent from; what can not be sold again goes nowhere', async () => {
  await inventory.deliver(placed('back', { pot: 2 }));
  await inventory.deliver(shipped('back', { pot: 2 }));
  const [onHand] = (await levels('pot')).lyon!;
  const event = await inventory.deliver(returned('back', { pot: 1 }));
  await inventory.redeliver(event);
  await inventory.deliver(returned('back', { pot: 1 }, false));
  expect(await levels('pot')).toEqual({ lyon: [onHand + 1, 0] });
});
