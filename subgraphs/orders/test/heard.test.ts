import { OrderCancelled, OrderConfirmed, OrderPaymentRequested, OrderPlaced } from '@shop/schema/events/orders';
import { PaymentActionRequired } from '@shop/schema/events/payments';
import { CloudEvent } from '@shop/schema/events/envelope';
import type { NewEvent } from '@shop/schema/events/event';
import { stamp } from '@shop/kit/outbox';
import { unique, until } from '@shop/kit/testing';
import type { CheckoutCart } from '../src/domain/placement';
import { cartSample, eur } from './samples';
import { heard, startOrders, type OrdersTest } from './orders-test';

let test: OrdersTest;
const sent: CloudEvent[] = [];

beforeAll(async () => {
  test = await startOrders({ ORDERS_PENDING_DEADLINE_MS: '60000' });
  const { joined } = await test.broker.consume({
    group: unique('watcher'),
    topics: ['orders'],
    fromBeginning: true,
    onMessage: async ({ value }) => void sent.push(CloudEvent.parse(JSON.parse(value!.toString()))),
  });
  await Promise.all([joined, test.running.listening]);
});
afterAll(() => test?.stop());

interface Seen {
  status: string;
  version: number;
  cancelReason: string | null;
  timeline: { type: string; message: string }[];
}

async function placed(cart?: Partial<CheckoutCart>): Promise<{ id: string; look: () => Promise<Seen> }> {
  const userId = unique('user');
  const before = test.neighbours.cart;
  if (cart) test.neighbours.cart = () => cartSample({ cartId: userId, ...cart });
  const { order } = await test.place({ userId, roles: [] });
  test.neighbours.cart = before;
  const { id } = order!;
  const ask = 'query ($id: ID!) { order(id: $id) { status version cancelReason timeline { type message } } }';
  return { id, look: async () => (await test.as({ userId }).ask(ask, { id })).data!.order as Seen };
}

/** An event on its way through Kafka, as its sender's relay sends it. */
const publish = (event: NewEvent, source = 'elsewhere') =>
  test.broker.publish(stamp([event], { source, subject: event.key, version: 1 }));

const sentOf = (id: string) => sent.filter(({ subject }) => subject === id).map(({ type }) => type);
const types = ({ timeline }: Seen) => timeline.map(({ type }) => type);

describe('through Kafka', () => {
  it('an order goes from placed to confirmed, and tells each step once, as orders, with its version', async () => {
    const { id, look } = await placed();
    await publish(heard.reserved(id));
    await until(() => sentOf(id).includes(OrderPaymentRequested.type));
    await publish(heard.authorized(id));
    await until(() => sentOf(id).includes(OrderConfirmed.type));
    expect(sentOf(id)).toEqual([OrderPlaced.type, OrderPaymentRequested.type, OrderConfirmed.type]);
    const told = sent.filter(({ subject }) => subject === id);
    expect(told.map(({ source, aggregateversion }) => [source, aggregateversion])).toEqual([
      ['orders', 1],
      ['orders', 2],
      ['orders', 3],
    ]);
    expect(await look()).toMatchObject({ status: 'CONFIRMED', version: 3 });
  });

  it('50 sends of one request tell of one order', async () => {
    const key = unique('fifty-sends');
    const userId = unique('user');
    const all = await Promise.all(
      Array.from({ length: 50 }, () => test.place({ userId, roles: [] }, { idempotencyKey: key })),
    );
    const { id } = all[0]!.order!;
    const { id: next } = await placed();
    await until(() => sentOf(next).length);
    const cartIds = sent.filter(({ data }) => data.cartId === userId);
    expect(cartIds.map(({ type, subject }) => [type, subject])).toEqual([[OrderPlaced.type, id]]);
  });

  it('a refusal cancels with OUT_OF_STOCK and lets everybody let go', async () => {
    const { id, look } = await placed();
    await publish(heard.refused(id));
    await until(() => sentOf(id).includes(OrderCancelled.type));
    expect(await look()).toMatchObject({ status: 'CANCELLED', cancelReason: 'OUT_OF_STOCK' });
  });
});

const COUPON: Partial<CheckoutCart> = {
  promotionIds: ['promo-1', 'promo-2'],
  couponCodes: ['SPRING10', 'SHIPFREE'],
  discounts: [
    { code: 'SPRING10', title: '10 % off', amount: eur(450) },
    { code: 'SHIPFREE', title: 'Free shipping', amount: eur(490) },
  ],
};

describe('promotions', () => {
  it('are told with the order, and awaited before the payment is asked for', async () => {
    const { id, look } = await placed(COUPON);
    await publish(heard.promotionReserved(id, 'promo-2'), 'cart');
    await publish(heard.reserved(id));
    await publish(heard.promotionReserved(id, 'promo-1'), 'cart');
    await until(() => sentOf(id).includes(OrderPaymentRequested.type));
    expect(sent.find(({ subject }) => subject === id)!.data).toMatchObject({ promotionIds: ['promo-1', 'promo-2'] });
    await publish(heard.authorized(id));
    await until(async () => (await look()).status === 'CONFIRMED');
  });

  it('that are refused cancel it, in words, and everybody lets go', async () => {
    const { id, look } = await placed(COUPON);
    await publish(heard.reserved(id));
    await publish(heard.promotionReserved(id, 'promo-1'), 'cart');
    await publish(heard.promotionRefused(id, 'promo-2'), 'cart');
    await until(() => sentOf(id).includes(OrderCancelled.type));
    const order = await look();
    expect(order).toMatchObject({ status: 'CANCELLED', cancelReason: 'COUPON_INVALID' });
    expect(order.timeline.at(-1)!.message).toMatch(/^Coupon SHIPFREE .*Nothing was charged; take it out of the cart/);
    expect(sentOf(id)).not.toContain(OrderPaymentRequested.type);
  });

  it('all at once, twice, and after a cancellation have one effect', async () => {
    const { id, look } = await placed(COUPON);
    const all = [heard.promotionReserved(id, 'promo-1'), heard.reserved(id), heard.promotionReserved(id, 'promo-2')];
    await Promise.all([...all, ...all].map((event) => test.deliver(event)));
    await until(() => sentOf(id).includes(OrderPaymentRequested.type));
    await test.deliver(heard.declined(id));
    for (const late of [...all, heard.promotionRefused(id, 'promo-1')]) await test.deliver(late);
    await until(() => sentOf(id).includes(OrderCancelled.type));
    expect(await look()).toMatchObject({ status: 'CANCELLED', cancelReason: 'PAYMENT_DECLINED' });
    expect(sentOf(id)).toEqual([OrderPlaced.type, OrderPaymentRequested.type, OrderCancelled.type]);
  });
});

describe('what is heard', () => {
  it('more than once has one effect, at once or later', async () => {
    const { id, look } = await placed();
    const reserved = await test.deliver(heard.reserved(id));
    await Promise.all(Array.from({ length: 5 }, () => test.redeliver(reserved)));
    await Promise.all(Array.from({ length: 5 }, () => test.deliver(heard.authorized(id))));
    await test.redeliver(reserved);
    expect(types(await look())).toEqual(['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
  });

  it('after a cancellation changes nothing', async () => {
    const { id, look } = await placed();
    await test.deliver(heard.declined(id));
    for (const late of [heard.reserved(id), heard.authorized(id), heard.refused(id)]) await test.deliver(late);
    expect(await look()).toMatchObject({ status: 'CANCELLED', cancelReason: 'PAYMENT_DECLINED' });
    expect(types(await look())).toEqual(['PLACED', 'CANCELLED']);
  });

  it('in any order and all at once ends in a legal state', async () => {
    const { id, look } = await placed();
    const all = [heard.authorized(id), heard.declined(id), heard.reserved(id), heard.refused(id)];
    await Promise.all([...all, ...all].map((event) => test.deliver(event)));
    const order = await look();
    expect(types(order).filter((type) => type === 'CANCELLED' || type === 'CONFIRMED')).toEqual([order.status]);
  });

  it('of an order that nobody placed is no fault', async () => {
    await expect(test.deliver(heard.reserved('nobodys-order'))).resolves.toBeDefined();
  });
});

describe('the deadline', () => {
  let impatient: OrdersTest;
  beforeAll(async () => {
    impatient = await startOrders({ ORDERS_PENDING_DEADLINE_MS: '3000', ORDERS_ACTION_DEADLINE_MS: '60000' });
  });
  afterAll(() => impatient?.stop());

  const statusOf = async (id: string) => {
    const { data } = await impatient
      .as({ userId: 'waits' })
      .ask('query ($id: ID!) { order(id: $id) { status cancelReason } }', { id });
    return data!.order as { status: string; cancelReason: string | null };
  };
  const place = async () =>
    (await impatient.place({ userId: 'waits', roles: [] }, { cartId: unique('cart') })).order!.id;

  it('cancels a PENDING order that hears nothing, and leaves those alone that wait for the shopper or are settled', async () => {
    const waiting = await place();
    await impatient.deliver(PaymentActionRequired({ orderId: waiting, paymentId: 'pay-1' }));
    const settled = await place();
    await impatient.deliver(heard.reserved(settled));
    await impatient.deliver(heard.authorized(settled));
    const forgotten = await place();
    await until(async () => (await statusOf(forgotten)).status === 'CANCELLED');
    expect(await statusOf(forgotten)).toEqual({ status: 'CANCELLED', cancelReason: 'EXPIRED' });
    expect(await statusOf(waiting)).toEqual({ status: 'PENDING', cancelReason: null });
    expect(await statusOf(settled)).toEqual({ status: 'CONFIRMED', cancelReason: null });
  });
});
