import mongoose from 'mongoose';
import type { CartSeed } from '../src/seed';
import { SPRING, variantOf } from './samples';
import { service, shopper, startCart, type Data } from './start';

type Sample = CartSeed['promotions'][number];
const DAY = 24 * 60 * 60 * 1000;
const day = (days: number) => new Date(Date.now() + days * DAY);
const NONE = { ...SPRING, minSubtotal: null, usageLimit: null, perCustomerLimit: null };
const sample = (code: string, over: Partial<Sample> = {}): Sample => ({
  ...NONE,
  id: code,
  code,
  title: code,
  ...over,
});

let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => {
  shop = await startCart();
  await shop.sell({ tee: 1000, cap: 500 });
  for (const [sku, amount] of [['tee', 1000] as const, ['cap', 500] as const])
    shop.world.catalog.set(sku, { variant: variantOf(sku, { price: { amount, currency: 'EUR' } }), version: 1 });
  await shop.test.running.seed({
    promotions: [
      sample('TEN'),
      sample('TWO-EURO', { kind: 'FIXED_AMOUNT', value: 200 }),
      sample('SHIP-FREE', { kind: 'FREE_SHIPPING', value: null }),
      sample('FROM-FIFTY', { minSubtotal: 5000 }),
      sample('OVER', { endsAt: day(-1) }),
      sample('SOON', { startsAt: day(1) }),
      sample('OFF', { active: false }),
      ...[1, 2, 3, 4].map((i) => sample(`MORE-${i}`, { value: i })),
      sample('CHANGING', { value: 50 }),
    ],
  });
});
afterAll(() => shop.test.stop());

let next = 0;
const guest = () => shopper(shop.test, { guestId: `guest-${next++}` });
const refusal = ({ cart, userErrors }: Data) => {
  expect(cart).toBeNull();
  return userErrors.map(({ code, message, field }: Data) => [code, message, field]);
};
const save = async (input: Record<string, unknown>) => {
  const query = `mutation ($input: PromotionInput!) { savePromotion(input: $input) { promotion { id } userErrors { message } } }`;
  const staff = shop.test.as({ userId: 'staff', roles: ['CATALOG_MANAGER'] });
  const { data } = await staff.ask(query, { input: { title: 'Saved', kind: 'PERCENTAGE', value: 50, ...input } });
  expect(data!.savePromotion).toMatchObject({ userErrors: [] });
};

describe('a coupon', () => {
  it('takes something off, in whatever case it is entered, once', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee', quantity: 2 });
    const { cart } = await ann.apply({ code: ' ten ' });
    expect(cart).toMatchObject({
      ...{ version: 2, couponCodes: ['TEN'], subtotal: { amount: 2000 }, total: { amount: 1800 }, warnings: [] },
      ...{ discounts: [{ code: 'TEN', title: 'TEN', amount: { amount: 200 } }], discountTotal: { amount: 200 } },
      lines: [{ total: { amount: 1800 } }],
    });
    expect((await ann.apply({ code: 'TEN' })).cart).toEqual(cart);
  });

  it('goes with others, in a fixed order', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee', quantity: 2 });
    await ann.shipBy({ optionId: 'express' });
    for (const code of ['SHIP-FREE', 'TWO-EURO', 'TEN']) await ann.apply({ code });
    expect(await ann.cart()).toMatchObject({
      couponCodes: ['SHIP-FREE', 'TWO-EURO', 'TEN'],
      discounts: [{ code: 'TEN' }, { code: 'TWO-EURO' }, { code: 'SHIP-FREE', amount: { amount: 990 } }],
      ...{ discountTotal: { amount: 1390 }, shippingTotal: { amount: 990 }, total: { amount: 1600 } },
    });
  });

  it('is taken away again', async () => {
    const ann = guest();
    await ann.add({ sku: 'tee' });
    await ann.apply({ code: 'TEN' });
    expect((await ann.unapply({ code: 'ten' })).cart).toMatchObject({ couponCodes: [], total: { amount: 1000 } });
    expect(refusal(await ann.unapply({ code: 'TEN' }))).toMatchObject([['NOT_FOUND', expect.any(String), ['code']]]);
    expect(await ann.cart()).toMatchObject({ version: 3 });
  });

  it.each([
    ['NO-SUCH', 'COUPON_INVALID', 'There is no coupon NO-SUCH. Check how it is spelled.'],
    ['OFF', 'COUPON_INVALID', 'There is no coupon OFF. Check how it is spelled.'],
    ['two words; and <more>', 'COUPON_INVALID', 'There is no such coupon. Check how it is spelled.'],
    ['OVER', 'COUPON_EXPIRED', 'The coupon OVER has ended.'],
    ['SOON', 'COUPON_INVALID', 'The coupon SOON is not valid yet.'],
    [
      'FROM-FIFTY',
      'COUPON_INVALID',
      'The coupon FROM-FIFTY is for goods of €50.00 or more. Add €40.00 more to use it.',
    ],
  ])('%s is refused', async (code, problem, message) => {
    const ann = guest();
    const { cart } = await ann.add({ sku: 'tee' });
    expect(refusal(await ann.apply({ code }))).toEqual([[problem, message, ['code']]]);
    expect(await ann.cart()).toEqual(cart);
  });

  it('begins a cart; one of a stranger is none', async () => {
    const ann = guest();
    const owner = shopper(shop.test, { userId: 'owner-of-coupons' });
    const { cart } = await owner.apply({ code: 'TEN' });
    expect(cart).toMatchObject({ couponCodes: ['TEN'], total: { amount: 0 } });
    for (const change of [ann.apply({ cartId: cart.id, code: 'TEN' }), ann.unapply({ cartId: cart.id, code: 'TEN' })])
      expect((await change).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['cartId'] }]);
    expect((await guest().unapply({ code: 'TEN' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await ann.cart()).toBeNull();
  });

  it('is the fifth at most, also of two carts together', async () => {
    const ann = guest();
    for (const code of ['TEN', 'MORE-1', 'MORE-2', 'MORE-3', 'MORE-4']) await ann.apply({ code });
    const tooMany = ['COUPON_INVALID', 'A cart takes at most 5 coupons. Remove one first.', ['code']];
    expect(refusal(await ann.apply({ code: 'TWO-EURO' }))).toEqual([tooMany]);
    const [userId, guestId] = ['five', 'five-guest'];
    for (const code of ['TEN', 'MORE-1', 'MORE-2']) await shopper(shop.test, { userId }).apply({ code });
    for (const code of ['MORE-2', 'TWO-EURO', 'SHIP-FREE', 'MORE-3'])
      await shopper(shop.test, { guestId }).apply({ code });
    const joint = await shopper(shop.test, { userId, guestId }).cart();
    expect(joint.couponCodes).toEqual(['TEN', 'MORE-1', 'MORE-2', 'TWO-EURO', 'SHIP-FREE']);
  });

  it('that stops holding is a warning and no discount, and a problem of the order', async () => {
    const guestId = `guest-${next++}`;
    const ann = shopper(shop.test, { guestId });
    const { cart: full } = await ann.add({ sku: 'tee', quantity: 6 });
    await ann.apply({ code: 'FROM-FIFTY' });
    await ann.apply({ code: 'CHANGING' });
    const { cart } = await ann.update({ lineId: full.lines[0].id, quantity: 4 });
    expect(cart).toMatchObject({
      couponCodes: ['FROM-FIFTY', 'CHANGING'],
      discountTotal: { amount: 2000 },
      warnings: [{ code: 'COUPON_INVALID', message: expect.stringContaining('€10.00 more'), lineId: null }],
    });
    await save({ id: 'CHANGING', code: 'CHANGING', endsAt: day(-1).toISOString() });
    const codes = ['COUPON_INVALID', 'COUPON_EXPIRED'];
    expect(await ann.cart()).toMatchObject({ discounts: [], warnings: codes.map((code) => ({ code })) });
    const checkout = await service(shop.test).checkout({ guestId, country: 'DE' });
    expect(checkout).toMatchObject({
      ...{ discounts: [], couponCodes: [], promotionIds: [], total: { amount: 4000 } },
      problems: codes.map((code) => ({ code, field: ['couponCodes'] })),
    });
  });

  it('is part of the order that is made of the cart', async () => {
    const guestId = `guest-${next++}`;
    const ann = shopper(shop.test, { guestId });
    await ann.add({ sku: 'tee' });
    await ann.add({ sku: 'cap' });
    for (const code of ['TEN', 'SHIP-FREE']) await ann.apply({ code });
    // Nothing is shipped yet: there is nothing to take off it.
    expect(await service(shop.test).checkout({ guestId, country: 'DE' })).toMatchObject({ promotionIds: ['TEN'] });
    expect(await service(shop.test).checkout({ guestId, country: 'DE', option: 'standard' })).toMatchObject({
      ...{ couponCodes: ['TEN', 'SHIP-FREE'], promotionIds: ['TEN', 'SHIP-FREE'], problems: [] },
      discounts: [{ amount: { amount: 150 } }, { amount: { amount: 490 } }],
      lines: [{ discountTotal: { amount: 100 } }, { discountTotal: { amount: 50 } }],
      ...{ discountTotal: { amount: 640 }, shippingTotal: { amount: 490 }, total: { amount: 1350 } },
    });
  });
});

it('a promotion without a code applies by itself, at once when staff saves it, and ends so', async () => {
  const ann = guest();
  await ann.add({ sku: 'tee' });
  await save({ title: 'Ten percent for everybody', value: 10, minSubtotal: 1000 });
  expect(await ann.cart()).toMatchObject({ discounts: [{ code: null, title: 'Ten percent for everybody' }] });
  await ann.add({ sku: 'cap' });
  expect(await ann.cart()).toMatchObject({ discountTotal: { amount: 150 }, couponCodes: [], warnings: [] });
  const { nodes } = (
    await shop.test.as({ userId: 's', roles: ['CATALOG_MANAGER'] }).ask('{ promotions { nodes { id code } } }')
  ).data!.promotions as Data;
  await save({ id: nodes.find(({ code }: Data) => !code).id, active: false });
  expect(await ann.cart()).toMatchObject({ discounts: [], warnings: [] });
});

it('carts are shown without their coupons while promotions can not be read, and say so; an order waits', async () => {
  const lost = await startCart({ LOG_LEVEL: 'silent' });
  await lost.sell({ tee: 1000 });
  await lost.test.running.seed({ promotions: [sample('LOST')] });
  const ann = shopper(lost.test, { guestId: 'ann' });
  await ann.add({ sku: 'tee' });
  expect((await ann.apply({ code: 'LOST' })).cart).toMatchObject({ discountTotal: { amount: 100 }, warnings: [] });
  await mongoose.connections.at(-1)!.close();
  expect((await ann.add({ sku: 'tee' })).cart).toMatchObject({
    ...{ couponCodes: ['LOST'], subtotal: { amount: 2000 }, discounts: [] },
    warnings: [
      { code: 'COUPON_INVALID', message: "The coupon LOST can't be checked just now. Try again in a moment." },
    ],
  });
  await expect(service(lost.test).checkout({ guestId: 'ann', country: 'DE' })).rejects.toThrow();
  await lost.test.stop();
});
