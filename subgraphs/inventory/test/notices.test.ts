import { OrderCancelled } from '@shop/schema/events/orders';
import { count, returned, shipped, toldOf } from './parts';
import { discrepancies, LOCATIONS, placed, startInventory, type TestInventory } from './start';

const FRESH = Array.from({ length: 10 }, (_, index) => `fresh-${index}`);
const SET = `mutation ($sku: ID!, $quantity: Int!) {
  setReorderPoint(sku: $sku, quantity: $quantity) { stockItem { reorderPoint available } userErrors { code field } }
}`;

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory(
    [
      { sku: 'one', locationId: 'berlin', onHand: 10 },
      { sku: 'pot', locationId: 'lyon', onHand: 20 },
      { sku: 'pan', locationId: 'berlin', onHand: 2 },
      { sku: 'lid', locationId: 'berlin', onHand: 10 },
    ],
    [...FRESH, 'never-had'],
  );
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

const told = (sku: string) => toldOf(inventory, sku);
const setPoint = async (sku: string, quantity: number) =>
  (await inventory.as({ userId: 'w', roles: ['WAREHOUSE'] }).ask(SET, { sku, quantity })).data?.setReorderPoint;

it('a border is told of when it is crossed, once, whoever crosses it', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => inventory.deliver(placed(`race-${index}`, { one: 1 }))));
  expect(await told('one')).toEqual([['stock.low.v1', 5]]);
  await Promise.all([2, 3, 4].map((delta) => count(inventory, 'one', delta)));
  expect((await told('one')).slice(1).map(([type]) => type)).toEqual(['stock.back.v1']);
  await count(inventory, 'one', -5);
  expect((await told('one')).slice(2)).toEqual([['stock.low.v1', 4]]);
});

it('what a cancellation or a return gives back is told of; what leaves was held already', async () => {
  await inventory.deliver(placed('all', { pan: 2 }));
  await inventory.deliver(OrderCancelled({ orderId: 'all', reason: 'STAFF' }));
  await inventory.deliver(placed('again', { pan: 2 }));
  await inventory.deliver(shipped('again', { pan: 2 }));
  expect(await told('pan')).toEqual([['stock.back.v1', 2]]);
  await inventory.deliver(returned('again', { pan: 1 }));
  expect((await told('pan')).slice(1)).toEqual([['stock.back.v1', 1]]);
});

it('a sku that gets its first units in several places at once is back once', async () => {
  for (const sku of FRESH)
    await Promise.all(
      LOCATIONS.map(({ id }) => count(inventory, sku, 1, id).then((codes) => expect(codes).toEqual([]))),
    );
  for (const sku of FRESH) expect(await told(sku)).toEqual([['stock.back.v1', 1]]);
});

describe('setReorderPoint', () => {
  it('says when a sku runs low, and is told of when it makes it low', async () => {
    expect(await setPoint('pot', 15)).toEqual({ stockItem: { reorderPoint: 15, available: 20 }, userErrors: [] });
    expect(await told('pot')).toEqual([]);
    await inventory.deliver(placed('dip', { pot: 6 }));
    expect(await told('pot')).toEqual([['stock.low.v1', 14]]);
    await setPoint('pot', 16);
    expect(await told('pot')).toHaveLength(1);
    await setPoint('pot', 10);
    await setPoint('pot', 14);
    expect((await told('pot')).slice(1)).toEqual([['stock.low.v1', 14]]);
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProductVariant { availability } } }';
    const { data } = await inventory.as({}).ask(query, { of: [{ __typename: 'ProductVariant', sku: 'pot' }] });
    expect(data).toEqual({ _entities: [{ availability: 'LOW_STOCK' }] });
  });

  it('waits for who changes the sku, so that between them a border is crossed once', async () => {
    await inventory.sql.query('BEGIN');
    await inventory.sql.query(`SELECT FROM levels WHERE sku = 'lid' FOR UPDATE`);
    let done = false;
    const set = setPoint('lid', 10).finally(() => (done = true));
    const waiting = async () => {
      // Within a transaction the server answers what it saw at first, unless it is told to look again.
      await inventory.sql.query('SELECT pg_stat_clear_snapshot()');
      return (
        await inventory.sql.query(`SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE NOT granted AND datname = current_database() AND query LIKE '%FROM levels%'`)
      ).rowCount;
    };
    while (!done && !(await waiting()));
    expect(done).toBe(false);
    await inventory.sql.query('COMMIT');
    await set;
    expect(await told('lid')).toEqual([['stock.low.v1', 10]]);
  });

  it('takes a sku of the catalog that never had any', async () => {
    expect(await setPoint('never-had', 0)).toMatchObject({
      stockItem: { reorderPoint: 0, available: 0 },
      userErrors: [],
    });
  });

  it.each([
    ['pot', -1, 'INVALID', 'quantity'],
    ['nothing', 1, 'NOT_FOUND', 'sku'],
  ])('of %s to %i is refused as %s', async (sku, quantity, code, field) => {
    expect(await setPoint(sku, quantity)).toEqual({ stockItem: null, userErrors: [{ code, field: [field] }] });
  });
});
