import type { PastOrder } from '../src/domain/story';
import { dataOf, startOrders, storyOf, type OrdersTest } from './orders-test';
import { AT, cartSample, placementSample } from './samples';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const SUPPORT = { userId: 's', roles: ['SUPPORT'] };
const PAST = 400;

/** A past order that was delivered in one parcel. */
const past = (count: number): PastOrder => ({
  placement: placementSample({
    id: `past-${count}`,
    number: `S-PAST-${count}`,
    request: { scope: 'seed', key: `past-${count}`, hash: '' },
  }),
  cart: cartSample({ cartId: `past-cart-${count}` }),
  steps: [
    { type: 'RESERVED', at: AT },
    { type: 'AUTHORIZED', paymentId: `pay-${count}`, at: AT },
    { type: 'SHIPPED', fulfillmentId: `f-${count}`, carrier: 'DHL', trackingNumber: '1', at: AT },
    { type: 'CAPTURED', fulfillmentId: `f-${count}`, at: AT },
    { type: 'DELIVERED', fulfillmentId: `f-${count}`, at: AT },
  ],
});
const pasts = Array.from({ length: PAST }, (_, count) => past(count));

it('stores past orders once, as their stories made them, and goes on with them by the same rules', async () => {
  await test.running.seed({ orders: pasts });
  await test.running.seed({ orders: [...pasts, past(PAST)] });
  const { timeline } = dataOf<{ timeline: { id: string }[] }>(
    await test.as(SUPPORT).ask('query { order(id: "past-7") { timeline { id } } }'),
    'order',
  );
  const note =
    'mutation { addOrderNote(orderId: "past-7", body: "Called.") { order { status notes { body } } userErrors { code } } }';
  expect(dataOf(await test.as(SUPPORT).ask(note), 'addOrderNote')).toEqual({
    order: { status: 'DELIVERED', notes: [{ body: 'Called.' }] },
    userErrors: [],
  });
  const told = await storyOf(test, SUPPORT, 'past-7');
  expect(told.slice(0, -1).map(({ id }) => id)).toEqual(timeline.map(({ id }) => id));
  expect(told.at(-1)).toMatchObject({ type: 'NOTE_ADDED', status: 'DELIVERED' });
});

// In so many batches that looking every 2 s only would take longer than it may.
it('tells the feed of them, so that what happens next comes after', async () => {
  const [first] = await storyOf(test, SUPPORT, 'past-0');
  const query = 'subscription ($after: ID) { ordersChanged(after: $after) { event { id type } order { id } } }';
  const stream = test.as(SUPPORT).stream(query, { after: first!.id });
  const seen = new Map<string, number>();
  for (let count = 0; count < PAST * 7; count++) {
    const { value } = await stream.next();
    const { order, event } = value.data.ordersChanged;
    seen.set(order.id, (seen.get(order.id) ?? 0) + 1);
    if (event.type === 'NOTE_ADDED') break;
  }
  expect(seen.get('past-1')).toBe(7);
  await stream.return?.();
}, 15_000);
