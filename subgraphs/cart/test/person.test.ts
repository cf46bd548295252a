import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { freshMongo, TEST_SECRET } from '@shop/kit/testing';
import { OrderPlaced } from '@shop/schema/events/orders';
import { UserDeleted } from '@shop/schema/events/users';
import { customerKeys } from '../src/customers';
import { SPRING } from './samples';
import { shopper, startCart } from './start';

const MONGO = freshMongo('person');
let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => {
  shop = await startCart({ CART_MONGO_URL: MONGO });
  await shop.sell({ tee: 1999 });
  const promotion = { ...SPRING, minSubtotal: null, usageLimit: 10, perCustomerLimit: 5 };
  await shop.test.running.seed({ promotions: [promotion] });
});
afterAll(() => shop?.test.stop());

/** Everything that Redis has under cart's keys, and MongoDB in its database, as one text. */
async function everything(): Promise<string> {
  const redis = new Redis(process.env.REDIS_URL!);
  const keys = await redis.keys(`${shop.keyPrefix.replace(/[[\]?*\\]/g, '\\$&')}*`);
  const types = await Promise.all(keys.map((key) => redis.type(key)));
  const values = await Promise.all(
    keys.map((key, i) => {
      if (types[i] === 'hash') return redis.hgetall(key);
      return types[i] === 'zset' ? redis.zrange(key, '0', '-1') : redis.get(key);
    }),
  );
  await redis.quit();
  const connection = await mongoose.createConnection(MONGO).asPromise();
  const collections = await connection.db!.listCollections().toArray();
  const documents = await Promise.all(collections.map(({ name }) => connection.db!.collection(name).find().toArray()));
  await connection.close();
  return JSON.stringify([keys, values, documents]);
}

let next = 0;
const place = async (customer: { customerId: string | null; email: string }) => {
  const orderId = `order-${next++}`;
  shop.world.orders.set(orderId, customer);
  const order = { orderId, cartId: 'c', cartVersion: 1, shippingCountry: 'DE', lines: [], promotionIds: [SPRING.id] };
  await shop.test.deliver(OrderPlaced(order));
  return orderId;
};
const tell = async (id: string) => {
  const query = 'query ($id: ID!) { personalData(userId: $id) }';
  const { data } = await shop.test.as({ service: 'users' }).ask(query, { id });
  return JSON.parse(data!.personalData as string) as Record<string, unknown>;
};

describe('of a person', () => {
  it('cart tells the cart and the promotions that were used', async () => {
    const ann = shopper(shop.test, { userId: 'ann' });
    await ann.add({ sku: 'tee', quantity: 2 });
    await ann.apply({ code: SPRING.code });
    await ann.shipTo({ country: 'DE', region: 'Bayern', postalCode: '80331' });
    const orderId = await place({ customerId: 'ann', email: 'ann@example.com' });
    expect(await tell('ann')).toMatchObject({
      cart: {
        ...{ lines: [{ sku: 'tee', quantity: 2, title: 'Shirt' }], couponCodes: [SPRING.code] },
        ...{ shippingCountry: 'DE', shippingRegion: 'Bayern', shippingPostalCode: '80331' },
      },
      promotionsUsed: [{ promotionId: SPRING.id, orderId, code: SPRING.code, status: 'HELD' }],
    });
    expect(await tell('nobody')).toEqual({ cart: null, promotionsUsed: [] });
  });

  it('nothing is left after the account was deleted, nor of what was ordered under its address; the counts stay', async () => {
    const [gone, ben] = ['gone', 'ben'].map((userId) => shopper(shop.test, { userId }));
    const { cart } = await gone!.add({ sku: 'tee' });
    await gone!.shipTo({ country: 'DE', region: 'Secret region', postalCode: '99999' });
    await ben!.add({ sku: 'tee' });
    shop.world.emails.set('gone', 'gone@example.com');
    await place({ customerId: 'gone', email: 'gone@example.com' });
    await place({ customerId: null, email: 'Gone+2@example.com' });
    await place({ customerId: 'ben', email: 'ben@example.com' });
    const before = await everything();
    const keys = customerKeys(TEST_SECRET)({ userId: 'gone', email: 'gone@example.com' });
    const traces = ['gone', 'Secret region', '99999', cart.id as string, ...keys];
    for (const trace of traces) expect(before).toContain(trace);
    expect(before).not.toContain('example.com');

    const event = await shop.test.deliver(UserDeleted({ userId: 'gone' }));
    const after = await everything();
    for (const trace of traces) expect(after).not.toContain(trace);
    expect(shop.world.erased).toEqual(['gone']);
    expect(await tell('gone')).toEqual({ cart: null, promotionsUsed: [] });
    expect(await ben!.cart()).toMatchObject({ itemCount: 1 });
    expect((await tell('ben')).promotionsUsed).toHaveLength(1);
    expect(after).toContain('"timesUsed":4');

    await shop.test.redeliver(event);
    expect(shop.world.erased).toEqual(['gone', 'gone']);
  });
});
