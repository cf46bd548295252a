import { randomUUID } from 'node:crypto';
import { OrderCancelled, OrderLinesCancelled, OrderReturnReceived, OrderShipped } from '@shop/schema/events/orders';
import { discrepancies, LOCATIONS, placed, startInventory, statuses, type TestInventory } from './start';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const linesOf = (units: Record<string, number>) =>
  Object.entries(units).map(([sku, quantity]) => ({ lineId: `line-${sku}`, sku, quantity }));
const shipped = (orderId: string, units: Record<string, number>) =>
  OrderShipped({ orderId, fulfillmentId: randomUUID(), lines: linesOf(units), capture: eur(1), final: false });
const dropped = (orderId: string, units: Record<string, number>) =>
  OrderLinesCancelled({ orderId, lines: linesOf(units), release: eur(1), final: false });
const returned = (orderId: string, units: Record<string, number>, restock = true) =>
  OrderReturnReceived({ orderId, returnId: randomUUID(), lines: linesOf(units), restock, refund: eur(1) });

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory([
    { sku: 'cup', locationId: 'berlin', onHand: 3 },
    { sku: 'cup', locationId: 'lyon', onHand: 10 },
    { sku: 'pot', locationId: 'lyon', onHand: 20 },
    { sku: 'jar', locationId: 'berlin', onHand: 8 },
    { sku: 'one', locationId: 'berlin', onHand: 1 },
  ]);
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

const levels = async (sku: string) =>
  Object.fromEntries(
    (await inventory.sql.query('SELECT location_id, on_hand, reserved FROM levels WHERE sku = $1', [sku])).rows.map(
      ({ location_id, on_hand, reserved }) => [location_id, [on_hand, reserved]],
    ),
  );
const told = async (sku: string) =>
  (await inventory.sql.query('SELECT event FROM told WHERE key = $1 ORDER BY id', [sku])).rows.map(({ event }) => [
    event.type,
    event.data.available,
  ]);
const adjust = (sku: string, delta: number) =>
  inventory
    .as({ userId: 'w', roles: ['WAREHOUSE'] })
    .ask('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }', {
      input: { sku, delta, reason: 'counted', idempotencyKey: randomUUID() },
    });

it('a parcel takes its units out of what is held, where it is held; the last one ends the reservation', async () => {
  await inventory.deliver(placed('parcels', { cup: 5, pot: 1 }));
  expect(await levels('cup')).toEqual({ berlin: [3, 3], lyon: [10, 2] });
  const first = await inventory.deliver(shipped('parcels', { cup: 2 }));
  await inventory.redeliver(first);
  expect(await levels('cup')).toEqual({ berlin: [1, 1], lyon: [10, 2] });
  expect((await statuses(inventory)).parcels).toBe('HELD');
  await inventory.deliver(shipped('parcels', { cup: 3, pot: 1 }));
  expect(await levels('cup')).toEqual({ berlin: [0, 0], lyon: [8, 0] });
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

it('what comes back goes where it was sent from; what can not be sold again goes nowhere', async () => {
  await inventory.deliver(placed('back', { pot: 2 }));
  await inventory.deliver(shipped('back', { pot: 2 }));
  const [onHand] = (await levels('pot')).lyon as [number];
  const event = await inventory.deliver(returned('back', { pot: 1 }));
  await inventory.redeliver(event);
  await inventory.deliver(returned('back', { pot: 1 }, false));
  expect(await levels('pot')).toEqual({ lyon: [onHand + 1, 0] });
});

describe('borders', () => {
  it('are told when they are crossed, once, whoever crosses them', async () => {
    await adjust('one', 9);
    expect(await told('one')).toEqual([]);
    await Promise.all(Array.from({ length: 12 }, (_, index) => inventory.deliver(placed(`race-${index}`, { one: 1 }))));
    expect(await told('one')).toEqual([['stock.low.v1', 5]]);
    await adjust('one', 2);
    expect(await told('one')).toEqual([
      ['stock.low.v1', 5],
      ['stock.back.v1', 2],
    ]);
    await adjust('one', 10);
    await adjust('one', -8);
    expect((await told('one')).slice(2)).toEqual([['stock.low.v1', 4]]);
  });

  it('follow the point that staff sets for a sku', async () => {
    const warehouse = inventory.as({ userId: 'w', roles: ['WAREHOUSE'] });
    const set = async (quantity: number, sku = 'pot') =>
      (
        await warehouse.ask(
          'mutation ($sku: ID!, $quantity: Int!) { setReorderPoint(sku: $sku, quantity: $quantity) { stockItem { reorderPoint } userErrors { code field } } }',
          { sku, quantity },
        )
      ).data!.setReorderPoint;
    expect(await set(15)).toEqual({ stockItem: { reorderPoint: 15 }, userErrors: [] });
    expect(await set(-1)).toEqual({ stockItem: null, userErrors: [{ code: 'INVALID', field: ['quantity'] }] });
    expect(await set(1, 'nothing')).toEqual({ stockItem: null, userErrors: [{ code: 'NOT_FOUND', field: ['sku'] }] });
    await inventory.deliver(placed('dip', { pot: 4 }));
    expect((await told('pot')).at(-1)?.[0]).toBe('stock.low.v1');
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProductVariant { availability } } }';
    const { data } = await inventory.as({}).ask(query, { of: [{ __typename: 'ProductVariant', sku: 'pot' }] });
    expect(data).toEqual({ _entities: [{ availability: 'LOW_STOCK' }] });
  });
});

it('sample orders of the past leave what can be sold as it is wanted, once', async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const own = await startInventory([]);
  const order = (orderId: string, given: object) => ({
    ...{ orderId, country: 'FR', placedAt: at(1), held: [{ sku: 'cup', quantity: 3 }] },
    ...{ shipped: [], released: [], restocked: [] },
    ...given,
  });
  const cups = (quantity: number) => [{ sku: 'cup', quantity }];
  const seed = {
    locations: LOCATIONS,
    levels: [{ sku: 'cup', locationId: 'lyon', onHand: 7 }],
    orders: [
      order('gone', { shipped: [{ at: at(2), lines: cups(3) }], restocked: [{ at: at(9), lines: cups(1) }] }),
      order('cancelled', { released: [{ at: at(2), lines: cups(3) }] }),
      order('open', { shipped: [{ at: at(2), lines: cups(1) }] }),
      order('refused', { held: [] }),
    ],
  };
  await own.running.seed(seed);
  await own.running.seed(seed);
  const { rows } = await own.sql.query('SELECT location_id, on_hand, reserved FROM levels');
  expect(rows).toEqual([{ location_id: 'lyon', on_hand: 9, reserved: 2 }]);
  expect(await statuses(own)).toEqual({ gone: 'ENDED', cancelled: 'ENDED', open: 'HELD', refused: 'REFUSED' });
  expect(await discrepancies(own)).toEqual([]);
  expect((await own.sql.query('SELECT FROM told')).rows).toEqual([]);
  await own.deliver(shipped('open', { cup: 2 }));
  expect((await statuses(own)).open).toBe('ENDED');
  await own.stop();
});
