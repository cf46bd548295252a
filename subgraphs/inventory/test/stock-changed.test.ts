import type { Answer } from '@shop/kit/ask';
import type { TestSubgraph } from '@shop/kit/testing';
import { OrderCancelled } from '@shop/schema/events/orders';
import { count, shipped } from './parts';
import { placed, startInventory, startOn, type TestInventory } from './start';

const SHOPPER = `subscription ($skus: [ID!]!) { stockChanged(skus: $skus) { sku availability availableQuantity } }`;
const STAFF = `subscription ($skus: [ID!]!) { stockChanged(skus: $skus) { sku stock { onHand reserved available reorderPoint } } }`;

let inventory: TestInventory;
let other: TestSubgraph;
beforeAll(async () => {
  inventory = await startInventory(
    ['tee', 'cup', 'far', 'point', 'flow'].map((sku) => ({ sku, locationId: 'berlin', onHand: 10 })),
  );
  other = await startOn(inventory.url);
});
afterAll(async () => {
  await other?.stop();
  await inventory?.stop();
});

interface Told {
  sku: string;
  availability: string;
  availableQuantity: number;
}
const follow = (skus: string[], query = SHOPPER, of: TestSubgraph = inventory) =>
  of.as(query === STAFF ? { userId: 'w', roles: ['WAREHOUSE'] } : { guestId: 'g' }).stream(query, { skus });
const next = async (stream: AsyncIterableIterator<Answer>): Promise<Told> => {
  const { data, errors } = (await stream.next()).value as Answer;
  if (errors) throw new Error(errors[0]!.message);
  return data!.stockChanged as Told;
};

it('sends each sku as it is first, then what can be bought whenever that changes', async () => {
  const stream = follow(['tee', 'unheard-of', 'tee']);
  expect(await next(stream)).toEqual({ sku: 'tee', availability: 'IN_STOCK', availableQuantity: 10 });
  expect(await next(stream)).toEqual({ sku: 'unheard-of', availability: 'OUT_OF_STOCK', availableQuantity: 0 });
  await inventory.deliver(placed('a', { tee: 6 }));
  expect(await next(stream)).toEqual({ sku: 'tee', availability: 'LOW_STOCK', availableQuantity: 4 });
  // A parcel takes what was held: nothing that a shopper can tell.
  await inventory.deliver(shipped('a', { tee: 6 }));
  await count(inventory, 'tee', -4);
  expect(await next(stream)).toEqual({ sku: 'tee', availability: 'OUT_OF_STOCK', availableQuantity: 0 });
  await stream.return?.();
});

it('tells staff of every level, and nobody else of any', async () => {
  const stream = follow(['cup'], STAFF);
  await inventory.deliver(placed('b', { cup: 2 }));
  expect(await next(stream)).toMatchObject({ stock: { onHand: 10, reserved: 2 } });
  await inventory.deliver(shipped('b', { cup: 2 }));
  expect(await next(stream)).toMatchObject({ stock: { onHand: 8, reserved: 0, available: 8 } });
  await stream.return?.();
  const { value } = await inventory
    .as({ guestId: 'g' })
    .stream(STAFF, { skus: ['cup'] })
    .next();
  expect((value as Answer).errors?.[0]?.extensions.code).toMatch('UNAUTHENTICATED');
});

it('tells of a reorder point that makes a sku low', async () => {
  const stream = follow(['point']);
  expect(await next(stream)).toMatchObject({ availability: 'IN_STOCK' });
  const query = 'mutation { setReorderPoint(sku: "point", quantity: 10) { userErrors { code } } }';
  await inventory.as({ userId: 'w', roles: ['WAREHOUSE'] }).ask(query);
  expect(await next(stream)).toEqual({ sku: 'point', availability: 'LOW_STOCK', availableQuantity: 10 });
  await stream.return?.();
});

it('wakes in another process too, long before it looks by itself', async () => {
  const stream = follow(['far'], SHOPPER, other);
  await next(stream);
  const times: number[] = [];
  for (const order of ['f1', 'f2', 'f3']) {
    const begin = performance.now();
    await inventory.deliver(placed(order, { far: 1 }));
    await next(stream);
    times.push(performance.now() - begin);
    await inventory.deliver(OrderCancelled({ orderId: order, reason: 'STAFF' }));
    await next(stream);
  }
  expect(Math.min(...times)).toBeLessThan(1000);
  await stream.return?.();
});

it('ends at what is there, never backward, however fast it changes', async () => {
  const stream = follow(['flow'], SHOPPER, other);
  expect(await next(stream)).toMatchObject({ availableQuantity: 10 });
  const all = Promise.all(
    Array.from({ length: 10 }, (_, index) => inventory.deliver(placed(`q-${index}`, { flow: 1 }))),
  );
  const seen = [10];
  while (seen.at(-1) !== 0) seen.push((await next(stream)).availableQuantity);
  await all;
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
  await stream.return?.();
});

it.each([0, 51])('refuses %i skus', async (length) => {
  const skus = Array.from({ length }, (_, index) => `many-${index}`);
  const { value } = await follow(skus).next();
  expect((value as Answer).errors?.[0]).toMatchObject({
    message: expect.stringContaining('1 to 50'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
