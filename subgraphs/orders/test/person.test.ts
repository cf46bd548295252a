import { randomUUID } from 'node:crypto';
import { PaymentCaptured, PaymentRefunded } from '@shop/schema/events/payments';
import { UserDeleted } from '@shop/schema/events/users';
import type { Caller } from '@shop/kit/identity';
import { contentOf, freshMongo, until } from '@shop/kit/testing';
import { askBack, cancel, decide, deliver, open, receive, ship, SUPPORT, tellsOf, test } from './afterwards-test';
import { dataOf, heard, startOrders, type OrdersTest } from './orders-test';
import { cartSample, eur, placementSample } from './samples';

beforeAll(open);
afterAll(() => test?.stop());

// What must not be found of the person afterwards.
const ADDRESS = {
  name: 'Zebedee Quill',
  line1: 'Elmgate 77',
  line2: 'Backyard',
  city: 'Northwick',
  region: 'Upper Elmshire',
  postalCode: '98765',
  country: 'DE',
  phone: '+49 30 5550123',
};
const WORDS = ['Zebedee', 'zed@shop', 'Elmgate', 'Backyard', 'Northwick', 'Elmshire', '98765', '5550123', 'Xanthippe'];
const ZED = { userId: 'zed', roles: ['CUSTOMER'] };
const ZED_AS_GUEST = { guestId: 'guest-of-zed' };

const place = async (caller: Partial<Caller>, given: object = {}, on: OrdersTest = test) => {
  const { order } = await on.place(caller, { shippingAddress: ADDRESS, cartId: randomUUID(), ...given });
  return order!;
};
const confirmed = async (caller: Partial<Caller>, given: object = {}) => {
  const order = await place(caller, given);
  await test.deliver(heard.reserved(order.id));
  await test.deliver(heard.authorized(order.id));
  return order;
};
const delivered = async (caller: Partial<Caller>, given: object = {}) => {
  const order = await confirmed(caller, given);
  const { order: shipped } = await ship(order.id);
  await deliver(shipped!.fulfillments[0]!.id);
  const { order: asked } = await askBack(caller, order.id, [{ lineId: `${order.id}-1`, quantity: 1 }], {
    reason: 'Xanthippe chewed it.',
    idempotencyKey: `zebedee-${order.id}`,
  });
  return { ...order, parcel: shipped!.fulfillments[0]!.id, back: asked!.returns[0]!.id };
};
const erase = (on: OrdersTest = test) => on.deliver(UserDeleted({ userId: 'zed' }));

interface Seen {
  version: number;
  status: string;
  cancelReason: string | null;
  email: string | null;
  customer: object | null;
  shippingAddress: object | null;
  lines: { title: string; quantity: number }[];
  notes: { body: string }[];
  returns: { reason: string; status: string }[];
}
const ORDER = `query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) { version status cancelReason email
  customer { id } shippingAddress { city } billingAddress { city } total { amount } refundedTotal { amount }
  lines { title quantity } notes { body } returns { reason status } timeline { type } } }`;
const see = async (id: string, caller: Partial<Caller> = SUPPORT, token?: string | null) =>
  dataOf<Seen>(await test.as(caller).ask(ORDER, { id, token }), 'order');
const asUsers = async (on: OrdersTest, userId: string) => {
  const query = 'query ($userId: ID!) { personalData(userId: $userId) }';
  const told = dataOf<string>(await on.as({ service: 'users' }).ask(query, { userId }), 'personalData');
  return JSON.parse(told) as { orders: (Seen & { id: string })[] };
};
const NOBODY = { email: null, customer: null, shippingAddress: null, billingAddress: null, total: { amount: 4990 } };

it('is told to the person, and gone with the account, from every collection', async () => {
  test.neighbours.verified.add('zed');
  const pending = await place(ZED, { idempotencyKey: 'a-key-of-zebedee' });
  const waits = await confirmed(ZED);
  const NOTE =
    'mutation ($id: ID!, $body: String!) { addOrderNote(orderId: $id, body: $body) { userErrors { code } } }';
  await test.as(SUPPORT).ask(NOTE, { id: waits.id, body: 'Zebedee called.' });
  const noted = await confirmed(ZED);
  await cancel(ZED, noted.id, { note: 'Xanthippe', lines: [{ lineId: `${noted.id}-2`, quantity: 1 }] });
  const partly = await confirmed(ZED);
  await ship(partly.id, { lines: [{ lineId: `${partly.id}-1`, quantity: 1 }] });
  const gone = await delivered(ZED);
  await decide(gone.back, true, 'For Zebedee.');
  // Left as a guest: a cart of the guest's own, so that the guest is in the request's scope, too.
  const before = test.neighbours.cart;
  test.neighbours.cart = (asked) => ({ ...before(asked), cartId: randomUUID() });
  const asGuest = await delivered(ZED_AS_GUEST, { email: 'Zed@Shop.test', cartId: null });
  test.neighbours.cart = before;
  const road = { name: 'Olga', line1: 'Road 1', city: 'Bonn', postalCode: '53111', country: 'DE' };
  const olga = await place({ userId: 'olga', roles: [] }, { shippingAddress: road });
  const stranger = await place({ guestId: 'g-other' }, { email: 'other@shop.test', shippingAddress: road });
  const all = [pending, waits, noted, partly, gone, asGuest];

  const { orders } = await asUsers(test, 'zed');
  expect(orders.map(({ id }) => id).sort()).toEqual([pending, waits, noted, partly, gone].map(({ id }) => id).sort());
  expect(orders.find(({ id }) => id === gone.id)).toMatchObject({
    email: 'zed@shop.test',
    shippingAddress: ADDRESS,
    lines: [{ title: 'Linen Shirt, M', quantity: 2 }, {}],
    returns: [{ reason: 'Xanthippe chewed it.' }],
    notes: [{ body: 'For Zebedee.' }],
  });
  expect(JSON.stringify(orders)).not.toMatch(/tok_visa|"(accessToken|outbox|inbox|request)"/);

  const event = await erase();
  const left = await contentOf(test.mongo);
  for (const word of [...WORDS, 'zebedee', 'guest-of-zed', ...all.map(({ accessToken }) => accessToken!)])
    expect(left.includes(word) ? `${word} is left` : '').toBe('');
  // Of the account its id alone, which says that it was erased.
  expect(left.match(/"zed/g)).toHaveLength(1);
  expect(test.neighbours.confirmed).toEqual(['zed by orders']);
  for (const word of ['Olga', 'olga@shop.test', 'other@shop.test']) expect(left).toContain(word);

  for (const { id } of [pending, waits, noted])
    expect(await see(id)).toMatchObject({ ...NOBODY, status: 'CANCELLED', cancelReason: 'CUSTOMER_REQUEST' });
  expect((await see(waits.id)).notes).toEqual([{ body: '' }]);
  expect(await see(partly.id)).toMatchObject({ ...NOBODY, status: 'SHIPPED', cancelReason: null });
  for (const { id } of [gone, asGuest])
    expect(await see(id)).toMatchObject({ ...NOBODY, status: 'DELIVERED', returns: [{ reason: '' }] });
  expect((await see(olga.id)).customer).toEqual({ id: 'olga' });
  expect((await see(stranger.id)).email).toBe('other@shop.test');

  await until(() => tellsOf(partly.id, 'order.lines_cancelled.v1').length);
  expect(tellsOf(partly.id, 'order.lines_cancelled.v1')).toMatchObject([{ final: true }]);
  await until(() => tellsOf(noted.id, 'order.cancelled.v1').length);
  for (const { id } of [pending, waits, noted])
    expect(tellsOf(id, 'order.cancelled.v1')).toEqual([{ orderId: id, reason: 'CUSTOMER_REQUEST' }]);

  // Nobody has a way to them any more.
  for (const { id, accessToken, number } of all) {
    expect(await see(id, ZED)).toBeNull();
    expect(await see(id, ZED_AS_GUEST, accessToken)).toBeNull();
    const track = 'query ($number: String!) { trackOrder(number: $number, email: "zed@shop.test") { id } }';
    expect(dataOf(await test.as({}).ask(track, { number }), 'trackOrder')).toBeNull();
    const mail =
      'query ($id: ID!) { orderForMessage(id: $id) { number } orderCustomer(id: $id) { customerId guestId email } }';
    const { data } = await test.as({ service: 'x' }).ask(mail, { id });
    expect(data).toEqual({ orderForMessage: null, orderCustomer: { customerId: null, guestId: null, email: null } });
  }

  const versions = await Promise.all(all.map(async ({ id }) => (await see(id)).version));
  await test.redeliver(event);
  await erase();
  expect(await Promise.all(all.map(async ({ id }) => (await see(id)).version))).toEqual(versions);
  expect(await asUsers(test, 'zed')).toEqual({ orders: [] });
  expect(test.neighbours.confirmed).toHaveLength(3);
  await staysAlive(gone, partly.id);
}, 60_000);

/** What happens to an order later goes on without its person. */
async function staysAlive({ id, back }: { id: string; back: string }, shipped: string): Promise<void> {
  expect((await receive(back)).userErrors).toEqual([]);
  await until(() => tellsOf(id, 'order.return_received.v1').length);
  expect(tellsOf(id, 'order.return_received.v1')).toMatchObject([{ returnId: back, refund: { amount: 2000 } }]);
  const payment = { orderId: id, paymentId: 'pay-1', amount: eur(2000) };
  await test.deliver(PaymentRefunded({ ...payment, returnId: back }));
  expect(await see(id)).toMatchObject({
    refundedTotal: { amount: 2000 },
    returns: [{ status: 'REFUNDED', reason: '' }],
  });
  await test.deliver(PaymentCaptured({ ...payment, orderId: shipped, fulfillmentId: null }));
  const parcel = dataOf<{ fulfillments: { id: string }[] }>(
    await test.as(SUPPORT).ask('query ($id: ID!) { order(id: $id) { fulfillments { id } } }', { id: shipped }),
    'order',
  ).fulfillments[0]!;
  expect(await deliver(parcel.id)).toMatchObject({ order: { status: 'DELIVERED' }, userErrors: [] });
}

it('leaves alone what a guest left under an address that the account never verified', async () => {
  const { id } = await place({ guestId: 'g-uma' }, { email: 'uma@shop.test' });
  await test.deliver(UserDeleted({ userId: 'uma' }));
  expect(await see(id)).toMatchObject({ status: 'PENDING', email: 'uma@shop.test' });
});

it('takes also an order that was on its way while the account was deleted', async () => {
  await test.deliver(UserDeleted({ userId: 'hasty' }));
  const { id, status } = await place({ userId: 'hasty', roles: [] });
  expect(status).toBe('CANCELLED');
  expect(await see(id)).toMatchObject({ ...NOBODY, cancelReason: 'CUSTOMER_REQUEST' });
  expect(await contentOf(test.mongo)).not.toContain('hasty@shop.test');
});

it('is finished by the next delivery when the process died between two orders', async () => {
  const mongo = freshMongo('dies');
  const dying = await startOrders({ ORDERS_MONGO_URL: mongo });
  dying.neighbours.verified.add('zed');
  const past = Array.from({ length: 50 }, (_, index) => {
    const id = `zed-order-${index}`;
    const whose = index % 2 ? { customerId: 'zed' } : { customerId: null, guestId: 'guest-of-zed' };
    const request = { scope: 'seed', key: id, hash: '' };
    const shippingAddress = { ...ADDRESS, line2: null };
    const placement = {
      ...whose,
      id,
      number: id,
      request,
      email: 'zed@shop.test',
      shippingAddress,
      dueAt: new Date('2100-01-01'),
    };
    return { placement: placementSample(placement), cart: cartSample({ cartId: id }), steps: [] };
  });
  await dying.running.seed({ orders: past });
  const erasing = erase(dying).then(
    () => 'done',
    () => 'died',
  );
  await until(async () => (await contentOf(mongo)).includes('CUSTOMER_REQUEST'));
  await dying.stop();
  expect(await erasing).toBe('died');
  expect(await contentOf(mongo)).toContain('Elmgate');

  const next = await startOrders({ ORDERS_MONGO_URL: mongo });
  next.neighbours.verified.add('zed');
  await erase(next);
  const left = await contentOf(mongo);
  for (const word of WORDS) expect(left).not.toContain(word);
  expect(next.neighbours.confirmed).toEqual(['zed by orders']);
  await next.stop();
}, 60_000);
