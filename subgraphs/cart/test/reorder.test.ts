import { variantOf } from './samples';
import { contents, shopper, startCart, type Data } from './start';

let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => {
  shop = await startCart();
  await shop.sell({ tee: 1999, cap: 1000, mug: 700 });
  const old = variantOf('old', { productTitle: 'Old', forSale: false });
  shop.world.catalog.set('old', { variant: old, version: 1 });
});
afterAll(() => shop.test.stop());
beforeEach(() => {
  shop.world.stock.clear();
  shop.world.away.clear();
});

let next = 0;
const customer = (bought: Record<string, number>) => {
  const [userId, orderId] = [`user-${next}`, `order-${next++}`];
  const lines = Object.entries(bought).map(([sku, quantity]) => ({ sku, quantity }));
  shop.world.bought.set(`${orderId} ${userId}`, lines);
  return { ...shopper(shop.test, { userId }), orderId };
};
const warned = ({ warnings }: Data) => warnings.map(({ code, message }: Data) => [code, message]);

it('puts what an order had into the cart, beside what is there, in one change', async () => {
  const { add, reorder, orderId } = customer({ tee: 2, cap: 3 });
  await add({ sku: 'cap', quantity: 1 });
  const { cart, userErrors } = await reorder({ orderId });
  expect([contents(cart), cart.version, cart.warnings, userErrors]).toEqual([{ cap: 4, tee: 2 }, 2, [], []]);
});

it('begins a cart, and takes a sku of several lines for one', async () => {
  const { reorder, orderId, caller } = customer({});
  shop.world.bought.set(`${orderId} ${caller.userId}`, [
    { sku: 'tee', quantity: 1 },
    { sku: 'tee', quantity: 2 },
  ]);
  const { cart } = await reorder({ orderId });
  expect([contents(cart), cart.lines.length]).toEqual([{ tee: 3 }, 1]);
});

it('takes as many as are in stock and the cart holds, and names the rest', async () => {
  const { add, reorder, orderId, cart: look } = customer({ tee: 5, cap: 4, mug: 2, old: 1, unknown: 1 });
  await add({ sku: 'mug', quantity: 98 });
  shop.world.stock.set('tee', 3).set('cap', 0);
  const { cart, userErrors } = await reorder({ orderId });
  expect([contents(cart), userErrors]).toEqual([{ mug: 99, tee: 3 }, []]);
  expect(warned(cart)).toEqual([
    ['OUT_OF_STOCK', '“Shirt – M / Blue”: 3 of 5 were added, as there are not enough left.'],
    ['OUT_OF_STOCK', '“Shirt – M / Blue”: 0 of 4 were added, as there are not enough left.'],
    ['QUANTITY_LIMIT', '“Shirt – M / Blue”: 1 of 2 were added, as the cart holds no more.'],
    ['NOT_FOUND', '“Old – M / Blue” is no longer for sale.'],
    ['NOT_FOUND', '“unknown” is no longer for sale.'],
  ]);
  expect(warned(await look())).toEqual([]);
});

it('refuses when nothing of it can be had, and makes no cart', async () => {
  const { reorder, orderId, cart } = customer({ cap: 4, old: 1 });
  shop.world.stock.set('cap', 0);
  expect(await reorder({ orderId })).toMatchObject({
    cart: null,
    userErrors: [{ code: 'OUT_OF_STOCK', message: expect.stringContaining('Nothing of it'), field: ['orderId'] }],
  });
  expect(await cart()).toBeNull();
});

it("refuses an order of somebody else's, and misses orders while it is away", async () => {
  const [ann, ben] = [customer({ tee: 1 }), customer({ tee: 1 })];
  expect((await ann.reorder({ orderId: ben.orderId })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['orderId'] },
  ]);
  shop.world.away.add('orders');
  await expect(ann.reorder({ orderId: ann.orderId })).rejects.toThrow('UNAVAILABLE');
});

it('loses nothing of ten at once', async () => {
  const { reorder, orderId, cart } = customer({ tee: 2, cap: 1 });
  await Promise.all(Array.from({ length: 10 }, () => reorder({ orderId })));
  expect(contents(await cart())).toEqual({ tee: 20, cap: 10 });
});
