import { retold } from '@shop/orders/domain/story';
import { products } from '../src/catalog/all';
import { accounts } from '../src/accounts';
import { madeOn } from '../src/content';
import { idOf } from '../src/ids';
import { shoppers } from '../src/past/shoppers';
import { promotions } from '../src/promotions';
import { sampleShop } from '../src/shop';

const DAY = 86_400_000;
const today = new Date('2026-05-04T00:00:00Z');
const shop = sampleShop('a-Pa55word', today);
const past = shop.orders.orders;
const told = past.map((order) => retold(order).order);
const byId = new Map(told.map((order) => [order._id, order]));
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

describe('the past orders', () => {
  it('are 400 in 90 days, and the same each time', () => {
    expect(past.length).toBe(400);
    expect(sampleShop('a-Pa55word', today)).toEqual(shop);
    for (const { placedAt, timeline } of told) {
      expect(placedAt.getTime()).toBeGreaterThanOrEqual(today.getTime() - 91 * DAY);
      for (const { at } of timeline) expect(at.getTime()).toBeLessThanOrEqual(today.getTime());
    }
    expect(new Set(told.map(({ placedAt }) => placedAt.toISOString().slice(0, 10))).size).toBeGreaterThan(75);
  });

  it('keep their ids and numbers on another day', () => {
    const tomorrow = sampleShop('a-Pa55word', new Date(today.getTime() + DAY)).orders.orders;
    expect(tomorrow.map(({ placement: { id, number } }) => [id, number])).toEqual(
      past.map(({ placement: { id, number } }) => [id, number]),
    );
    expect(new Set(told.map(({ number }) => number)).size).toBe(400);
  });

  it('stand in every state that can last', () => {
    const states = new Set(told.map(({ status }) => status));
    expect([...states].sort()).toEqual([
      'CANCELLED',
      'CONFIRMED',
      'DELIVERED',
      'PARTIALLY_SHIPPED',
      'RETURNED',
      'RETURN_REQUESTED',
      'SHIPPED',
    ]);
    const reasons = new Set(told.flatMap(({ cancelReason }) => cancelReason ?? []));
    expect([...reasons].sort()).toEqual(['CUSTOMER_REQUEST', 'EXPIRED', 'OUT_OF_STOCK', 'PAYMENT_DECLINED', 'STAFF']);
    expect(told.filter(({ customerId }) => customerId === null).length).toBeGreaterThan(30);
  });

  it('are of skus that were for sale by then, by people who had an account by then', () => {
    const skus = new Map(products.flatMap((product) => product.variants.map(({ sku }) => [sku, product] as const)));
    const made = new Map(shop.users.accounts.map(({ email, createdAt }) => [email, createdAt!]));
    for (const { email, customerId, placedAt, lines } of told) {
      for (const { sku, productId } of lines) {
        expect(idOf('product', skus.get(sku)!.slug)).toBe(productId);
        expect(madeOn(skus.get(sku)!, today).getTime()).toBeLessThan(placedAt.getTime());
      }
      if (customerId) expect(made.get(email!)!.getTime()).toBeLessThan(placedAt.getTime());
    }
  });

  it('add up: lines, shipping and total', () => {
    for (const { lines, subtotal, shippingTotal, discountTotal, total } of told) {
      expect(subtotal.amount - discountTotal.amount + shippingTotal.amount).toBe(total.amount);
      expect(sum(lines.map((line) => line.total.amount)) + shippingTotal.amount).toBe(total.amount);
    }
  });
});

describe('what payments and inventory have of them', () => {
  it('has an authorisation of the total for each that was paid, and what was charged and given back to the cent', () => {
    const { payments } = shop.payments;
    expect(new Set(payments.map(({ orderId }) => orderId)).size).toBe(payments.length);
    for (const payment of payments) {
      const order = byId.get(payment.orderId)!;
      expect(payment.amount).toBe(order.total.amount);
      expect(sum(payment.captures.map(({ amount }) => amount))).toBe(
        sum(order.fulfillments.map(({ capture }) => capture)),
      );
      expect(sum(payment.refunds.map(({ amount }) => amount))).toBe(order.refunded);
      if (order.status === 'DELIVERED')
        expect(sum(payment.captures.map(({ amount }) => amount))).toBe(order.total.amount - order.released);
    }
    const unpaid = told.filter(({ _id }) => !payments.some(({ orderId }) => orderId === _id));
    expect(unpaid.every(({ status }) => status === 'CANCELLED')).toBe(true);
  });

  it('holds what is open, ships what was shipped and takes back what came back', () => {
    const { orders = [] } = shop.inventory;
    expect(orders.length).toBe(400);
    const units = (all: { lines: { quantity: number }[] }[]) =>
      sum(all.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)));
    for (const { orderId, held, shipped, released } of orders) {
      const { lines } = byId.get(orderId)!;
      expect(units(shipped)).toBe(sum(lines.map(({ quantityShipped }) => quantityShipped)));
      if (held.length) {
        expect(units([{ lines: held }])).toBe(sum(lines.map(({ quantity }) => quantity)));
        expect(units(released)).toBe(sum(lines.map(({ quantityCancelled }) => quantityCancelled)));
      }
    }
    expect(sum(orders.map(({ restocked }) => units(restocked)))).toBeGreaterThan(5);
  });
});

describe('the people', () => {
  it('are the accounts of the README and 160 shoppers, each with an address of its own under shop.test', () => {
    const emails = shop.users.accounts.map(({ email }) => email);
    expect(emails.slice(0, accounts.length)).toEqual(accounts.map(({ email }) => email));
    expect(emails.length).toBe(accounts.length + shoppers.length);
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z.]+@shop\.test$/);
  });
});

describe('the promotions', () => {
  const all = promotions(today);

  it('are of each kind, with an ended, a coming and an inactive one', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(['FIXED_AMOUNT', 'FREE_SHIPPING', 'PERCENTAGE']);
    expect(all.some(({ endsAt }) => endsAt && endsAt < today)).toBe(true);
    expect(all.some(({ startsAt }) => startsAt && startsAt > today)).toBe(true);
    expect(all.some(({ active }) => !active)).toBe(true);
    expect(all.some(({ minSubtotal }) => minSubtotal)).toBe(true);
    expect(all.some(({ usageLimit }) => usageLimit)).toBe(true);
    expect(all.some(({ perCustomerLimit }) => perCustomerLimit)).toBe(true);
  });
});
