import { randomInt } from 'node:crypto';
import mongoose from 'mongoose';
import { stamp } from '@shop/kit/outbox';
import { freshMongo, unique, until } from '@shop/kit/testing';
import type { CloudEvent } from '@shop/schema/events/envelope';
import { OrderCancelled, OrderConfirmed, OrderPlaced } from '@shop/schema/events/orders';
import type { Promotion } from '../src/domain/promotion';
import type { Use } from '../src/domain/use';
import type { CartSeed } from '../src/seed';
import { SPRING, variantOf } from './samples';
import { service, shopper, startCart } from './start';

type Cart = Awaited<ReturnType<typeof startCart>>;
type Sample = CartSeed['promotions'][number];
const NONE = { ...SPRING, minSubtotal: null, usageLimit: null, perCustomerLimit: null };

// Two processes on the same stores and topics.
const SHARED = {
  CART_MONGO_URL: freshMongo('uses'),
  KAFKA_PREFIX: `${unique('t')}.`,
  CART_KEY_PREFIX: `{${unique('c')}}:`,
};
let shop: Cart;
let processes: Cart[];
let database: mongoose.Connection;
beforeAll(async () => {
  shop = await startCart(SHARED);
  processes = [shop, await startCart(SHARED, shop)];
  database = await mongoose.createConnection(SHARED.CART_MONGO_URL).asPromise();
});
afterAll(async () => {
  await database?.close();
  for (const { test } of processes ?? []) await test.stop();
});

let next = 0;
const newOrder = (customer: { customerId?: string; email?: string } = {}) => {
  const orderId = `order-${next++}`;
  shop.world.orders.set(orderId, { customerId: null, email: `${orderId}@example.com`, ...customer });
  return orderId;
};
const promotion = async (over: Partial<Sample> = {}): Promise<string> => {
  const id = `promotion-${next++}`;
  await shop.test.running.seed({ promotions: [{ ...NONE, id, code: id.toUpperCase(), ...over }] });
  return id;
};

const [source, version] = ['orders', 1];
const placed = (orderId: string, promotionIds?: string[]): CloudEvent => {
  const order = { orderId, cartId: 'c', cartVersion: 1, shippingCountry: 'DE', lines: [], promotionIds };
  return stamp([OrderPlaced(order)], { source, subject: orderId, version })[0]!.event;
};
const cancelled = (orderId: string): CloudEvent =>
  stamp([OrderCancelled({ orderId, reason: 'CUSTOMER_REQUEST' })], { source, subject: orderId, version })[0]!.event;

/** Hands events to the two processes, all at once. */
const hear = (events: CloudEvent[]) =>
  Promise.all(events.map((event) => processes[randomInt(processes.length)]!.test.redeliver(event)));
const shuffled = <T>(list: T[]): T[] =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

const usesOf = (promotionId: string) => database.collection<Use>('promotion_uses').find({ promotionId }).toArray();
const held = async (promotionId: string) => (await usesOf(promotionId)).filter(({ status }) => status === 'HELD');
const timesUsed = async (_id: string) =>
  (await database.collection<Promotion>('promotions').findOne({ _id } as never))!.timesUsed;

/** What was told of a promotion, once nothing waits to be sent: the answers by order. */
async function toldOf(promotionId: string): Promise<Map<string, string[]>> {
  const unsent = { promotionId, unsentSince: { $exists: true } };
  await until(async () => (await database.collection('promotion_uses').countDocuments(unsent)) === 0);
  const answers = new Map<string, string[]>();
  for (const { value } of await shop.test.broker.readAll(['promotions'])) {
    const { type, data } = JSON.parse(String(value)) as {
      type: string;
      data: { orderId: string; promotionId: string };
    };
    if (data.promotionId === promotionId) answers.set(data.orderId, [...(answers.get(data.orderId) ?? []), type]);
  }
  return answers;
}
const RESERVED = 'promotion.reserved.v1';
const REFUSED = 'promotion.refused.v1';

describe('a promotion that can be used ten times', () => {
  it('is held by ten of 200 orders at once, whatever comes in which order and twice, and by three more when three let go', async () => {
    const id = await promotion({ usageLimit: 10 });
    const events = Array.from({ length: 200 }, () => placed(newOrder(), [id]));
    await hear(shuffled([...events, ...events]));
    const first = await held(id);
    expect([first.length, await timesUsed(id)]).toEqual([10, 10]);

    const letGo = first.slice(0, 3).map(({ orderId }) => orderId);
    await hear(shuffled([...letGo, ...letGo].map(cancelled)));
    expect(await timesUsed(id)).toBe(7);

    const more = Array.from({ length: 20 }, () => placed(newOrder(), [id]));
    await hear(shuffled([...more, ...events, ...more]));
    const now = await held(id);
    expect([now.length, await timesUsed(id)]).toEqual([10, 10]);
    expect(now.filter(({ orderId }) => first.some((use) => use.orderId === orderId))).toHaveLength(7);

    const told = await toldOf(id);
    expect(told.size).toBe(220);
    for (const [orderId, answers] of told) expect(new Set(answers).size === 1 || letGo.includes(orderId)).toBe(true);
    const reserved = [...told].filter(([, answers]) => answers.includes(RESERVED)).map(([orderId]) => orderId);
    expect(reserved.sort()).toEqual([...now, ...first.slice(0, 3)].map(({ orderId }) => orderId).sort());
  });

  it('is given back once, in whatever order placings and cancellations come', async () => {
    const id = await promotion({ usageLimit: 10 });
    const orders = Array.from({ length: 60 }, () => newOrder());
    const placings = orders.map((orderId) => placed(orderId, [id]));
    const cancellations = orders.slice(0, 40).map(cancelled);
    await hear(shuffled([...placings, ...placings, ...cancellations, ...cancellations]));
    const holders = (await held(id)).map(({ orderId }) => orderId);
    expect(await timesUsed(id)).toBe(holders.length);
    expect(holders.filter((orderId) => orders.indexOf(orderId) < 40)).toEqual([]);

    const rest = holders.flatMap((orderId) => Array.from({ length: 4 }, () => cancelled(orderId)));
    await hear(shuffled(rest));
    expect([await timesUsed(id), await held(id)]).toEqual([0, []]);
  });
});

describe('a promotion that is used up', () => {
  it('can not be entered, is a warning to those who did, and a problem of their orders', async () => {
    const id = await promotion({ usageLimit: 1 });
    const code = id.toUpperCase();
    const [ann, ben] = ['late-ann', 'late-ben'].map((guestId) => shopper(shop.test, { guestId }));
    expect((await ann!.apply({ code })).userErrors).toEqual([]);
    const orderId = newOrder();
    await hear([placed(orderId, [id])]);
    const used = { code: 'COUPON_INVALID', message: `The coupon ${code} is used up.` };
    expect((await ben!.apply({ code })).userErrors).toEqual([{ ...used, field: ['code'] }]);
    expect((await ann!.cart()).warnings).toEqual([{ ...used, lineId: null }]);
    const { problems } = await service(shop.test).checkout({ guestId: 'late-ann', country: 'DE' });
    expect(problems).toContainEqual({ ...used, field: ['couponCodes'] });
    await hear([cancelled(orderId)]);
    expect((await ben!.apply({ code })).userErrors).toEqual([]);
  });
});

describe('a use', () => {
  it('is told again as it was', async () => {
    const id = await promotion({ usageLimit: 1 });
    const [one, other] = [newOrder(), newOrder()];
    const [first, second] = [placed(one, [id]), placed(other, [id])];
    for (const event of [first, second, first, second]) await hear([event]);
    const told = await toldOf(id);
    expect(told.get(one)).toEqual([RESERVED, RESERVED]);
    expect(told.get(other)).toEqual([REFUSED, REFUSED]);
  });

  it('is none of an order that was cancelled before it was placed', async () => {
    const id = await promotion();
    const orderId = newOrder();
    await hear([cancelled(orderId)]);
    await hear([placed(orderId, [id])]);
    expect([await usesOf(id), await timesUsed(id)]).toEqual([[], 0]);
  });

  it('is one of each promotion of an order', async () => {
    const ids = [
      await promotion(),
      await promotion({ code: null, minSubtotal: 1_000_000 }),
      await promotion({ active: false }),
    ];
    const orderId = newOrder();
    await hear([placed(orderId, [...ids, ...ids]), placed(newOrder())]);
    expect(await Promise.all(ids.map(timesUsed))).toEqual([1, 1, 0]);
    expect((await Promise.all(ids.map(toldOf))).map((told) => told.get(orderId))).toEqual([
      [RESERVED],
      [RESERVED],
      [REFUSED],
    ]);
  });

  it('is refused of a promotion that there is not', async () => {
    const orderId = newOrder();
    await hear([placed(orderId, ['no-such-promotion'])]);
    expect((await toldOf('no-such-promotion')).get(orderId)).toEqual([REFUSED]);
  });

  it('counts by the time of the placing, not of the hearing', async () => {
    const id = await promotion({ startsAt: new Date(Date.now() - 60_000), endsAt: new Date(Date.now() - 1000) });
    const [inTime, late] = [newOrder(), newOrder()];
    const time = new Date(Date.now() - 30_000).toISOString();
    await hear([{ ...placed(inTime, [id]), time }, placed(late, [id])]);
    const told = await toldOf(id);
    expect([told.get(inTime), told.get(late)]).toEqual([[RESERVED], [REFUSED]]);
  });

  it('waits for orders to say whose it is', async () => {
    const id = await promotion();
    const event = placed(newOrder(), [id]);
    shop.world.away.add('orders');
    await expect(hear([event])).rejects.toThrow();
    shop.world.away.clear();
    expect(await usesOf(id)).toEqual([]);
    await hear([event]);
    expect(await timesUsed(id)).toBe(1);
  });

  it('leaves what staff changes at the same time as it is', async () => {
    const id = await promotion();
    const staff = shop.test.as({ userId: 'staff', roles: ['CATALOG_MANAGER'] });
    const query = `mutation ($input: PromotionInput!) { savePromotion(input: $input) { promotion { value version } userErrors { code } } }`;
    const save = (value: number, ifVersion: number) =>
      staff.ask(query, { input: { id, code: id, title: 'T', kind: 'PERCENTAGE', value, ifVersion } });
    const using = hear(Array.from({ length: 20 }, () => placed(newOrder(), [id])));
    for (const version of [1, 2, 3])
      expect((await save(20 + version, version)).data!.savePromotion).toMatchObject({ userErrors: [] });
    await using;
    const found = await database.collection<Promotion>('promotions').findOne({ _id: id } as never);
    expect(found).toMatchObject({ timesUsed: 20, value: 23, version: 4 });
  });
});

describe('a promotion with a limit a customer', () => {
  const order = (id: string, customer: Parameters<typeof newOrder>[0]) => {
    const orderId = newOrder(customer);
    return hear([placed(orderId, [id])]).then(() => orderId);
  };

  it('counts an account, and the spellings of one mailbox, together', async () => {
    const id = await promotion({ perCustomerLimit: 1 });
    const spellings = ['a.nn@gmail.com', 'Ann+shop@GoogleMail.com', 'an.n+1@gmail.com'];
    for (const email of spellings) await order(id, { email });
    await order(id, { customerId: 'ann', email: 'ann@example.com' });
    await order(id, { customerId: 'ann', email: 'other@example.com' });
    await order(id, { email: 'ANN@example.com' });
    expect((await usesOf(id)).map(({ status }) => status)).toEqual([
      'HELD',
      'REFUSED',
      'REFUSED',
      'HELD',
      'REFUSED',
      'REFUSED',
    ]);
    expect(JSON.stringify(await usesOf(id))).not.toMatch(/ann|gmail|example/i);
  });

  it('is held once of 40 orders of one customer at once', async () => {
    const id = await promotion({ perCustomerLimit: 1 });
    const events = Array.from({ length: 40 }, () => placed(newOrder({ email: 'eve@example.com' }), [id]));
    await hear(shuffled([...events, ...events]));
    expect([(await held(id)).length, await timesUsed(id)]).toEqual([1, 1]);
  });

  it('is a problem of the checkout, and a warning to the account, when it was used; not for others', async () => {
    const id = await promotion({ perCustomerLimit: 1 });
    const code = id.toUpperCase();
    await shop.sell({ tee: 1999 });
    shop.world.catalog.set('tee', { variant: variantOf('tee'), version: 1 });
    const [ben, userId] = [shopper(shop.test, { userId: 'ben' }), 'ben'];
    await ben.add({ sku: 'tee' });
    await ben.apply({ code });
    const guestId = 'bens-guest';
    await shopper(shop.test, { guestId }).add({ sku: 'tee' });
    await shopper(shop.test, { guestId }).apply({ code });
    const { checkout } = service(shop.test);
    const fine = { promotionIds: [id], couponCodes: [code], problems: [] };
    expect(await checkout({ userId, email: 'ben@example.com', country: 'DE' })).toMatchObject(fine);
    const orderId = await order(id, { customerId: 'ben', email: 'ben@example.com' });
    const used = { promotionIds: [], couponCodes: [], problems: [{ code: 'COUPON_INVALID', field: ['couponCodes'] }] };
    expect(await checkout({ userId, email: 'new@example.com', country: 'DE' })).toMatchObject(used);
    expect(await checkout({ guestId, email: 'Ben@Example.com', country: 'DE' })).toMatchObject(used);
    expect(await checkout({ guestId, email: 'somebody@example.com', country: 'DE' })).toMatchObject(fine);
    expect(await ben.cart()).toMatchObject({ warnings: [{ code: 'COUPON_INVALID' }], discounts: [] });
    expect((await ben.apply({ code })).userErrors).toMatchObject([{ code: 'COUPON_INVALID' }]);
    await hear([cancelled(orderId)]);
    expect(await ben.cart()).toMatchObject({ warnings: [], discounts: [{ code }] });
  });
});

it('a confirmed order takes the coupons that it used out of its cart, and leaves the others', async () => {
  const [used, other] = [await promotion(), await promotion()];
  await shop.sell({ tee: 1000 });
  const ann = shopper(shop.test, { guestId: 'confirmed' });
  await ann.add({ sku: 'tee', quantity: 2 });
  for (const id of [used, other]) await ann.apply({ code: id });
  const { id: cartId } = await ann.cart();
  const orderId = newOrder();
  await hear([placed(orderId, [used])]);
  const confirmed = OrderConfirmed({ orderId, cartId, lines: [{ lineId: 'l', sku: 'tee', quantity: 1 }] });
  const [stored] = stamp([confirmed], { source, subject: orderId, version });
  await hear([stored!.event]);
  const after = await ann.cart();
  expect(after).toMatchObject({ itemCount: 1, couponCodes: [other.toUpperCase()] });
  await ann.apply({ code: used });
  await hear([stored!.event]);
  expect((await ann.cart()).couponCodes).toEqual([other.toUpperCase(), used.toUpperCase()]);
});
