import fc from 'fast-check';
import type { NewEvent } from '@shop/schema/events/event';
import type { Decision } from '@shop/kit/result';
import { cancel, canCancel, paymentVoided } from '../src/domain/cancel';
import {
  expire,
  paymentActionRequired,
  paymentAuthorized,
  paymentDeclined,
  stockRefused,
  stockReserved,
} from '../src/domain/checkout';
import { withNote } from '../src/domain/note';
import type { Order } from '../src/domain/order';
import { promotionRefused, promotionReserved } from '../src/domain/promotions';
import type { CheckoutCart } from '../src/domain/placement';
import { STEPS, type StepType } from '../src/domain/status';
import { positionAfter, recorded, toldTo } from '../src/domain/timeline';
import { AT, eur, LATER, placedOrder } from './samples';

type Rule = (order: Order) => Decision<Order, string>;

const rules: Record<string, Rule> = {
  reserved: (order) => stockReserved(order, LATER),
  refused: (order) => stockRefused(order, ['CAP']),
  authorized: (order) => paymentAuthorized(order, 'pay-1', order.total),
  declined: paymentDeclined,
  actionRequired: (order) => paymentActionRequired(order, LATER),
  voided: (order) => paymentVoided(order, 'pay-1'),
  expired: (order) => expire(order, LATER),
  firstPromotion: (order) => promotionReserved(order, 'promo-1', LATER),
  secondPromotion: (order) => promotionReserved(order, 'promo-2', LATER),
  anothersPromotion: (order) => promotionReserved(order, 'promo-3', LATER),
  promotionRefused: (order) => promotionRefused(order, 'promo-2'),
  cancelledByCustomer: (order) => cancel(order, 'customer'),
  cancelledByStaff: (order) => cancel(order, 'staff'),
};

const PROMOTIONS = ['firstPromotion', 'secondPromotion'];
/** A cart with a coupon and a promotion that needs none. */
const COUPONS: Partial<CheckoutCart> = {
  promotionIds: ['promo-1', 'promo-2'],
  couponCodes: ['SPRING10'],
  discounts: [
    { code: null, title: 'Spring sale', amount: eur(100) },
    { code: 'SPRING10', title: '10 % off', amount: eur(400) },
  ],
};

/** Applies rules as the store does: a refusal changes nothing, steps are stamped. */
function after(names: string[], order: Order = placedOrder()) {
  const events: NewEvent[] = [];
  let count = 1;
  for (const name of names) {
    const decision = rules[name]!(order);
    if (!decision.ok || decision.value === order) continue;
    order = recorded(decision.value, LATER, () => `event-${++count}`);
    events.push(...decision.events);
  }
  return { order, sent: events.map(({ type }) => type), told: order.timeline.map(({ type }) => type) };
}

describe('the way to CONFIRMED', () => {
  it('asks for the payment once the stock is held, and confirms once it is authorised', () => {
    const { order, sent, told } = after(['reserved', 'authorized']);
    expect(order).toMatchObject({ status: 'CONFIRMED', dueAt: null, paymentToken: null, paymentId: 'pay-1' });
    expect(sent).toEqual(['order.payment_requested.v1', 'order.confirmed.v1']);
    expect(told).toEqual(['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
  });

  it('asks for no payment when nothing is owed', () => {
    const { order, sent } = after(['reserved'], placedOrder({ total: eur(0) }));
    expect(order.status).toBe('CONFIRMED');
    expect(sent).toEqual(['order.confirmed.v1']);
  });

  it('takes no other amount than the total for a payment', () => {
    const { order } = after(['reserved']);
    expect(paymentAuthorized(order, 'pay-1', eur(4989))).toMatchObject({ value: order, events: [] });
    expect(paymentAuthorized(order, 'pay-1', { amount: 4990, currency: 'USD' })).toMatchObject({ value: order });
  });

  it('waits for the shopper when an action is required', () => {
    const order = { ...after(['reserved']).order, dueAt: AT };
    expect(paymentActionRequired(order, LATER)).toMatchObject({ value: { status: 'PENDING', dueAt: LATER } });
  });
});

describe('the ways to CANCELLED', () => {
  it.each([
    [['refused'], 'OUT_OF_STOCK'],
    [['reserved', 'declined'], 'PAYMENT_DECLINED'],
    [['reserved', 'voided'], 'PAYMENT_DECLINED'],
    [['reserved', 'authorized', 'voided'], 'STAFF'],
    [['expired'], 'EXPIRED'],
    [['cancelledByCustomer'], 'CUSTOMER_REQUEST'],
    [['reserved', 'authorized', 'cancelledByStaff'], 'STAFF'],
  ])('%j cancels with %s, frees the cart and lets everybody let go', (names, cancelReason) => {
    const { order, sent } = after(names);
    expect(order).toMatchObject({
      status: 'CANCELLED',
      cancelReason,
      cartClaim: null,
      dueAt: null,
      paymentToken: null,
    });
    expect(sent.at(-1)).toBe('order.cancelled.v1');
  });

  it('names what is sold out', () => {
    expect(after(['refused']).order.timeline.at(-1)).toMatchObject({ message: 'Sold out: Cap. Nothing was charged.' });
  });

  it('leaves a confirmed order alone when another payment is voided, or an old refusal arrives', () => {
    const { order } = after(['reserved', 'authorized']);
    expect(paymentVoided(order, 'pay-0')).toMatchObject({ value: order, events: [] });
    expect(after(['declined', 'refused', 'expired'], order).order).toBe(order);
  });

  it('does not expire before its time', () => {
    const order = placedOrder();
    expect(expire(order, new Date(LATER.getTime() - 1))).toMatchObject({ value: order, events: [] });
  });

  it('refuses to cancel twice, and what was shipped, and says why', () => {
    const { order } = after(['cancelledByCustomer']);
    expect(cancel(order, 'customer')).toEqual({
      ok: false,
      problem: {
        code: 'INVALID_TRANSITION',
        message: 'Order S-7K2M-9QXF is cancelled and can no longer be cancelled.',
      },
    });
    expect(canCancel({ ...order, status: 'SHIPPED' })).toBe(false);
  });
});

describe('promotions', () => {
  const placed = () => placedOrder(COUPONS);
  const orders = [
    ['reserved', ...PROMOTIONS],
    [...PROMOTIONS, 'reserved'],
    ['secondPromotion', 'reserved', 'firstPromotion'],
  ];

  it.each(orders)('are awaited beside the stock: %s, %s, %s', (...names) => {
    for (let heard = 1; heard < names.length; heard++) expect(after(names.slice(0, heard), placed()).sent).toEqual([]);
    const { order, sent, told } = after([...names, ...names], placed());
    expect(sent).toEqual(['order.payment_requested.v1']);
    expect(told).toEqual(['PLACED', 'STOCK_RESERVED']);
    expect(after(['authorized'], order)).toMatchObject({ order: { status: 'CONFIRMED' } });
  });

  it('confirm a free order with the last of them', () => {
    const free = placedOrder({ ...COUPONS, total: eur(0) });
    expect(after(['reserved', 'firstPromotion'], free).order.status).toBe('PENDING');
    expect(after(['reserved', ...PROMOTIONS], free)).toMatchObject({
      order: { status: 'CONFIRMED' },
      sent: ['order.confirmed.v1'],
    });
  });

  it('of other orders do not stand for its own', () => {
    expect(after(['reserved', 'firstPromotion', 'anothersPromotion'], placed()).sent).toEqual([]);
    const decision = promotionRefused(placed(), 'promo-3');
    expect(decision).toMatchObject({ ok: true, value: { status: 'PENDING' }, events: [] });
  });

  it('put off the deadline, as the stock does', () => {
    const decision = promotionReserved({ ...placed(), dueAt: AT }, 'promo-1', LATER);
    expect(decision).toMatchObject({ ok: true, value: { dueAt: LATER } });
  });

  it('that are refused cancel the order, once, and let everybody let go', () => {
    const { order, sent } = after(['reserved', 'promotionRefused', 'promotionRefused', ...PROMOTIONS], placed());
    expect(order).toMatchObject({ status: 'CANCELLED', cancelReason: 'COUPON_INVALID', cartClaim: null });
    expect(sent).toEqual(['order.cancelled.v1']);
  });

  it('that are refused after the confirmation are an old story', () => {
    const { order } = after(['reserved', ...PROMOTIONS, 'authorized', 'promotionRefused'], placed());
    expect(order.status).toBe('CONFIRMED');
  });

  const wordsFor = (id: string, cart: Partial<CheckoutCart> = COUPONS) => {
    const decision = promotionRefused(placedOrder(cart), id);
    return decision.ok && decision.value.news?.at(-1)?.message;
  };

  it('are named with what to do', () => {
    expect(wordsFor('promo-2')).toBe(
      'Coupon SPRING10 can no longer be used. Nothing was charged; take it out of the cart and order again.',
    );
    expect(wordsFor('promo-1')).toBe(
      '"Spring sale" can no longer be used. Nothing was charged; order again at the price as it is now.',
    );
    expect(wordsFor('promo-1', { ...COUPONS, discounts: [], couponCodes: ['A', 'B'] })).toMatch(
      /^One of the coupons A, B /,
    );
  });
});

describe('whatever is heard in whatever order, however often', () => {
  const names = fc.array(fc.constantFrom(...Object.keys(rules)), { maxLength: 16 });
  // Also with promotions to hold, a free order among them.
  const carts = fc.constantFrom<Partial<CheckoutCart>>({}, COUPONS, { ...COUPONS, total: eur(0) });
  const count = (told: string[], type: string) => told.filter((one) => one === type).length;

  it('every step is one of the state machine', () => {
    fc.assert(
      fc.property(names, carts, (heard, cart) => {
        const { timeline } = after(heard, placedOrder(cart)).order;
        timeline.slice(1).forEach(({ type, status }, index) => {
          const step = STEPS[type as StepType];
          expect(step.from).toContain(timeline[index]!.status);
          expect(step.to).toContain(status);
        });
      }),
    );
  });

  it('it was placed once, confirmed at most once, cancelled at most once, and the status is the last one told', () => {
    fc.assert(
      fc.property(names, carts, (heard, cart) => {
        const { order, told } = after(heard, placedOrder(cart));
        expect(count(told, 'PLACED')).toBe(1);
        for (const type of Object.keys(STEPS)) expect(count(told, type)).toBeLessThanOrEqual(1);
        expect(order.status).toBe(order.timeline.at(-1)!.status);
        expect(order.status === 'CANCELLED').toBe(order.cancelReason !== null);
      }),
    );
  });

  it('it is confirmed only when in stock and paid for, and what was cancelled told everybody once', () => {
    fc.assert(
      fc.property(names, carts, (heard, cart) => {
        const { order, sent } = after(heard, placedOrder(cart));
        if (sent.includes('order.confirmed.v1')) {
          expect(order.stockReserved).toBe(true);
          expect(order.paymentId).toBe(order.total.amount ? 'pay-1' : order.paymentId);
        }
        if (sent.includes('order.payment_requested.v1') || sent.includes('order.confirmed.v1')) {
          expect(new Set(order.promotionsReserved)).toEqual(new Set(order.promotionIds));
          expect(heard).toEqual(expect.arrayContaining(['reserved', ...(order.promotionIds.length ? PROMOTIONS : [])]));
        }
        expect(count(sent, 'order.cancelled.v1')).toBe(order.status === 'CANCELLED' ? 1 : 0);
        expect(count(sent, 'order.payment_requested.v1')).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hearing everything twice is hearing it once', () => {
    fc.assert(
      fc.property(names, carts, (heard, cart) => {
        const twice = heard.flatMap((name) => [name, name]);
        expect(after(twice, placedOrder(cart)).order).toEqual(after(heard, placedOrder(cart)).order);
      }),
    );
  });

  it('a PENDING order always has a deadline, a settled one never', () => {
    fc.assert(
      fc.property(names, carts, (heard, cart) => {
        const { order } = after(heard, placedOrder(cart));
        expect(order.dueAt !== null).toBe(order.status === 'PENDING');
        expect(order.paymentToken !== null).toBe(order.status === 'PENDING');
      }),
    );
  });
});

describe('the story', () => {
  const { order } = after(['reserved', 'authorized']);

  it('goes on after the event named, and from the last one without a name', () => {
    expect(
      [order.timeline[0]!.id, order.timeline[3]!.id, null].map((id) => positionAfter(toldTo(true, order), id)),
    ).toEqual([1, 4, 3]);
  });

  it('tells nobody but staff of notes, not even as the last step', () => {
    const noted = recorded(withNote(order, { id: 'n', at: AT, authorId: null, body: 'x' }), AT, () => 'note');
    expect(toldTo(true, noted).at(-1)).toMatchObject({ id: 'note', position: 5 });
    const story = toldTo(false, noted);
    expect(story.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect([positionAfter(story), positionAfter(story, 'note')]).toEqual([3, undefined]);
  });

  it('knows no other event', () => expect(positionAfter(toldTo(true, order), 'event-of-another')).toBeUndefined());
});
