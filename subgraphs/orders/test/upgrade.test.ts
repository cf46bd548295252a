import mongoose from 'mongoose';
import { freshMongo, until } from '@shop/kit/testing';
import type { Order } from '../src/domain/order';
import { dataOf, startOrders, storyOf, type OrdersTest } from './orders-test';
import { placedOrder } from './samples';

let test: OrdersTest;
afterAll(() => test?.stop());

/** As an order was stored before there were parcels. */
function old(id: string, status: Order['status']): object {
  const order: Record<string, unknown> = { ...placedOrder({ cartId: id }, { id, number: id }), outbox: [], inbox: [] };
  for (const field of ['fulfillments', 'returns', 'notes', 'answered', 'released', 'refunded']) delete order[field];
  const lines = (order.lines as Record<string, unknown>[]).map(
    ({ quantityShipped: _s, quantityCancelled: _c, quantityReturned: _r, ...line }) => line,
  );
  const timeline = (order.timeline as object[]).map((event) => ({ ...event, id: `${id} placed` }));
  return { ...order, status, lines, timeline, request: { scope: 'old', key: id, hash: '' }, dueAt: null };
}

it('orders of before go on as those of now, and have their place in the feed', async () => {
  const url = freshMongo('upgrade');
  const connection = await mongoose.createConnection(url).asPromise();
  const stored = [old('waits', 'CONFIRMED'), old('ended', 'CANCELLED')];
  await connection.collection('orders').insertMany(stored);
  await connection.close();
  test = await startOrders({ ORDERS_MONGO_URL: url });

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
