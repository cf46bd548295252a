import mongoose from 'mongoose';
import { inputHash } from '@shop/kit/idempotency';
import { freshMongo, until } from '@shop/kit/testing';
import type { Order } from '../src/domain/order';
import { dataOf, heard, startOrders, storyOf, type OrdersTest } from './orders-test';
import { placedOrder } from './samples';

let test: OrdersTest;
afterEach(() => test?.stop());

/** As an order was stored before there were promotions and saved methods. */
function beforePromotions(id: string, status: Order['status']): object {
  const order: Record<string, unknown> = { ...placedOrder({ cartId: id }, { id, number: id }), outbox: [], inbox: [] };
  for (const field of ['promotionIds', 'promotionsReserved', 'paymentMethodId', 'savePayment']) delete order[field];
  return { ...order, status, request: { scope: 'old', key: id, hash: '' } };
}

/** As an order was stored before there were parcels. */
function old(id: string, status: Order['status']): object {
  const order = beforePromotions(id, status) as Record<string, unknown>;
  for (const field of ['fulfillments', 'returns', 'notes', 'answered', 'released', 'refunded']) delete order[field];
  const lines = (order.lines as Record<string, unknown>[]).map(
    ({ quantityShipped: _s, quantityCancelled: _c, quantityReturned: _r, ...line }) => line,
  );
  const timeline = (order.timeline as object[]).map((event) => ({ ...event, id: `${id} placed` }));
  return { ...order, lines, timeline, dueAt: null };
}

it('an order that a process of an earlier version places meanwhile goes its way', async () => {
  test = await startOrders();
  const connection = await mongoose.createConnection(test.mongo).asPromise();
  const pending = { ...beforePromotions('meanwhile', 'PENDING'), dueAt: new Date(Date.now() + 60_000) };
  await connection.collection('orders').insertOne(pending);
  await connection.close();
  await test.deliver(heard.reserved('meanwhile'));
  const PAYMENT = 'query { orderPayment(orderId: "meanwhile") { token save } }';
  const payment = await test.as({ service: 'payments' }).ask(PAYMENT);
  expect(dataOf(payment, 'orderPayment')).toEqual({ token: 'tok_visa', save: false });
  await test.deliver(heard.authorized('meanwhile'));
  const status = await test.as({ roles: ['SUPPORT'] }).ask('query { order(id: "meanwhile") { status } }');
  expect(dataOf(status, 'order')).toEqual({ status: 'CONFIRMED' });
});

/** Starts orders where these are stored already. */
async function startWith(...stored: object[]): Promise<void> {
  const url = freshMongo('upgrade');
  const connection = await mongoose.createConnection(url).asPromise();
  await connection.collection('orders').insertMany(stored);
  await connection.close();
  test = await startOrders({ ORDERS_MONGO_URL: url });
}

it('orders of before go on as those of now, and have their place in the feed', async () => {
  await startWith(old('waits', 'CONFIRMED'), old('ended', 'CANCELLED'));

  const staff = test.as({ userId: 'w', roles: ['WAREHOUSE', 'SUPPORT'] });
  const ORDER = 'query ($id: ID!) { order(id: $id) { canReturn lines { quantityCancelled } fulfillments { id } } }';
  expect(dataOf(await staff.ask(ORDER, { id: 'ended' }), 'order')).toEqual({
    canReturn: false,
    lines: [{ quantityCancelled: 2 }, { quantityCancelled: 1 }],
    fulfillments: [],
  });
  const input = { orderId: 'waits', carrier: 'DHL', trackingNumber: '1', idempotencyKey: 'upgraded-1' };
  const SHIP =
    'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { order { status } userErrors { code } } }';
  expect(dataOf(await staff.ask(SHIP, { input }), 'shipOrder')).toEqual({
    order: { status: 'SHIPPED' },
    userErrors: [],
  });

  const [placed] = await storyOf(test, { roles: ['SUPPORT'] }, 'waits');
  const FEED = 'subscription ($after: ID) { ordersChanged(after: $after) { event { type } order { id } } }';
  const next = await until(async () => {
    const { value } = await staff.stream(FEED, { after: placed!.id }).next();
    return value.data?.ordersChanged as object;
  });
  expect(next).toBeDefined();
});

it('orders of before there were promotions need none, and know the requests that they answered', async () => {
  const shipped = { ...beforePromotions('shipped', 'CONFIRMED'), dueAt: null };
  const input = { orderId: 'shipped', carrier: 'DHL', trackingNumber: '1', lines: null };
  const request = { key: 'w shipped-before', hash: inputHash(input) };
  await startWith(
    { ...beforePromotions('pending', 'PENDING'), dueAt: new Date(Date.now() + 60_000) },
    {
      ...shipped,
      cartClaim: 'shipped',
      number: 'shipped',
      answered: [request],
    },
  );
  await test.deliver(heard.reserved('pending'));
  await test.deliver(heard.authorized('pending'));
  const staff = test.as({ userId: 'w', roles: ['WAREHOUSE'] });
  const status = await staff.ask('query { order(id: "pending") { status } }');
  expect(dataOf(status, 'order')).toEqual({ status: 'CONFIRMED' });

  const SHIP = 'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { order { status } } }';
  const again = await staff.ask(SHIP, { input: { ...input, idempotencyKey: 'shipped-before' } });
  expect(dataOf(again, 'shipOrder')).toEqual({ order: { status: 'CONFIRMED' } });
});
