import { PaymentCaptured, PaymentRefunded, PaymentVoided } from '@shop/schema/events/payments';
import { UserDeleted } from '@shop/schema/events/users';
import type { Caller } from '@shop/kit/identity';
import { address, confirmedOrder, dataOf, heard, startOrders, type OrdersTest } from './orders-test';
import { cartSample, eur } from './samples';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const SUPPORT = { userId: 'sue', roles: ['SUPPORT'] };
const FINANCE = { userId: 'fay', roles: ['FINANCE'] };
const LIST = `query ($query: String, $status: [OrderStatus!], $paymentStatus: [PaymentStatus!], $from: DateTime, $to: DateTime,
  $sort: OrderSort, $first: Int, $after: String) {
  orders(query: $query, status: $status, paymentStatus: $paymentStatus, from: $from, to: $to, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
type Page = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

const list = async (variables: object, caller: Partial<Caller> = SUPPORT) =>
  dataOf<Page>(await test.as(caller).ask(LIST, variables as Record<string, unknown>), 'orders');
const idsOf = async (variables: object, caller?: Partial<Caller>) =>
  (await list(variables, caller)).nodes.map(({ id }) => id);
const code = async (variables: object, caller: Partial<Caller> = SUPPORT) =>
  (await test.as(caller).ask(LIST, variables as Record<string, unknown>)).errors?.[0]?.extensions.code;

let count = 0;
const placed = async (given: object = {}) => {
  const { order, userErrors } = await test.place(
    { guestId: `list-${++count}` },
    { email: `list-${count}@shop.test`, ...given },
  );
  if (!order) throw new Error(userErrors[0]?.message);
  return order;
};

describe('orders', () => {
  it('pages through each sort, each order once, also among equal totals', async () => {
    const carts = test.neighbours.cart;
    for (const total of [4990, 9990, 4990, 4990, 1990]) {
      test.neighbours.cart = ({ guestId }) => cartSample({ cartId: String(guestId), total: eur(total) });
      await placed();
    }
    test.neighbours.cart = carts;
    const walk = async (sort: string) => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Page = await list({ sort, first: 2, after });
        expect(page.totalCount).toBe(5);
        seen.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) return seen;
        after = page.pageInfo.endCursor;
      }
    };
    const newest = await walk('NEWEST');
    expect(new Set(newest).size).toBe(5);
    expect(await walk('OLDEST')).toEqual([...newest].reverse());
    const dearest = await walk('TOTAL_DESC');
    expect(await walk('TOTAL_ASC')).toEqual([...dearest].reverse());
    const [last, second, third] = [newest[0], newest[3], newest[4]];
    expect([dearest[0], dearest[4]]).toEqual([second, last]);
    expect(new Set(dearest)).toEqual(new Set([...newest, third]));
  });

  it('finds by number, sku, email and name; people only for those who see addresses', async () => {
    const { id, number } = await placed({
      email: 'Zoe.Müller@Shop.test'.replace('ü', 'ue'),
      shippingAddress: { ...address, name: '  Zoë  Müller ' },
    });
    for (const query of [number.toLowerCase(), number.slice(0, 6), 'ZOE.mu', 'zoe mul', 'Müller', 'muller zo'])
      expect([query, await idsOf({ query })]).toEqual([query, [id]]);
    expect(await idsOf({ query: 'shirt-m', first: 1 })).toEqual([id]);
    expect(await idsOf({ query: 'SHIRT' })).toEqual([]);
    expect(await idsOf({ query: number }, FINANCE)).toEqual([id]);
    expect(await idsOf({ query: 'zoe.mu' }, FINANCE)).toEqual([]);
    expect(await idsOf({ query: 'muller' }, FINANCE)).toEqual([]);
    expect(await idsOf({ query: '.*' })).toEqual([]);
  });

  it('finds an erased order by its number alone', async () => {
    test.neighbours.verified.add('gone');
    const { order } = await test.place({ userId: 'gone', roles: ['CUSTOMER'] }, { email: 'gone@shop.test' });
    const { id, number } = order!;
    expect(await idsOf({ query: 'gone@' })).toEqual([id]);
    const everybody = await idsOf({ query: 'CAP', first: 100 });
    expect(everybody).toContain(id);
    await test.deliver(UserDeleted({ userId: 'gone' }));
    expect(await idsOf({ query: 'gone@' })).toEqual([]);
    expect(await idsOf({ query: 'CAP', first: 100 })).toEqual(everybody.filter((one) => one !== id));
    expect(await idsOf({ query: number })).toEqual([id]);
  });

  it('filters by status, by time and by where the payment stands as payments told it', async () => {
    const customer = { userId: 'paying', roles: ['CUSTOMER'] };
    const orderId = await confirmedOrder(test, customer);
    const has = async (paymentStatus: string) => (await idsOf({ paymentStatus: [paymentStatus] })).includes(orderId);
    expect(await idsOf({ status: ['CONFIRMED'] })).toEqual([orderId]);
    expect(await has('AUTHORIZED')).toBe(true);
    const money = { orderId, paymentId: 'pay-1', fulfillmentId: null, returnId: null };
    const first = await test.deliver(PaymentCaptured({ ...money, amount: eur(990) }));
    await test.redeliver(first);
    expect(await has('PARTIALLY_CAPTURED')).toBe(true);
    await test.deliver(PaymentCaptured({ ...money, amount: eur(4000) }));
    expect(await has('CAPTURED')).toBe(true);
    expect(await has('PARTIALLY_CAPTURED')).toBe(false);
    await test.deliver(PaymentRefunded({ ...money, amount: eur(990) }));
    expect(await has('PARTIALLY_REFUNDED')).toBe(true);
    await test.deliver(PaymentRefunded({ ...money, amount: eur(4000) }));
    expect(await has('REFUNDED')).toBe(true);
    const { id: voided } = await placed();
    await test.deliver(heard.reserved(voided));
    expect(await idsOf({ paymentStatus: ['PENDING'] })).toContain(voided);
    await test.deliver(PaymentVoided({ orderId: voided, paymentId: 'pay-1' }));
    // What comes late changes nothing any more.
    await test.deliver(heard.authorized(voided));
    expect(await idsOf({ paymentStatus: ['VOIDED', 'DECLINED'] })).toEqual([voided]);
    expect(await idsOf({ to: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await idsOf({ from: '2020-01-01T00:00:00Z', status: ['CONFIRMED', 'CANCELLED'], first: 1 })).toHaveLength(1);
  });

  it('refuses what cannot be asked, and those who are no staff', async () => {
    const { endCursor } = (await list({ first: 1 })).pageInfo;
    for (const bad of [
      { first: 0 },
      { after: 'x' },
      { after: endCursor, sort: 'TOTAL_ASC' },
      { status: [] },
      { query: 'x'.repeat(201) },
      { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' },
    ])
      expect([bad, await code(bad)]).toEqual([bad, 'BAD_USER_INPUT']);
    expect(await code({}, { userId: 'alice', roles: ['CUSTOMER'] })).toBe('FORBIDDEN');
  });
});
