import fc from 'fast-check';
import { OrderCancelled } from '@shop/schema/events/orders';
import { discrepancies, placed, startInventory, statuses, type TestInventory } from './start';

const cancelled = (orderId: string) => OrderCancelled({ orderId, reason: 'CUSTOMER_REQUEST' });
const numbered = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);
const CROSSING = numbered(20, 'cross-');

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory([
    { sku: 'one', locationId: 'berlin', onHand: 1 },
    { sku: 'both', locationId: 'berlin', onHand: 2 },
    { sku: 'both', locationId: 'lyon', onHand: 3 },
    { sku: 'late', locationId: 'lyon', onHand: 5 },
    { sku: 'random', locationId: 'berlin', onHand: 4 },
    { sku: 'random', locationId: 'lyon', onHand: 3 },
    ...CROSSING.map((sku) => ({ sku, locationId: 'berlin', onHand: 10 })),
    ...CROSSING.map((sku) => ({ sku, locationId: 'lyon', onHand: 10 })),
  ]);
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

const levels = async (sku: string) =>
  (
    await inventory.sql.query('SELECT location_id AS at, on_hand, reserved FROM levels WHERE sku = $1 ORDER BY 1', [
      sku,
    ])
  ).rows;
const sent = async (orderId: string) =>
  (await inventory.sql.query(`SELECT event FROM told WHERE key = $1`, [orderId])).rows.map(({ event }) => [
    event.type,
    event.data,
  ]);

it('sells one unit once, to one of 20 orders', async () => {
  const orders = numbered(20, 'race-');
  await Promise.all(orders.map((id) => inventory.deliver(placed(id, { one: 1 }))));
  const all = await statuses(inventory);
  expect(orders.filter((id) => all[id] === 'HELD')).toHaveLength(1);
  expect(orders.filter((id) => all[id] === 'REFUSED')).toHaveLength(19);
  expect(await levels('one')).toEqual([{ at: 'berlin', on_hand: 1, reserved: 1 }]);
});

it('holds every line or none, and sends which with the skus that lack', async () => {
  await inventory.deliver(placed('all', { both: 4 }, 'FR'));
  expect(await levels('both')).toEqual([
    { at: 'berlin', on_hand: 2, reserved: 1 },
    { at: 'lyon', on_hand: 3, reserved: 3 },
  ]);
  await inventory.deliver(placed('none', { both: 1, late: 6, nowhere: 1 }));
  expect(await statuses(inventory)).toMatchObject({ all: 'HELD', none: 'REFUSED' });
  expect(await sent('all')).toEqual([['stock.reserved.v1', { orderId: 'all' }]]);
  expect(await sent('none')).toEqual([['stock.refused.v1', { orderId: 'none', skus: ['late', 'nowhere'] }]]);
  await inventory.deliver(cancelled('all'));
  expect(await levels('both')).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
});

it('lets a cancellation that overtook its order win', async () => {
  await inventory.deliver(cancelled('overtaken'));
  await inventory.deliver(placed('overtaken', { late: 1 }));
  expect(await levels('late')).toEqual([{ at: 'lyon', on_hand: 5, reserved: 0 }]);
  expect(await sent('overtaken')).toEqual([]);
});

it('does nothing twice, told by the event again or by another event of the order', async () => {
  const event = await inventory.deliver(placed('twice', { late: 2 }));
  await inventory.redeliver(event);
  await inventory.deliver(placed('twice', { late: 2 }));
  expect(await levels('late')).toMatchObject([{ reserved: 2 }]);
  const gone = await inventory.deliver(cancelled('twice'));
  await inventory.redeliver(gone);
  await inventory.deliver(cancelled('twice'));
  expect(await levels('late')).toMatchObject([{ reserved: 0 }]);
  expect(await sent('twice')).toHaveLength(1);
});

it('reserves crossing orders in parallel without deadlock or parts', async () => {
  const orders = numbered(40, 'crossing-').map((id, index) => {
    const skus = index % 2 ? CROSSING : [...CROSSING].reverse();
    return placed(id, Object.fromEntries(skus.map((sku) => [sku, 1])), index % 3 ? 'DE' : 'FR');
  });
  await Promise.all(orders.map((order) => inventory.deliver(order)));
  const all = await statuses(inventory);
  const held = orders.filter(({ key }) => all[key] === 'HELD');
  expect(held).toHaveLength(20);
  for (const sku of CROSSING) expect(await levels(sku)).toMatchObject([{ reserved: 10 }, { reserved: 10 }]);
  await Promise.all(held.map(({ key }) => inventory.deliver(cancelled(key))));
  for (const sku of CROSSING) expect(await levels(sku)).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
});

it('comes to the same end for any order, repetition and overlap of an order’s events', async () => {
  let run = 0;
  const step = fc.record({ order: fc.nat(3), cancel: fc.boolean(), quantity: fc.integer({ min: 1, max: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const name = `random-${run++}-`;
      const made = steps.map(({ order, cancel, quantity }) =>
        cancel ? cancelled(name + order) : placed(name + order, { random: quantity }),
      );
      await Promise.all(made.map((event) => inventory.deliver(event)));
      expect(await discrepancies(inventory)).toEqual([]);
      const all = await statuses(inventory);
      for (const { order, cancel } of steps) if (cancel) expect(all[name + order]).not.toBe('HELD');
      await Promise.all([0, 1, 2, 3].map((order) => inventory.deliver(cancelled(name + order))));
      expect(await levels('random')).toMatchObject([
        { on_hand: 4, reserved: 0 },
        { on_hand: 3, reserved: 0 },
      ]);
    }),
    { numRuns: 25 },
  );
});
