import { randomUUID } from 'node:crypto';
import { PaymentCaptured, PaymentCaptureFailed, PaymentRefunded } from '@shop/schema/events/payments';
import {
  askBack,
  bought,
  cancel,
  change,
  decide,
  deliver,
  open,
  receive,
  ship,
  shown,
  SUPPORT,
  test,
} from './afterwards-test';
import { dataOf, storyOf } from './orders-test';
import { eur } from './samples';

beforeAll(open);
afterAll(() => test?.stop());

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
    for (const answer of [await decide('none', true), await receive('none')])
      expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['returnId'] }]);
    const unsaid = await askBack(customer, id, [{ lineId: shirt, quantity: 1 }], { reason: ' ' });
    expect(unsaid.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'reason'] }]);
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
  const elsewhere = await change(SUPPORT, 'addOrderNote(orderId: "none", body: $body)', '$body: String!', {
    body: 'x',
  });
  expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
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
