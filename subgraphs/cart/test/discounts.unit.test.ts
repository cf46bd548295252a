import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { discounts } from '../src/domain/discounts';
import { holding, objection, type Offers } from '../src/domain/offers';
import { PROMOTION_KINDS, type Promotion } from '../src/domain/promotion';
import { ratesInForce } from '../src/domain/rate-tables';
import { quote } from '../src/domain/quote';
import { promotionOf, lineOf } from './samples';

const percent = (value: number, over: Partial<Promotion> = {}) => promotionOf({ _id: `p${value}`, value, ...over });
const fixed = (value: number, over: Partial<Promotion> = {}) =>
  promotionOf({ _id: `f${value}`, kind: 'FIXED_AMOUNT', value, ...over });
const freeShipping = promotionOf({ _id: 'ship', kind: 'FREE_SHIPPING', value: null });
const amounts = ({ applied }: ReturnType<typeof discounts>) => applied.map(({ amount }) => amount);

describe('discounts', () => {
  it('takes percentages of the full price, then amounts, then shipping, however they were entered', () => {
    const all = [freeShipping, fixed(500), percent(10), percent(20)];
    for (const entered of [all, [...all].reverse()]) {
      const off = discounts(entered, 10_000, 490);
      expect(off).toMatchObject({ goods: 3500, shipping: 490 });
      expect(off.applied.map(({ promotion: { _id }, amount }) => [_id, amount])).toEqual([
        ['p20', 2000],
        ['p10', 1000],
        ['f500', 500],
        ['ship', 490],
      ]);
    }
  });

  it('rounds a percentage half up', () => {
    expect([5, 15, 14].map((price) => discounts([percent(10)], price, 0).goods)).toEqual([1, 2, 1]);
  });

  it('never takes off more than the goods cost, and does not name what finds nothing left', () => {
    expect(amounts(discounts([fixed(5000)], 1999, 0))).toEqual([1999]);
    expect(amounts(discounts([percent(60), percent(70), fixed(1)], 1000, 490))).toEqual([700, 300]);
    expect(discounts([freeShipping], 1000, 0).applied).toEqual([]);
  });
});

const at = new Date('2026-06-01T12:00:00Z');
const [before, after] = [new Date('2026-06-01T11:59:59Z'), new Date('2026-06-01T12:00:01Z')];
const offer = (promotion: Partial<Promotion>, used = 0): Offers => {
  const one = promotionOf({ _id: 'one', code: 'CODE', ...promotion });
  return { at, automatic: [], byCode: new Map([['CODE', one]]), usedByCustomer: new Map([['one', used]]) };
};
const cart = { subtotal: 3000, currency: 'EUR' };

describe('a coupon', () => {
  it.each([
    [{ endsAt: after, startsAt: before }],
    [{ startsAt: at }],
    [{ minSubtotal: 3000 }],
    [{ usageLimit: 10, timesUsed: 9 }],
    [{ perCustomerLimit: 1 }],
  ])('holds: %j', (promotion) => {
    const { promotions, objections } = holding(['CODE'], cart, offer(promotion));
    expect([promotions.length, objections]).toEqual([1, []]);
  });

  it.each([
    ['COUPON_EXPIRED', { endsAt: at }, 'The coupon CODE has ended.'],
    ['COUPON_INVALID', { startsAt: after }, 'The coupon CODE is not valid yet.'],
    ['COUPON_INVALID', { usageLimit: 10, timesUsed: 10 }, 'The coupon CODE is used up.'],
    ['COUPON_INVALID', { active: false }, 'There is no coupon CODE. Check how it is spelled.'],
    [
      'COUPON_INVALID',
      { minSubtotal: 4250 },
      'The coupon CODE is for goods of €42.50 or more. Add €12.50 more to use it.',
    ],
  ])('is %s: %j', (code, promotion, message) => {
    expect(objection('CODE', cart, offer(promotion))).toEqual({ code, message });
    expect(holding(['CODE'], cart, offer(promotion)).promotions).toEqual([]);
  });

  it('is invalid for a customer who used it as often as one may', () => {
    expect(objection('CODE', cart, offer({ perCustomerLimit: 2 }, 2))).toMatchObject({ code: 'COUPON_INVALID' });
    expect(objection('CODE', cart, offer({ perCustomerLimit: 2 }, 1))).toBeNull();
  });

  it('is invalid when there is none, and otherwise named when nobody can tell', () => {
    const none = { ...offer({}), byCode: new Map() };
    expect(objection('CODE', cart, none)!.message).toContain('There is no coupon');
    expect(objection('CODE', cart, { ...none, unsure: true })!.message).toContain('Try again');
  });
});

describe('a promotion without a code', () => {
  it('applies while it holds, and is not spoken of otherwise', () => {
    const offers = (promotion: Promotion): Offers => ({ ...offer({}), automatic: [promotion] });
    expect(holding([], cart, offers(percent(5))).promotions).toHaveLength(1);
    expect(holding([], cart, offers(percent(5, { minSubtotal: 5000 })))).toEqual({ promotions: [], objections: [] });
  });
});

const rates = ratesInForce({ country: 'DE' });
const added = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

// A cart of 0 to 12 lines, codes that hold or do not, promotions without a code, a destination and ways to ship.
const somePromotion = fc.record({
  kind: fc.constantFrom(...PROMOTION_KINDS),
  value: fc.integer({ min: 1, max: 100 }),
  factor: fc.constantFrom(1, 7, 100, 9999),
  minSubtotal: fc.option(fc.integer({ min: 0, max: 200_000 })),
  usageLimit: fc.option(fc.integer({ min: 0, max: 2 })),
});
const someCart = fc.record({
  lines: fc.array(
    fc.record({
      amount: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 })),
      quantity: fc.integer({ min: 1, max: 99 }),
      weightGrams: fc.integer({ min: 0, max: 3000 }),
      taxCategory: fc.constantFrom('STANDARD' as const, 'REDUCED' as const, 'ZERO' as const),
    }),
    { maxLength: 12 },
  ),
  withCode: fc.array(somePromotion, { maxLength: 5 }),
  automatic: fc.array(somePromotion, { maxLength: 2 }),
  to: fc.constantFrom({ country: 'DE' }, { country: 'FI' }, { country: 'CH' }, { country: 'US', region: 'NY' }),
  optionId: fc.constantFrom(undefined, 'standard', 'express'),
  pricesIncludeTax: fc.boolean(),
  /** How the lines and the codes are shuffled: a rotation and a turn. */
  turn: fc.tuple(fc.nat({ max: 11 }), fc.boolean()),
});
type SomeCart = typeof someCart extends fc.Arbitrary<infer T> ? T : never;

const stored = (prefix: string, list: SomeCart['withCode']) =>
  list.map(({ kind, value, factor, minSubtotal, usageLimit }, i) =>
    promotionOf({
      ...{ _id: `${prefix}${i}`, code: prefix === 'code' ? `CODE-${i}` : null, kind, minSubtotal, usageLimit },
      value: kind === 'FREE_SHIPPING' ? null : kind === 'PERCENTAGE' ? value : value * factor,
      timesUsed: 1,
    }),
  );
const turned = <T>(list: T[], [by, back]: SomeCart['turn']): T[] => {
  const rotated = list.map((_, i) => list[(i + by) % list.length]!);
  return back ? rotated.reverse() : rotated;
};

const priced = ({ lines, withCode, automatic, to, optionId, pricesIncludeTax }: SomeCart, turn: SomeCart['turn']) => {
  const coupons = stored('code', withCode);
  const all = lines.map(({ amount, quantity, weightGrams, taxCategory }, i) =>
    lineOf(`sku-${i}`, quantity, { price: { amount, currency: 'EUR' }, weightGrams, taxCategory }),
  );
  return quote(
    { lines: turned(all, turn), codes: turned(['UNKNOWN', ...coupons.map(({ code }) => code!)], turn), optionId },
    new Map(),
    to,
    { currency: 'EUR', home: { country: 'DE' }, pricesIncludeTax, rates },
    {
      at,
      automatic: turned(stored('auto', automatic), turn),
      byCode: new Map(coupons.map((promotion) => [promotion.code!, promotion])),
      usedByCustomer: new Map(),
    },
  );
};

type Priced = ReturnType<typeof priced>;
const isShipping = ({ promotion }: Priced['discounts'][number]) => promotion.kind === 'FREE_SHIPPING';
const offShipping = (off: Priced['discounts']) => added(off.filter(isShipping).map(({ amount }) => amount));

/** What does not add up in a quote, in words. */
function faultsOf({ lines, discounts: off, ...sums }: Priced, addedTax: 0 | 1): string[] {
  const numbers = [sums.subtotal, sums.discountTotal, sums.shippingTotal, sums.shippingTax, sums.taxTotal, sums.total];
  const each = lines.flatMap(({ discountTotal, taxTotal, total }) => [discountTotal, taxTotal, total]);
  const sumOf = (field: 'discountTotal' | 'taxTotal' | 'total') => added(lines.map((line) => line[field]));
  const shippingPaid = sums.shippingTotal - offShipping(off) + addedTax * sums.shippingTax;
  const right = {
    'nothing is negative': [...numbers, ...each].every((amount) => Number.isSafeInteger(amount) && amount >= 0),
    'a discount is something': off.every(({ amount }) => amount > 0),
    'discounts are the total of them': added(off.map(({ amount }) => amount)) === sums.discountTotal,
    'discounts are divided over lines': sumOf('discountTotal') + offShipping(off) === sums.discountTotal,
    'tax is divided over lines and shipping': sumOf('taxTotal') + sums.shippingTax === sums.taxTotal,
    'the lines and shipping are the total': sumOf('total') + shippingPaid === sums.total,
    'the sums are the total':
      sums.subtotal - sums.discountTotal + sums.shippingTotal + addedTax * sums.taxTotal === sums.total,
    'each line adds up': lines.every(
      ({ unitPrice, line: { quantity }, discountTotal, taxTotal, total }) =>
        unitPrice * quantity - discountTotal + addedTax * taxTotal === total && taxTotal <= total,
    ),
  };
  return Object.entries(right).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

/** All of a quote but the order of lines and coupons. */
const unordered = ({ lines, objections, warnings: _warnings, ...rest }: Priced) => ({
  ...rest,
  lines: new Map(lines.map(({ line, ...amounts }) => [line.id, amounts])),
  objections: objections.map(({ message }) => message).sort(),
});

it('adds up for 20,000 random carts: nothing negative, in whatever order lines and coupons stand', () => {
  const seen = { discounted: 0, shipped: 0, objected: 0 };
  fc.assert(
    fc.property(someCart, (some) => {
      const one = priced(some, [0, false]);
      const faults = faultsOf(one, some.pricesIncludeTax ? 0 : 1);
      if (!isDeepStrictEqual(unordered(priced(some, some.turn)), unordered(one)))
        faults.push('order makes no difference');
      seen.discounted += one.discounts.length > 1 ? 1 : 0;
      seen.shipped += offShipping(one.discounts) > 0 ? 1 : 0;
      seen.objected += one.objections.length > 1 ? 1 : 0;
      return faults.length === 0 || fail(faults);
    }),
    { numRuns: 20_000 },
  );
  // The carts are such that all of it happens.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(500);
}, 120_000);

const fail = (faults: string[]) => {
  throw new Error(`It does not hold that ${faults.join(', ')}.`);
};
