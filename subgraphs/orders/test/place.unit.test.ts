import { tidied } from '../src/domain/address';
import { amountInWords } from '../src/domain/money';
import { place } from '../src/domain/place';
import type { CheckoutCart, Placement } from '../src/domain/placement';
import { ADDRESS, cartSample, eur, placedOrder, placementSample } from './samples';

const problems = (placement: Partial<Placement>, cart: Partial<CheckoutCart> = {}) => {
  const placed = place(placementSample(placement), cartSample(cart));
  return placed.ok ? [] : placed.problems.map(({ code, field }) => [code, field?.join('.')]);
};

describe('place', () => {
  it('places what the cart holds as PENDING, and lets the others reserve it', () => {
    const placed = place(placementSample(), cartSample());
    expect(placed).toMatchObject({ ok: true, value: { status: 'PENDING', cartClaim: 'cart-1:3', total: eur(4990) } });
    expect(placed.ok && placed.events).toEqual([
      {
        type: 'order.placed.v1',
        topic: 'orders',
        key: 'order-1',
        data: {
          orderId: 'order-1',
          cartId: 'cart-1',
          cartVersion: 3,
          shippingCountry: 'DE',
          lines: [
            { lineId: 'order-1-1', sku: 'SHIRT-M', quantity: 2 },
            { lineId: 'order-1-2', sku: 'CAP', quantity: 1 },
          ],
        },
      },
    ]);
  });

  it('gives the lines ids of their own, as another order of the same cart has other lines', () => {
    const ids = (id: string) => placedOrder({}, { id }).lines.map((line) => line.id);
    expect(new Set([...ids('order-1'), ...ids('order-2')]).size).toBe(4);
  });

  it('tells no personal data in its events and its story', () => {
    const placed = place(placementSample(), cartSample());
    const told = JSON.stringify(placed.ok && [placed.events, placed.value.news]);
    expect(told).not.toMatch(/alice|Street|Berlin|10115|tok_visa/i);
  });

  it.each<[string, Partial<Placement>, Partial<CheckoutCart>, unknown[]]>([
    ['an email that is missing', { email: null }, {}, [['REQUIRED', 'input.email']]],
    ['an empty cart', {}, { lines: [] }, [['CART_EMPTY', undefined]]],
    ['no cart at all', {}, { cartId: null, lines: [] }, [['CART_EMPTY', undefined]]],
    [
      'a named cart that is not theirs',
      { namedCart: 'x' },
      { cartId: null, lines: [] },
      [['NOT_FOUND', 'input.cartId']],
    ],
    ['no shipping option', {}, { shippingOption: null }, [['REQUIRED', 'input.shippingOptionId']]],
    ['another total than the one shown', { expectedTotal: 4989 }, {}, [['PRICE_CHANGED', 'input.expectedTotal']]],
    ['no payment for what costs something', { paymentToken: null }, {}, [['REQUIRED', 'input.payment.token']]],
    [
      'what the cart says',
      {},
      { problems: [{ code: 'OUT_OF_STOCK', message: 'Gone.' }] },
      [['OUT_OF_STOCK', undefined]],
    ],
    [
      'several things at once',
      { email: null, billingAddress: { ...ADDRESS, city: '', country: 'XX' } },
      {},
      [
        ['REQUIRED', 'input.email'],
        ['REQUIRED', 'input.billingAddress.city'],
        ['INVALID', 'input.billingAddress.country'],
      ],
    ],
  ])('refuses %s', (_what, placement, cart, expected) => {
    expect(problems(placement, cart)).toEqual(expected);
  });

  it('says the new total in words', () => {
    const placed = place(placementSample({ expectedTotal: 1 }), cartSample());
    expect(placed).toMatchObject({ problems: [{ message: expect.stringContaining('49.90 EUR') as string }] });
  });

  it('needs neither payment nor expected total for what is free', () => {
    expect(problems({ paymentToken: null, expectedTotal: null }, { total: eur(0) })).toEqual([]);
  });
});

describe('an address', () => {
  const given = { name: ' Alice ', line1: '  ', city: 'Berlin', postalCode: '1'.repeat(21), country: 'DE', phone: '' };

  it('is stored trimmed, with null for what is empty', () => {
    expect(tidied(given)).toMatchObject({ name: 'Alice', line1: '', phone: null, region: null });
  });

  it('is refused with every fault named', () => {
    expect(problems({ shippingAddress: tidied(given), billingAddress: ADDRESS })).toEqual([
      ['REQUIRED', 'input.shippingAddress.line1'],
      ['INVALID', 'input.shippingAddress.postalCode'],
    ]);
  });
});

it.each([
  [eur(4990), '49.90 EUR'],
  [{ amount: 500, currency: 'JPY' }, '500 JPY'],
  [{ amount: 1005, currency: 'KWD' }, '1.005 KWD'],
])('writes %j as %s', (money, words) => expect(amountInWords(money)).toBe(words));
