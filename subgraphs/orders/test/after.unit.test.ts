import { cancel, canCancel, paymentVoided } from '../src/domain/cancel';
import { deliver, ship, trackingUrl } from '../src/domain/fulfil';
import type { Order, Part } from '../src/domain/order';
import { refunded } from '../src/domain/paid';
import { canReturn, decideReturn, receiveReturn, requestReturn } from '../src/domain/return';
import { retold, type PastStep } from '../src/domain/story';
import { AT, cartSample, eur, LATER, placedOrder, placementSample } from './samples';

const [SHIRT, CAP] = ['order-1-1', 'order-1-2'];
const DAY = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(AT.getTime() + days * DAY);
const confirmed: Order = { ...placedOrder(), status: 'CONFIRMED', paymentId: 'pay-1', dueAt: null };

type Decided = { ok: true; value: Order } | { ok: false; problem: { message: string } };
const done = (decision: Decided): Order => {
  if (!decision.ok) throw new Error(decision.problem.message);
  return decision.value;
};
const parcel = (order: Order, id: string, lines: Part[] | null = null) =>
  done(ship(order, { id, at: AT, carrier: 'DHL', trackingNumber: '1', lines }));
const back = (order: Order, at: Date, quantity: number) =>
  requestReturn(order, { id: `back-${quantity}`, at, reason: 'Too small.', lines: [{ lineId: SHIRT, quantity }] });

describe('what can be done', () => {
  it.each<[string, Order, boolean, boolean]>([
    ['placed', placedOrder(), true, false],
    ['confirmed', confirmed, true, false],
    ['part shipped', parcel(confirmed, 'a', [{ lineId: CAP, quantity: 1 }]), false, false],
    ['shipped', parcel(confirmed, 'a'), false, false],
    ['delivered', done(deliver(parcel(confirmed, 'a'), 'a', AT)), false, true],
    ['cancelled', done(cancel(confirmed, 'customer')), false, false],
    ['part delivered', done(deliver(parcel(confirmed, 'a', [{ lineId: CAP, quantity: 1 }]), 'a', AT)), false, true],
  ])('with an order that is %s', (_what, order, cancels, returns) => {
    expect([canCancel(order), canReturn(order, LATER)]).toEqual([cancels, returns]);
    expect(cancel(order, 'customer').ok).toBe(cancels);
    const lines = order.lines.map(({ id }) => ({ lineId: id, quantity: 1 })).filter(({ lineId }) => lineId === CAP);
    expect(requestReturn(order, { id: 'r', at: LATER, reason: 'x', lines }).ok).toBe(returns);
  });

  it('by staff with what is left of a part-shipped order', () => {
    const order = parcel(confirmed, 'a', [{ lineId: CAP, quantity: 1 }]);
    expect(cancel(order, 'customer')).toMatchObject({ ok: false, problem: { code: 'INVALID_TRANSITION' } });
    expect(cancel(order, 'staff', [{ lineId: SHIRT, quantity: 1 }])).toMatchObject({
      value: { status: 'PARTIALLY_SHIPPED', released: 2000 },
      events: [{ data: { release: eur(2000), final: false } }],
    });
    expect(cancel(order, 'staff')).toMatchObject({
      value: { status: 'SHIPPED', released: 4000 },
      events: [{ data: { release: eur(4000), final: true } }],
    });
  });

  it('before it is confirmed: all of it is cancelled or nothing', () => {
    expect(cancel(placedOrder(), 'customer', [{ lineId: CAP, quantity: 1 }])).toMatchObject({
      ok: false,
      problem: { code: 'INVALID_TRANSITION', field: ['lines'] },
    });
  });
});

describe('a payment that was let go', () => {
  it('ends what is not shipped yet', () => {
    const order = parcel(confirmed, 'a', [{ lineId: CAP, quantity: 1 }]);
    expect(paymentVoided(order, 'pay-1')).toMatchObject({
      value: { status: 'SHIPPED', released: 4000 },
      events: [{ type: 'order.lines_cancelled.v1', data: { final: true } }],
    });
  });

  it.each([
    ['was shipped', parcel(confirmed, 'a'), 'pay-1'],
    ['has another payment', parcel(confirmed, 'a', [{ lineId: CAP, quantity: 1 }]), 'pay-0'],
  ])('changes no order that %s', (_what, order, paymentId) => {
    expect(paymentVoided(order, paymentId)).toEqual({ ok: true, value: order, events: [] });
  });
});

describe('the 30 days of a return', () => {
  const one = parcel(confirmed, 'a', [{ lineId: SHIRT, quantity: 1 }]);
  const two = parcel(one, 'b');
  const order = done(deliver(done(deliver(two, 'a', AT)), 'b', after(20)));

  it('are counted for each parcel', () => {
    expect(back(order, after(30), 2).ok).toBe(true);
    expect(back(order, after(31), 2)).toMatchObject({ ok: false, problem: { code: 'INVALID', field: ['lines'] } });
    expect(back(order, after(31), 1).ok).toBe(true);
    expect(canReturn(order, after(51))).toBe(false);
    expect(back(order, after(51), 1)).toMatchObject({ ok: false, problem: { code: 'INVALID_TRANSITION' } });
  });

  it('take what came back for the parcel that arrived first', () => {
    const early = done(back(order, after(25), 1));
    expect(back(early, after(31), 1).ok).toBe(true);
    expect(back(done(back(early, after(31), 1)), after(31), 1).ok).toBe(false);
  });
});

it('a refund is never more than is left of what was charged, also after one by hand', () => {
  const order = done(refunded(done(deliver(parcel(confirmed, 'a'), 'a', AT)), eur(4000), null));
  const asked = done(back(order, AT, 1));
  const received = done(receiveReturn(done(decideReturn(asked, 'back-1', true, AT)), 'back-1', true));
  expect(received.returns[0]).toMatchObject({ refund: eur(990) });
});

it('a refund of what finance captured ahead lessens no later refund', () => {
  const order = done(refunded(done(deliver(parcel(confirmed, 'a'), 'a', AT)), eur(4000), null, 4000));
  const asked = done(back(order, AT, 1));
  const received = done(receiveReturn(done(decideReturn(asked, 'back-1', true, AT)), 'back-1', true));
  expect(received.returns[0]!.refund!.amount).toBeGreaterThan(990);
});

it.each([
  ['DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=A%201%26b'],
  [' ups ', 'https://www.ups.com/track?tracknum=A%201%26b'],
  ['Bike courier', null],
  ['constructor', null],
])('a parcel with %s is followed at %s', (carrier, url) =>
  expect(trackingUrl({ carrier, trackingNumber: 'A 1&b' })).toBe(url),
);

describe('a past', () => {
  const placement = placementSample();
  const step = (days: number, given: Omit<PastStep, 'at'>) => ({ ...given, at: after(days) }) as PastStep;
  const steps: PastStep[] = [
    step(0, { type: 'RESERVED' }),
    step(0, { type: 'AUTHORIZED', paymentId: 'pay-1' } as never),
    step(1, { type: 'CANCELLED', by: 'customer', lines: [{ lineId: CAP, quantity: 1 }] } as never),
    step(2, { type: 'SHIPPED', fulfillmentId: 'f-1', carrier: 'DHL', trackingNumber: '1' } as never),
    step(2, { type: 'CAPTURED', fulfillmentId: 'f-1' } as never),
    step(4, { type: 'DELIVERED', fulfillmentId: 'f-1' } as never),
  ];

  it('is told by the rules, each step with its time, and with the events that it would have sent', () => {
    const { order, events } = retold({ placement, cart: cartSample(), steps });
    expect(order).toMatchObject({ status: 'DELIVERED', version: 7, released: 500, dueAt: null, updatedAt: after(4) });
    expect(order.timeline.map(({ type, at }) => [type, at.getTime()])).toEqual(
      [
        ['PLACED', 0],
        ['STOCK_RESERVED', 0],
        ['PAYMENT_AUTHORIZED', 0],
        ['CONFIRMED', 0],
        ['CANCELLED', 1],
        ['SHIPPED', 2],
        ['PAYMENT_CAPTURED', 2],
        ['DELIVERED', 4],
      ].map(([type, days]) => [type, after(days as number).getTime()]),
    );
    expect(new Set(order.timeline.map(({ id }) => id)).size).toBe(8);
    expect(events.map(({ event }) => event.type)).toEqual([
      'order.placed.v1',
      'order.payment_requested.v1',
      'order.confirmed.v1',
      'order.lines_cancelled.v1',
      'order.shipped.v1',
      'order.delivered.v1',
    ]);
  });

  it('that cannot have been is refused, by the number of its order', () => {
    const impossible = [
      ...steps,
      step(5, { type: 'SHIPPED', fulfillmentId: 'f-2', carrier: 'DHL', trackingNumber: '1' } as never),
    ];
    expect(() => retold({ placement, cart: cartSample(), steps: impossible })).toThrow(/S-7K2M-9QXF, SHIPPED/);
    const twice = [steps[0]!, steps[0]!];
    expect(() => retold({ placement, cart: cartSample(), steps: twice })).toThrow(/RESERVED changes nothing/);
  });
});
