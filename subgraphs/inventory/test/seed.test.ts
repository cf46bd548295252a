import type { InventorySeed } from '../src/seed';
import { levelsOf, shipped } from './parts';
import { discrepancies, LOCATIONS, placed, startInventory, statuses, type TestInventory } from './start';

let inventory: TestInventory;
beforeEach(async () => {
  inventory = await startInventory([]);
});
afterEach(async () => {
  expect(await discrepancies(inventory)).toEqual([]);
  await inventory.stop();
});

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const cups = (quantity: number) => [{ sku: 'cup', quantity }];
const order = (orderId: string, given: object = {}) => ({
  ...{ orderId, country: 'FR', placedAt: at(1), held: cups(3), shipped: [], released: [], restocked: [] },
  ...given,
});

it('leaves what can be sold as it is wanted, once, and tells nobody', async () => {
  const seed: InventorySeed = {
    locations: LOCATIONS,
    levels: [{ sku: 'cup', locationId: 'lyon', onHand: 7 }],
    orders: [
      order('gone', { shipped: [{ at: at(2), lines: cups(3) }], restocked: [{ at: at(9), lines: cups(1) }] }),
      order('cancelled', { released: [{ at: at(2), lines: cups(3) }] }),
      order('open', { shipped: [{ at: at(2), lines: cups(1) }] }),
      order('refused', { held: [] }),
    ],
  };
  await inventory.running.seed(seed);
  await inventory.running.seed(seed);
  expect(await levelsOf(inventory, 'cup')).toEqual({ lyon: [9, 2] });
  expect(await statuses(inventory)).toEqual({ gone: 'ENDED', cancelled: 'ENDED', open: 'HELD', refused: 'REFUSED' });
  expect((await inventory.sql.query('SELECT FROM told')).rows).toEqual([]);
  await inventory.deliver(shipped('open', { cup: 2 }));
  expect((await statuses(inventory)).open).toBe('ENDED');
});

it('adds thousands of orders to a shop that sells meanwhile', async () => {
  const skus = Array.from({ length: 500 }, (_, index) => `sku-${index}`);
  const levels = skus.map((sku) => ({ sku, locationId: 'berlin', onHand: 5 }));
  await inventory.running.seed({ locations: LOCATIONS, levels });
  const orders = Array.from({ length: 2000 }, (_, index) => {
    const held = [0, 1, 2].map((line) => ({ sku: skus[(index * 7 + line) % 500]!, quantity: 1 + line }));
    return order(`past-${index}`, { country: 'DE', held, shipped: [{ at: at(2 + (index % 20)), lines: held }] });
  });
  const begun = performance.now();
  let seeded = false;
  const seeding = inventory.running.seed({ locations: LOCATIONS, levels, orders }).finally(() => (seeded = true));
  let sold = 0;
  for (; !seeded; sold++) await inventory.deliver(placed(`live-${sold}`, { [skus[sold % 500]!]: 1 }));
  await seeding;
  expect(performance.now() - begun).toBeLessThan(10_000);
  const { rows } = await inventory.sql.query(
    'SELECT sum(on_hand)::int AS here, sum(reserved)::int AS held FROM levels',
  );
  expect(rows).toEqual([{ here: 2500, held: sold }]);
});
