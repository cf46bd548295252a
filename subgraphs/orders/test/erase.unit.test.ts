import { erased } from '../src/domain/erase';
import type { Order } from '../src/domain/order';
import { ADDRESS, AT, LATER, placedOrder } from './samples';

const ALICE = { userId: 'alice', email: 'alice@shop.test' };
const after = (order: Order, person: { userId: string; email: string | null } = ALICE) => {
  const decision = erased(order, person, LATER);
  if (!decision.ok) throw new Error('Nothing is refused.');
  return decision;
};
const guests = (email: string) => placedOrder({}, { customerId: null, guestId: 'g', email });

describe('an erased order', () => {
  it('is cancelled when nothing left yet, and keeps what was sold', () => {
    const order = placedOrder();
    const { value, events } = after(order);
    const { number, total, taxTotal, subtotal, placedAt, shippingOption } = order;
    expect(value).toMatchObject({ number, total, taxTotal, subtotal, placedAt, shippingOption });
    expect(value.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['SHIRT-M', 2],
      ['CAP', 1],
    ]);
    expect(value).toMatchObject({ status: 'CANCELLED', erasedAt: LATER, email: null, customerId: null });
    expect(events.map(({ type }) => type)).toEqual(['order.cancelled.v1', 'order.erased.v1']);
  });

  it('stays where it stands when all of it left, be it delivered or on its way back', () => {
    for (const status of ['SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED', 'CANCELLED'] as const) {
      const { value, events } = after({ ...placedOrder(), status });
      expect(value).toMatchObject({ status, email: null, shippingAddress: null });
      expect(events.map(({ type }) => type)).toEqual(['order.erased.v1']);
    }
  });

  it('keeps the country, and the region where it can be a tax code', () => {
    const taxedIn = (region: string | null) =>
      after({ ...placedOrder(), shippingAddress: { ...ADDRESS, country: 'US', region } }).value.taxedIn;
    expect(['CA', 'ca', 'Upper Elmshire', null].map(taxedIn)).toEqual([
      { country: 'US', region: 'CA' },
      { country: 'US', region: 'CA' },
      { country: 'US', region: null },
      { country: 'US', region: null },
    ]);
  });

  it('keeps the country when it is said again', () => {
    const { value } = after(placedOrder());
    const again = erased(value, ALICE, new Date('2027-01-01'));
    expect(again.ok && again.value).toBe(value);
  });

  it('keeps who of the staff wrote a note, not what', () => {
    const note = { id: 'n', at: AT, body: 'Words' };
    const notes = [
      { ...note, authorId: 'sue' },
      { ...note, authorId: 'alice' },
    ];
    const { value } = after({ ...placedOrder(), notes });
    expect(value.notes.map(({ body, authorId }) => [body, authorId])).toEqual([
      ['', 'sue'],
      ['', null],
    ]);
  });
});

it("an order is the account's, or a guest's under its verified address; any other stays", () => {
  const theirs = [placedOrder({}, { email: 'elsewhere@shop.test' }), guests('alice@shop.test')];
  for (const order of theirs) expect(after(order).value.email).toBeNull();
  const others = [guests('bob@shop.test'), placedOrder({}, { customerId: 'bob', email: 'alice@shop.test' })];
  for (const order of others) expect(after(order).value).toBe(order);
  const unverified = guests('alice@shop.test');
  expect(after(unverified, { ...ALICE, email: null }).value).toBe(unverified);
});
