import fc from 'fast-check';
import { ProductChanged } from '@shop/schema/events/products';
import { Redis } from 'ioredis';
import { stamp } from '@shop/kit/outbox';
import { until } from '@shop/kit/testing';
import { productOf, variantOf } from './samples';
import { service, shopper, startCart } from './start';

let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => void (shop = await startCart()));
afterAll(() => shop.test.stop());
beforeEach(() => {
  shop.world.away.clear();
  shop.world.catalog.clear();
  shop.world.asked.length = 0;
});

let next = 0;
const fresh = () => {
  const guestId = `guest-${next++}`;
  return { guestId, guest: shopper(shop.test, { guestId }), sku: `sku-${next}`, productId: `product-${next}` };
};
const hear = (
  productId: string,
  prices: Record<string, number>,
  version: number,
  status: 'ACTIVE' | 'ARCHIVED' = 'ACTIVE',
) => shop.test.deliver(ProductChanged(productOf(prices, { productId, status })), { version });
const owns = (sku: string, over: Partial<Parameters<typeof variantOf>[1]> = {}, version = 1) =>
  shop.world.catalog.set(sku, { variant: variantOf(sku, { productId: `product-of-${sku}`, ...over }), version });

describe("the copy of the catalog's variants", () => {
  it('keeps the newest, in whatever order and however often it hears', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
        async (versions, again) => {
          const { guest, sku, productId } = fresh();
          const heard = [...versions, ...again.filter((version) => versions.includes(version))];
          for (const version of heard) await hear(productId, { [sku]: version * 100 }, version);
          const { cart } = await guest.add({ sku });
          expect(cart.lines[0].unitPrice.amount).toBe(Math.max(...versions) * 100);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('forgets a variant that its product no longer has, also when an older word comes late', async () => {
    const { guest, sku, productId } = fresh();
    await hear(productId, { [sku]: 100, other: 100 }, 1);
    await hear(productId, { other: 100 }, 3);
    await hear(productId, { [sku]: 100, other: 100 }, 2);
    expect((await guest.add({ sku })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('does not begin to sell what was gone before it heard of the product', async () => {
    const { guest, sku, productId } = fresh();
    await hear(productId, { other: 100 }, 3);
    await hear(productId, { [sku]: 100, other: 100 }, 1);
    expect((await guest.add({ sku })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('keeps what the catalog answered against an older word that comes late', async () => {
    const { guest, sku, productId } = fresh();
    owns(sku, { productId, price: { amount: 500, currency: 'EUR' } }, 5);
    await guest.add({ sku });
    await hear(productId, { [sku]: 400 }, 4);
    expect(await guest.cart()).toMatchObject({ subtotal: { amount: 500 } });
    await hear(productId, { [sku]: 600 }, 6);
    expect(await guest.cart()).toMatchObject({ subtotal: { amount: 600 } });
  });

  it('shows the price of now, and that it changed', async () => {
    const { guest, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    await guest.add({ sku, quantity: 2 });
    await hear(productId, { [sku]: 150 }, 2);
    const cart = await guest.cart();
    expect(cart).toMatchObject({
      subtotal: { amount: 300 },
      warnings: [{ code: 'PRICE_CHANGED', lineId: cart.lines[0].id }],
    });
    expect((await guest.add({ sku })).cart).toMatchObject({ subtotal: { amount: 450 }, warnings: [] });
  });

  it('warns of what is no longer for sale', async () => {
    const { guest, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    await guest.add({ sku });
    await hear(productId, { [sku]: 100 }, 2, 'ARCHIVED');
    expect(await guest.cart()).toMatchObject({ warnings: [{ code: 'NOT_FOUND' }], subtotal: { amount: 100 } });
  });
});

describe('the catalog', () => {
  it('is asked before a no, and its answer is kept', async () => {
    const { guest, sku } = fresh();
    owns(sku, { price: { amount: 700, currency: 'EUR' } });
    expect((await guest.add({ sku })).cart).toMatchObject({ subtotal: { amount: 700 } });
    shop.world.away.add('catalog');
    expect((await guest.add({ sku })).cart).toMatchObject({ subtotal: { amount: 1400 } });
    expect(shop.world.asked.filter((name) => name === 'catalog')).toHaveLength(1);
  });

  it('overrules a copy that is behind', async () => {
    const { guest, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1, 'ARCHIVED');
    owns(sku, { price: { amount: 100, currency: 'EUR' } }, 2);
    expect((await guest.add({ sku })).cart).toMatchObject({ itemCount: 1 });
  });

  it('says what is not for sale', async () => {
    const { guest, sku } = fresh();
    owns(sku, { forSale: false });
    owns(`${sku}-usd`, { price: { amount: 100, currency: 'USD' } });
    for (const asked of [sku, `${sku}-usd`, 'unknown'])
      expect((await guest.add({ sku: asked })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['sku'] }]);
    expect(await guest.cart()).toBeNull();
  });

  it('is missed, not taken for a no, when it is away', async () => {
    const { guestId, sku } = fresh();
    shop.world.away.add('catalog');
    const { data, errors } = await shop.test
      .as({ guestId })
      .ask('mutation ($sku: ID!) { addToCart(sku: $sku) { cart { id } userErrors { code } } }', { sku });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'UNAVAILABLE']);
  });

  it('is asked once for all that a cart lacks; while it is away lines look as they were added', async () => {
    const { guest, guestId, sku } = fresh();
    for (const each of [sku, `${sku}-b`]) {
      owns(each);
      await guest.add({ sku: each });
    }
    const redis = new Redis(process.env.REDIS_URL!);
    const forget = () => redis.del(...[sku, `${sku}-b`].map((each) => `${shop.keyPrefix}variant:${each}`));
    await forget();
    shop.world.asked.length = 0;
    owns(sku, { productTitle: 'Renamed' }, 2);
    expect((await guest.cart()).lines[0].title).toBe('Renamed – M / Blue');
    expect(shop.world.asked).toEqual(['catalog', 'inventory']);
    await forget();
    await redis.quit();
    shop.world.away.add('catalog');
    expect(await guest.cart()).toMatchObject({ lines: [{ title: 'Shirt – M / Blue' }, {}], warnings: [] });
    const { errors } = await service(shop.test).ask(
      'query ($g: ID) { cartForCheckout(guestId: $g, country: "DE") { total { amount } } }',
      { g: guestId },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });
});

describe('a checkout', () => {
  it('is a snapshot by the word of the catalog', async () => {
    const { guest, guestId, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    await guest.add({ sku, quantity: 2 });
    const { cart } = await guest.shipBy({ optionId: 'express' });
    owns(sku, { productId, price: { amount: 1190, currency: 'EUR' } }, 2);
    expect(await service(shop.test).checkout({ guestId, country: 'DE', option: 'standard' })).toEqual({
      ...{
        cartId: cart.id,
        version: 2,
        currency: 'EUR',
        discounts: [],
        couponCodes: [],
        promotionIds: [],
        problems: [],
      },
      lines: [
        {
          ...{ lineId: cart.lines[0].id, sku, productId, title: 'Shirt', options: [{ name: 'Size', value: 'M' }] },
          ...{ image: null, quantity: 2, unitPrice: { amount: 1190 }, discountTotal: { amount: 0 } },
          ...{ taxTotal: { amount: 380 }, total: { amount: 2380 } },
        },
      ],
      shippingOption: {
        ...{ id: 'standard', name: 'Standard', price: { amount: 490, currency: 'EUR' } },
        ...{ estimatedDaysMin: 2, estimatedDaysMax: 4 },
      },
      ...{ subtotal: { amount: 2380 }, discountTotal: { amount: 0 }, shippingTotal: { amount: 490 } },
      ...{ taxTotal: { amount: 458 }, pricesIncludeTax: true, total: { amount: 2870 } },
    });
  });

  it("takes the cart's option when none is asked for, and the country that is asked for", async () => {
    const { guest, guestId, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    owns(sku);
    await guest.add({ sku });
    await guest.shipBy({ optionId: 'express' });
    const answer = await service(shop.test).checkout({ guestId, country: 'CH' });
    expect(answer).toMatchObject({ shippingOption: { id: 'express' }, shippingTotal: { amount: 1990 }, problems: [] });
  });

  it('goes by the copy while the catalog is away', async () => {
    const { guest, guestId, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    await guest.add({ sku });
    shop.world.away.add('catalog');
    expect(await service(shop.test).checkout({ guestId, country: 'DE' })).toMatchObject({ subtotal: { amount: 100 } });
  });

  it('names what is no longer for sale', async () => {
    const { guest, guestId, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    await guest.add({ sku });
    expect((await service(shop.test).checkout({ guestId, country: 'DE' })).problems).toEqual([
      { code: 'NOT_FOUND', message: '“Shirt – M / Blue” is no longer for sale. Remove it to go on.', field: null },
    ]);
  });

  it('finds the cart that is meant, and no other', async () => {
    const { guest, guestId, sku, productId } = fresh();
    await hear(productId, { [sku]: 100 }, 1);
    owns(sku);
    const owner = shopper(shop.test, { userId: `owner-${guestId}` });
    const { cart } = await owner.add({ sku });
    const ask = service(shop.test).checkout;
    expect(await ask({ userId: `owner-${guestId}`, country: 'DE' })).toMatchObject({ cartId: cart.id });
    for (const whose of [{ guestId }, { userId: 'other', cartId: cart.id }, { guestId, cartId: cart.id }, {}])
      expect(await ask({ ...whose, country: 'DE' })).toMatchObject({ cartId: null, problems: [{ code: 'NOT_FOUND' }] });
    expect(await guest.cart()).toBeNull();
  });
});

it('hears of products by Kafka', async () => {
  const { guest, sku, productId } = fresh();
  const told = ProductChanged(productOf({ [sku]: 300 }, { productId }));
  await shop.test.broker.publish(stamp([told], { source: 'catalog', subject: productId, version: 1 }));
  const { cart } = await until(async () => {
    const answer = await guest.add({ sku });
    return answer.cart && answer;
  }, 30_000);
  expect(cart.subtotal.amount).toBe(300);
});

it('says that it is unavailable while Redis is', async () => {
  const lost = await startCart({ CART_REDIS_URL: 'redis://127.0.0.1:1' });
  const { errors } = await lost.test.as({ guestId: 'g' }).ask('{ cart { id } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect(await lost.test.running.failing()).toEqual(['redis']);
  await lost.test.stop();
});
