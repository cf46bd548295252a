import { randomUUID } from 'node:crypto';
import { OrderDelivered, OrderLinesCancelled, OrderShipped } from '@shop/schema/events/orders';
import { PaymentCaptured, PaymentCaptureFailed, PaymentRefunded } from '@shop/schema/events/payments';
import { CloudEvent } from '@shop/schema/events/envelope';
import type { Caller } from '@shop/kit/identity';
import { unique, until } from '@shop/kit/testing';
import { confirmedOrder, dataOf, startOrders, storyOf, type OrdersTest } from './orders-test';
import { eur } from './samples';

let test: OrdersTest;
const sent: CloudEvent[] = [];
beforeAll(async () => {
  test = await startOrders();
  const { joined } = await test.broker.consume({
    group: unique('watcher'),
    topics: ['orders'],
    fromBeginning: true,
    onMessage: async ({ value }) => void sent.push(CloudEvent.parse(JSON.parse(value!.toString()))),
  });
  await joined;
});
afterAll(() => test?.stop());

const WAREHOUSE = { userId: 'w', roles: ['WAREHOUSE'] };
const SUPPORT = { userId: 's', roles: ['SUPPORT'] };
const BACK = `{ order { status canCancel canReturn lines { id quantityShipped quantityCancelled quantityReturned }
  fulfillments { id trackingUrl deliveredAt lines { lineId quantity } } returns { id status refund { amount } } }
  userErrors { code message field } }`;
const ORDER = `query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) { status canCancel canReturn refundedTotal { amount }
  lines { id quantityShipped quantityCancelled quantityReturned } returns { id status reason refund { amount } }
  fulfillments { id carrier trackingNumber } notes { body author { id } } } }`;

interface Shown {
  status: string;
  canCancel: boolean;
  canReturn: boolean;
  refundedTotal: { amount: number };
  lines: { id: string; quantityShipped: number; quantityCancelled: number; quantityReturned: number }[];
  fulfillments: { id: string; trackingUrl: string | null; lines: { lineId: string; quantity: number }[] }[];
  returns: { id: string; status: string; refund: { amount: number } | null }[];
  notes: { body: string; author: { id: string } | null }[] | null;
}
interface Changed {
  order: Shown | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
}

const change = async (caller: Partial<Caller>, call: string, declared: string, variables: object): Promise<Changed> => {
  const field = /^\w+/.exec(call)![0];
  const query = `mutation (${declared}) { ${call} ${BACK} }`;
  return dataOf(await test.as(caller).ask(query, variables as Record<string, unknown>), field);
};
const ship = (orderId: string, given: object = {}, caller: Partial<Caller> = WAREHOUSE) =>
  change(caller, 'shipOrder(input: $input)', '$input: ShipOrderInput!', {
    input: { orderId, carrier: 'DHL', trackingNumber: '00 34', idempotencyKey: randomUUID(), ...given },
  });
const deliver = (id: string) => change(WAREHOUSE, 'markDelivered(fulfillmentId: $id)', '$id: ID!', { id });
const cancel = (caller: Partial<Caller>, orderId: string, given: object = {}) =>
  change(
    caller,
    'cancelOrder(orderId: $orderId, note: $note, lines: $lines)',
    '$orderId: ID!, $note: String, $lines: [FulfillmentLineInput!]',
    { orderId, ...given },
  );
const askBack = (caller: Partial<Caller>, orderId: string, lines: object[], given: object = {}) =>
  change(caller, 'requestReturn(input: $input)', '$input: RequestReturnInput!', {
    input: { orderId, reason: 'Too small.', lines, idempotencyKey: randomUUID(), ...given },
  });
const decide = (returnId: string, approve: boolean, note?: string) =>
  change(
    SUPPORT,
    'decideReturn(returnId: $returnId, approve: $approve, note: $note)',
    '$returnId: ID!, $approve: Boolean!, $note: String',
    { returnId, approve, note },
  );
const receive = (returnId: string, key = randomUUID()) =>
  change(
    WAREHOUSE,
    'receiveReturn(returnId: $returnId, restock: true, idempotencyKey: $key)',
    '$returnId: ID!, $key: String!',
    { returnId, key },
  );
const shown = async (caller: Partial<Caller>, id: string): Promise<Shown> =>
  dataOf(await test.as(caller).ask(ORDER, { id }), 'order');

let customers = 0;
/** A confirmed order of two shirts and a cap, and its customer. */
async function bought() {
  const customer = { userId: `customer-${++customers}`, roles: ['CUSTOMER'] };
  const id = await confirmedOrder(test, customer);
  return { id, customer, shirt: `${id}-1`, cap: `${id}-2` };
}
const tellsOf = (id: string, type: string) =>
  sent.filter((event) => event.subject === id && event.type === type).map(({ data }) => data);

describe('shipping', () => {
  it('goes in parcels: each tells its lines, its share and whether it is the last', async () => {
    const { id, customer, shirt, cap } = await bought();
    const first = await ship(id, { lines: [{ lineId: shirt, quantity: 1 }] });
    expect(first.order).toMatchObject({ status: 'PARTIALLY_SHIPPED', canCancel: false, canReturn: false });
    const rest = await ship(id, { carrier: 'Bike courier' });
    expect(rest.order).toMatchObject({
      status: 'SHIPPED',
      fulfillments: [
        { trackingUrl: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=00%2034' },
        {
          trackingUrl: null,
          lines: [
            { lineId: shirt, quantity: 1 },
            { lineId: cap, quantity: 1 },
          ],
        },
      ],
    });
    await until(() => tellsOf(id, OrderShipped.type).length === 2);
    expect(tellsOf(id, OrderShipped.type)).toMatchObject([
      { lines: [{ lineId: shirt, sku: 'SHIRT-M', quantity: 1 }], capture: eur(2000 + 490), final: false },
      { capture: eur(2000 + 500), final: true },
    ]);
    expect((await storyOf(test, customer, id)).slice(-2)).toMatchObject([
      { type: 'SHIPPED', status: 'PARTIALLY_SHIPPED', message: '1 item on the way with DHL.' },
      { type: 'SHIPPED', status: 'SHIPPED' },
    ]);
  });

  it('of one key, sent again and at once, is one parcel; the key with another input is refused', async () => {
    const { id, shirt } = await bought();
    const input = { idempotencyKey: unique('parcel'), lines: [{ lineId: shirt, quantity: 1 }] };
    const all = await Promise.all(Array.from({ length: 10 }, () => ship(id, input)));
    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await shown(SUPPORT, id)).fulfillments).toHaveLength(1);
    const other = await ship(id, { ...input, trackingNumber: '2' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }]);
    const elsewhere = await ship((await bought()).id, input);
    expect(elsewhere.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it.each([
    ['more than is left', ({ shirt }: Bought) => ({ lines: [{ lineId: shirt, quantity: 3 }] }), 'INVALID', 'lines'],
    [
      'a line twice, together too many',
      ({ shirt }: Bought) => ({
        lines: [
          { lineId: shirt, quantity: 2 },
          { lineId: shirt, quantity: 1 },
        ],
      }),
      'INVALID',
      'lines',
    ],
    ['nothing', () => ({ lines: [] }), 'REQUIRED', 'lines'],
    ['a quantity of none', ({ shirt }: Bought) => ({ lines: [{ lineId: shirt, quantity: 0 }] }), 'INVALID', 'lines'],
    ['a line of another order', () => ({ lines: [{ lineId: 'other', quantity: 1 }] }), 'NOT_FOUND', 'lines'],
    ['without a carrier', () => ({ carrier: ' ' }), 'INVALID', 'carrier'],
    ['without a number', () => ({ trackingNumber: '' }), 'INVALID', 'trackingNumber'],
    ['with a key that is none', () => ({ idempotencyKey: 'x' }), 'INVALID', 'idempotencyKey'],
  ])('refuses %s and changes nothing', async (_what, given, code, field) => {
    const order = await bought();
    const { userErrors } = await ship(order.id, given(order));
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
    expect(await shown(SUPPORT, order.id)).toMatchObject({ status: 'CONFIRMED', fulfillments: [] });
  });

  it('is not for orders that are pending, cancelled or unknown', async () => {
    const { order } = await test.place({ guestId: 'g' }, { email: 'g@shop.test' });
    expect((await ship(order!.id)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const { id, customer } = await bought();
    await cancel(customer, id);
    expect((await ship(id)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await ship('nobody')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

type Bought = Awaited<ReturnType<typeof bought>>;

describe('delivery', () => {
  it('is told a parcel, once, and completes the order with the last one', async () => {
    const { id, customer, shirt } = await bought();
    await ship(id, { lines: [{ lineId: shirt, quantity: 2 }] });
    const { order } = await ship(id);
    const [one, two] = order!.fulfillments.map((parcel) => parcel.id) as [string, string];
    expect((await deliver(one)).order).toMatchObject({ status: 'SHIPPED', canReturn: true });
    expect((await deliver(two)).order).toMatchObject({ status: 'DELIVERED', canReturn: true });
    expect((await deliver(two)).userErrors).toEqual([]);
    await until(() => tellsOf(id, OrderDelivered.type).length === 2);
    expect(tellsOf(id, OrderDelivered.type)).toEqual([
      expect.objectContaining({
        customerId: customer.userId,
        complete: false,
        lines: [{ lineId: shirt, sku: 'SHIRT-M', productId: 'product-SHIRT-M', quantity: 2 }],
      }),
      expect.objectContaining({ complete: true }),
    ]);
    const delivered = (await storyOf(test, customer, id)).filter(({ type }) => type === 'DELIVERED');
    expect(delivered.map(({ status }) => status)).toEqual(['SHIPPED', 'DELIVERED']);
    expect((await deliver('nothing')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fulfillmentId'] }]);
  });

  it('lets services know what was delivered to whom', async () => {
    const { id, customer } = await bought();
    const ask = (customerId: string, productId: string) =>
      test
        .as({ service: 'reviews' })
        .ask('query ($c: ID!, $p: ID!) { deliveredPurchase(customerId: $c, productId: $p) }', {
          c: customerId,
          p: productId,
        });
    expect(await ask(customer.userId, 'product-CAP')).toEqual({ data: { deliveredPurchase: null } });
    const { order } = await ship(id);
    await deliver(order!.fulfillments[0]!.id);
    expect(await ask(customer.userId, 'product-CAP')).toEqual({ data: { deliveredPurchase: id } });
    expect(await ask('another', 'product-CAP')).toEqual({ data: { deliveredPurchase: null } });
  });
});

describe('cancelling a part', () => {
  it('by the customer takes lines out of an order that waits; what is left is shipped', async () => {
    const { id, customer, cap, shirt } = await bought();
    const { order } = await cancel(customer, id, { lines: [{ lineId: cap, quantity: 1 }], note: 'Not my colour.' });
    expect(order).toMatchObject({ status: 'CONFIRMED', canCancel: true });
    expect(await shown(SUPPORT, id)).toMatchObject({
      notes: [{ body: 'Not my colour.', author: { id: customer.userId } }],
    });
    expect(await shown(customer, id).catch((error: Error) => error.message)).toMatch(/may not|not allowed|sign in/i);
    const shipped = await ship(id);
    expect(shipped.order).toMatchObject({
      status: 'SHIPPED',
      fulfillments: [{ lines: [{ lineId: shirt, quantity: 2 }] }],
    });
    await until(() => tellsOf(id, OrderShipped.type).length);
    expect(tellsOf(id, OrderLinesCancelled.type)).toMatchObject([{ release: eur(500), final: false }]);
    expect(tellsOf(id, OrderShipped.type)).toMatchObject([{ capture: eur(4490), final: true }]);
  });

  it('that was shipped in part is for staff, and ends it', async () => {
    const { id, customer, shirt } = await bought();
    const parcel = (await ship(id, { lines: [{ lineId: shirt, quantity: 1 }] })).order!.fulfillments[0]!;
    expect((await cancel(customer, id)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await cancel(SUPPORT, id)).order).toMatchObject({ status: 'SHIPPED' });
    expect((await deliver(parcel.id)).order).toMatchObject({ status: 'DELIVERED' });
    await until(() => tellsOf(id, OrderLinesCancelled.type).length);
    expect(tellsOf(id, OrderLinesCancelled.type)).toMatchObject([{ release: eur(2500), final: true }]);
  });

  it('of all lines is the whole cancellation', async () => {
    const { id, customer, shirt, cap } = await bought();
    const lines = [
      { lineId: shirt, quantity: 2 },
      { lineId: cap, quantity: 1 },
    ];
    expect((await cancel(customer, id, { lines })).order).toMatchObject({ status: 'CANCELLED', canCancel: false });
  });
});

describe('money', () => {
  it('that was charged or given back is told, and moves nothing else', async () => {
    const { id, customer } = await bought();
    await ship(id);
    const paid = await test.deliver(
      PaymentCaptured({ orderId: id, paymentId: 'p', fulfillmentId: 'f', amount: eur(4990) }),
    );
    await test.redeliver(paid);
    await test.deliver(PaymentRefunded({ orderId: id, paymentId: 'p', returnId: null, amount: eur(300) }));
    expect((await storyOf(test, customer, id)).slice(-2)).toMatchObject([
      { type: 'PAYMENT_CAPTURED', status: 'SHIPPED', message: '49.90 EUR charged.' },
      { type: 'REFUNDED', status: 'SHIPPED', message: '3.00 EUR refunded.' },
    ]);
    expect(await shown(SUPPORT, id)).toMatchObject({ refundedTotal: { amount: 300 } });
  });

  it('that could not be charged is a note for staff, of which the customer hears nothing', async () => {
    const { id, customer } = await bought();
    await ship(id);
    const before = await storyOf(test, customer, id);
    await test.deliver(
      PaymentCaptureFailed({
        orderId: id,
        paymentId: 'p',
        fulfillmentId: 'f',
        amount: eur(4990),
        reason: 'card_expired',
      }),
    );
    expect(await shown(SUPPORT, id)).toMatchObject({
      status: 'SHIPPED',
      notes: [{ author: null, body: expect.stringContaining('card_expired') }],
    });
    expect(await storyOf(test, customer, id)).toEqual(before);
    expect((await storyOf(test, SUPPORT, id)).at(-1)).toMatchObject({ type: 'NOTE_ADDED' });
  });
});

describe('returns', () => {
  /** A delivered order. */
  async function delivered() {
    const order = await bought();
    const shipped = await ship(order.id);
    await deliver(shipped.order!.fulfillments[0]!.id);
    return order;
  }

  it('are asked for, agreed to, received and paid back', async () => {
    const { id, customer, shirt, cap } = await delivered();
    const asked = await askBack(customer, id, [{ lineId: shirt, quantity: 1 }]);
    expect(asked.order).toMatchObject({
      status: 'DELIVERED',
      canReturn: true,
      returns: [{ status: 'REQUESTED', refund: null }],
    });
    const { id: returnId } = asked.order!.returns[0]!;
    expect((await receive(returnId)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await decide(returnId, true)).order).toMatchObject({ returns: [{ status: 'APPROVED' }] });
    expect((await decide(returnId, false)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const key = randomUUID();
    const received = await Promise.all([receive(returnId, key), receive(returnId, key)]);
    expect(received.map(({ order }) => order!.returns)).toMatchObject([
      [{ status: 'RECEIVED', refund: { amount: 2000 } }],
      [{ status: 'RECEIVED', refund: { amount: 2000 } }],
    ]);
    await test.deliver(PaymentRefunded({ orderId: id, paymentId: 'p', returnId, amount: eur(2000) }));
    expect(await shown(SUPPORT, id)).toMatchObject({
      returns: [{ status: 'REFUNDED' }],
      refundedTotal: { amount: 2000 },
    });

    const rest = await askBack(customer, id, [
      { lineId: shirt, quantity: 1 },
      { lineId: cap, quantity: 1 },
    ]);
    expect(rest.order).toMatchObject({ status: 'RETURN_REQUESTED', canReturn: false });
    const last = rest.order!.returns[1]!.id;
    await decide(last, true);
    expect((await receive(last)).order).toMatchObject({
      status: 'RETURNED',
      returns: [{}, { refund: { amount: 2500 + 490 } }],
    });
  });

  it('that are refused leave the order delivered, and can be asked for again', async () => {
    const { id, customer, shirt, cap } = await delivered();
    const lines = [
      { lineId: shirt, quantity: 2 },
      { lineId: cap, quantity: 1 },
    ];
    const { order } = await askBack(customer, id, lines);
    expect(order!.status).toBe('RETURN_REQUESTED');
    expect((await decide(order!.returns[0]!.id, false)).order).toMatchObject({ status: 'DELIVERED', canReturn: true });
    expect((await askBack(customer, id, lines)).order).toMatchObject({ status: 'RETURN_REQUESTED' });
  });

  it('are of what arrived, for its owner alone', async () => {
    const { id, customer, shirt } = await delivered();
    const lines = [{ lineId: shirt, quantity: 3 }];
    expect((await askBack(customer, id, lines)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'lines'] },
    ]);
    const stranger = await askBack({ userId: 'stranger', roles: [] }, id, [{ lineId: shirt, quantity: 1 }]);
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const waiting = await bought();
    const early = await askBack(waiting.customer, waiting.id, [{ lineId: waiting.shirt, quantity: 1 }]);
    expect(early.userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await decide('none', true)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['returnId'] }]);
  });
});

it('a reason that is too long refuses the cancellation and the decision that it was given for', async () => {
  const { id, customer, shirt } = await bought();
  const note = 'x'.repeat(2001);
  expect((await cancel(customer, id, { note })).userErrors).toMatchObject([{ code: 'INVALID', field: ['note'] }]);
  const { order } = await ship(id);
  await deliver(order!.fulfillments[0]!.id);
  const asked = await askBack(customer, id, [{ lineId: shirt, quantity: 1 }]);
  const { id: returnId } = asked.order!.returns[0]!;
  expect((await decide(returnId, false, note)).userErrors).toMatchObject([{ code: 'INVALID', field: ['note'] }]);
  const decided = await decide(returnId, false, ' Worn. ');
  expect(decided.order).toMatchObject({ returns: [{ status: 'REJECTED' }] });
  expect((await shown(SUPPORT, id)).notes).toMatchObject([{ body: 'Worn.', author: { id: 's' } }]);
});

it('an empty note is refused; a note has its author', async () => {
  const { id } = await bought();
  const note = (body: string) =>
    change(SUPPORT, 'addOrderNote(orderId: $id, body: $body)', '$id: ID!, $body: String!', { id, body });
  expect((await note(' ')).userErrors).toMatchObject([{ code: 'INVALID', field: ['body'] }]);
  await note('Asked for a gift wrap.');
  expect(await shown(SUPPORT, id)).toMatchObject({ notes: [{ body: 'Asked for a gift wrap.', author: { id: 's' } }] });
});

it('a guest sees parcels with the token, and what a message needs is for services', async () => {
  const { order } = await test.place({ guestId: 'g2' }, { email: 'g2@shop.test', cartId: randomUUID() });
  const query =
    'query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) { fulfillments { id } returns { id } } }';
  const seen = await test.as({ guestId: 'other' }).ask(query, { id: order!.id, token: order!.accessToken });
  expect(seen).toEqual({ data: { order: { fulfillments: [], returns: [] } } });
  const forMessage =
    'query ($id: ID!) { orderForMessage(id: $id) { number email accessToken customerId total { amount } refundedTotal { amount } } }';
  expect(
    dataOf(await test.as({ service: 'notifications' }).ask(forMessage, { id: order!.id }), 'orderForMessage'),
  ).toMatchObject({
    email: 'g2@shop.test',
    accessToken: order!.accessToken,
    customerId: null,
    refundedTotal: { amount: 0 },
  });
});
