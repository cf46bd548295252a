import { OrderDelivered, OrderLinesCancelled, OrderShipped } from '@shop/schema/events/orders';
import { unique, until } from '@shop/kit/testing';
import { bought, cancel, deliver, open, ship, shown, SUPPORT, tellsOf, test, type Bought } from './afterwards-test';
import { storyOf } from './orders-test';
import { eur } from './samples';

beforeAll(open);
afterAll(() => test?.stop());

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
