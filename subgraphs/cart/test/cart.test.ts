import { ProductChanged } from '@shop/schema/events/products';
import { Redis } from 'ioredis';
import { productOf } from './samples';
import { contents, redisCalls, shopper, startCart } from './start';

let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => {
  shop = await startCart();
  await shop.sell({ tee: 1999, cap: 1000, mug: 700 });
});
afterAll(() => shop.test.stop());
afterEach(() => shop.world.away.clear());

let next = 0;
const guest = () => shopper(shop.test, { guestId: `guest-${next++}` });
const code = ({ cart, userErrors }: { cart: unknown; userErrors: { code: string; field: string[] }[] }) => {
  expect(cart).toBeNull();
  return userErrors.map((error) => [error.code, error.field]);
};

describe('a cart', () => {
  it('begins with the first change, not with a look', async () => {
    const ann = guest();
    expect(await ann.cart()).toBeNull();
    const { cart, userErrors } = await ann.add({ sku: 'tee' });
    expect(userErrors).toEqual([]);
    expect(cart).toMatchObject({ version: 1, itemCount: 1, subtotal: { amount: 1999 }, total: { amount: 1999 } });
    expect(cart.id).toMatch(/^[\w-]{22}$/);
    expect(await ann.cart()).toEqual(cart);
    expect(await ann.cart(cart.id)).toEqual(cart);
  });

  it('keeps every one of ten adds at once, and counts them', async () => {
    const ann = guest();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ann.add({ sku: 'tee', quantity: 1 })));
    const { cart } = { cart: await ann.cart() };
    expect([contents(cart), cart.version]).toEqual([{ tee: 10 }, 10]);
    expect(answers.map(({ cart: { version } }) => version).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(new Set(answers.map(({ cart: { id } }) => id)).size).toBe(1);
  });

  it('keeps the line ids and the order through changes', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee' });
    const { cart: two } = await ann.add({ sku: 'cap', quantity: 2 });
    const { cart: more } = await ann.add({ sku: 'tee', quantity: 3 });
    expect(more.lines.map(({ id, sku }: { id: string; sku: string }) => [id, sku])).toEqual(
      two.lines.map(({ id, sku }: { id: string; sku: string }) => [id, sku]),
    );
    expect(contents(more)).toEqual({ tee: 4, cap: 2 });
  });

  it('updates, removes and clears, each one version on', async () => {
    const ann = guest();
    const { cart } = await ann.add({ sku: 'tee' });
    await ann.add({ sku: 'cap' });
    await ann.add({ sku: 'mug' });
    const lineId = cart.lines[0].id;
    expect((await ann.update({ lineId, quantity: 7 })).cart).toMatchObject({ version: 4, itemCount: 9 });
    expect((await ann.update({ lineId, quantity: 7 })).cart).toMatchObject({ version: 4, itemCount: 9 });
    const { cart: without } = await ann.update({ lineId, quantity: 0 });
    expect([contents(without), without.version]).toEqual([{ cap: 1, mug: 1 }, 5]);
    const { cart: one } = await ann.remove({ lineId: without.lines[0].id });
    expect(contents(one)).toEqual({ mug: 1 });
    expect((await ann.clear({})).cart).toMatchObject({ version: 7, lines: [], total: { amount: 0 } });
    expect((await ann.clear({})).cart).toMatchObject({ version: 7 });
  });

  it('is beside the own one when it was created', async () => {
    const ann = guest();
    const { cart: own } = await ann.add({ sku: 'tee' });
    const { cart: created } = await ann.create();
    expect(created).toMatchObject({ version: 1, lines: [] });
    await ann.add({ cartId: created.id, sku: 'cap' });
    expect(contents(await ann.cart())).toEqual({ tee: 1 });
    expect(contents(await guest().cart(created.id))).toEqual({ cap: 1 });
    expect(created.id).not.toBe(own.id);
  });

  it('expires with all that belongs to it', async () => {
    const brief = await startCart({ CART_EXPIRY_MS: '60000' });
    await brief.sell({ tee: 1999 });
    const { cart } = await shopper(brief.test, { guestId: 'g' }).add({ sku: 'tee' });
    const redis = new Redis(process.env.REDIS_URL!);
    const left = await Promise.all(
      [`cart:${cart.id}`, 'of:guest:g'].map((key) => redis.pttl(`${brief.keyPrefix}${key}`)),
    );
    await redis.quit();
    await brief.test.stop();
    for (const ms of left) expect(ms > 0 && ms <= 60_000).toBe(true);
  });
});

describe('a refusal changes nothing', () => {
  it('of quantities out of range', async () => {
    const ann = guest();
    const { cart } = await ann.add({ sku: 'tee', quantity: 98 });
    const lineId = cart.lines[0].id;
    expect(code(await ann.add({ sku: 'tee', quantity: 0 }))).toEqual([['INVALID', ['quantity']]]);
    expect(code(await ann.add({ sku: 'tee', quantity: -1 }))).toEqual([['INVALID', ['quantity']]]);
    expect(code(await ann.add({ sku: 'tee', quantity: 2 }))).toEqual([['QUANTITY_LIMIT', ['quantity']]]);
    expect(code(await ann.update({ lineId, quantity: -1 }))).toEqual([['INVALID', ['quantity']]]);
    expect(code(await ann.update({ lineId, quantity: 10_000 }))).toEqual([['QUANTITY_LIMIT', ['quantity']]]);
    expect(await ann.cart()).toEqual(cart);
  });

  it('of more lines than a cart holds', async () => {
    const skus = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`many-${i}`, 100]));
    await shop.test.deliver(ProductChanged(productOf(skus, { productId: 'many' })));
    const ann = guest();
    for (let i = 0; i < 100; i++) await ann.add({ sku: `many-${i}` });
    expect(code(await ann.add({ sku: 'many-100' }))).toEqual([['QUANTITY_LIMIT', ['sku']]]);
    expect((await ann.add({ sku: 'many-0' })).cart).toMatchObject({ itemCount: 101, version: 101 });
  });

  it('of unknown lines, skus and carts, and makes no cart', async () => {
    const ann = guest();
    expect(code(await ann.add({ sku: 'no-such-sku' }))).toEqual([['NOT_FOUND', ['sku']]]);
    expect(code(await ann.add({ sku: 'tee', cartId: 'no-such-cart' }))).toEqual([['NOT_FOUND', ['cartId']]]);
    expect(code(await ann.update({ lineId: 'x', quantity: 1 }))).toEqual([['NOT_FOUND', ['cartId']]]);
    shop.world.stock.set('tee', 0);
    expect(code(await ann.add({ sku: 'tee' }))).toEqual([['OUT_OF_STOCK', ['quantity']]]);
    shop.world.stock.clear();
    expect(await ann.cart()).toBeNull();
    await ann.add({ sku: 'tee' });
    for (const quantity of [0, 1])
      expect(code(await ann.update({ lineId: 'x', quantity }))).toEqual([['NOT_FOUND', ['lineId']]]);
    expect(await ann.cart()).toMatchObject({ version: 1 });
  });

  it('of a caller without a cart and without a name', async () => {
    expect(code(await shopper(shop.test, {}).add({ sku: 'tee' }))).toEqual([['REQUIRED', ['cartId']]]);
    expect(await shopper(shop.test, {}).cart()).toBeNull();
  });
});

describe('stock', () => {
  it('is asked for the quantity that the line would have', async () => {
    shop.world.stock.set('cap', 2);
    const ann = guest();
    const { cart } = await ann.add({ sku: 'cap', quantity: 2 });
    const { userErrors } = await ann.add({ sku: 'cap', quantity: 1 });
    expect(userErrors).toEqual([{ code: 'OUT_OF_STOCK', message: 'Only 2 left.', field: ['quantity'] }]);
    expect(code(await ann.update({ lineId: cart.lines[0].id, quantity: 3 }))).toEqual([['OUT_OF_STOCK', ['quantity']]]);
    expect(await ann.cart()).toEqual(cart);
    shop.world.stock.clear();
  });

  it('that went down since is a warning, until the quantity is lowered', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee' });
    const { cart: full } = await ann.add({ sku: 'cap', quantity: 5 });
    const [tee, cap] = full.lines.map(({ id }: { id: string }) => id);
    shop.world.stock.set('cap', 3).set('tee', 0);
    expect((await ann.cart()).warnings).toEqual([
      { code: 'OUT_OF_STOCK', message: '“Shirt – M / Blue” is sold out. Remove it to go on.', lineId: tee },
      {
        code: 'OUT_OF_STOCK',
        message: 'Only 3 of “Shirt – M / Blue” are left. Lower the quantity to go on.',
        lineId: cap,
      },
    ]);
    await ann.remove({ lineId: tee });
    expect((await ann.update({ lineId: cap, quantity: 3 })).cart.warnings).toEqual([]);
    shop.world.stock.clear();
  });

  it('refuses nobody while inventory is away', async () => {
    shop.world.away.add('inventory');
    const ann = guest();
    const { cart } = await ann.add({ sku: 'cap', quantity: 5 });
    expect((await ann.update({ lineId: cart.lines[0].id, quantity: 9 })).cart).toMatchObject({ itemCount: 9 });
  });
});

describe('shipping and tax', () => {
  it('follow the address', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee' });
    const { cart: home } = await ann.shipBy({ optionId: 'standard' });
    expect(home).toMatchObject({ shippingCountry: null, shippingTotal: { amount: 490 }, total: { amount: 2489 } });
    const { cart: abroad } = await ann.shipTo({ country: 'fr', postalCode: '69001' });
    expect(abroad).toMatchObject({ shippingCountry: 'FR', shippingTotal: { amount: 990 }, version: 3 });
    expect((await ann.shipTo({ country: 'FR', postalCode: '69001' })).cart.version).toBe(3);
    const { cart: far } = await ann.shipTo({ country: 'US', region: 'or' });
    expect(far).toMatchObject({ shippingRegion: 'OR', taxTotal: { amount: 0 }, shippingTotal: { amount: 1990 } });
  });

  it('are refused for places that the shop does not know', async () => {
    const ann = guest();
    expect(code(await ann.shipTo({ country: 'AQ' }))).toEqual([['INVALID', ['country']]]);
    expect(code(await ann.shipTo({ country: 'US' }))).toEqual([['INVALID', ['region']]]);
    const long = 'x'.repeat(101);
    expect(code(await ann.shipTo({ country: 'DE', region: long }))).toEqual([['INVALID', ['region']]]);
    expect(code(await ann.shipTo({ country: 'DE', postalCode: long }))).toEqual([['INVALID', ['postalCode']]]);
    expect(code(await ann.shipBy({ optionId: 'pigeon' }))).toEqual([['INVALID', ['optionId']]]);
    expect(await ann.cart()).toBeNull();
  });

  it('begin a cart', async () => {
    const ann = guest();
    expect((await ann.shipTo({ country: 'DE' })).cart).toMatchObject({ version: 1, shippingCountry: 'DE' });
    expect((await guest().shipBy({ optionId: 'express' })).cart).toMatchObject({ shippingOption: { id: 'express' } });
  });
});

describe('an account', () => {
  it('has its cart to itself', async () => {
    const [alice, bob] = [
      shopper(shop.test, { userId: 'alice' }),
      shopper(shop.test, { userId: 'bob', guestId: 'bob-g' }),
    ];
    const { cart } = await alice.add({ sku: 'tee' });
    const lineId = cart.lines[0].id;
    for (const other of [bob, guest(), shopper(shop.test, {})]) {
      expect(await other.cart(cart.id)).toBeNull();
      const changes = [
        other.add({ cartId: cart.id, sku: 'tee' }),
        other.update({ cartId: cart.id, lineId, quantity: 5 }),
        other.remove({ cartId: cart.id, lineId }),
        other.clear({ cartId: cart.id }),
        other.shipTo({ cartId: cart.id, country: 'FR' }),
        other.shipBy({ cartId: cart.id, optionId: 'standard' }),
      ];
      for (const change of await Promise.all(changes)) expect(code(change)).toEqual([['NOT_FOUND', ['cartId']]]);
    }
    expect(await alice.cart()).toEqual(cart);
    expect(await bob.cart()).toBeNull();
  });

  it('answers its cart as an entity to itself alone', async () => {
    const alice = shopper(shop.test, { userId: 'alice-2' });
    const { cart } = await alice.add({ sku: 'tee' });
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cart { itemCount lines { variant { sku } } } } }';
    const variables = { r: [{ __typename: 'Cart', id: cart.id }] };
    expect((await alice.ask(query, variables)).data).toEqual({
      _entities: [{ itemCount: 1, lines: [{ variant: { sku: 'tee' } }] }],
    });
    expect((await guest().ask(query, variables)).data).toEqual({ _entities: [null] });
  });
});

it('is read in as many calls to Redis whatever its length, with one question to inventory', async () => {
  const skus = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`long-${i}`, 100]));
  await shop.test.deliver(ProductChanged(productOf(skus, { productId: 'long' })));
  const [short, long] = [guest(), guest()];
  await short.add({ sku: 'tee' });
  for (const sku of Object.keys(skus)) await long.add({ sku });
  shop.world.asked.length = 0;
  const calls = await redisCalls(() => short.cart());
  expect(calls).toEqual(['evalsha', 'mget']);
  expect(await redisCalls(() => long.cart())).toEqual(calls);
  // What is in stock, once a page.
  expect(shop.world.asked).toEqual(['inventory', 'inventory']);
});
