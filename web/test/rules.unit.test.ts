import { minorUnits, moneyText } from '@shop/web-kit/money';
import { byField } from '@shop/web-kit/problem';
import type { CartLineViewFragment, OrderViewFragment, ProductVariantViewFragment } from '../generated/graphql';
import { troublesOf } from '../src/cart/trouble';
import { withArticle, withQuantity, type Article } from '../src/cart/foresee';
import { cardProblems, expiryTyped, grouped, TEST_CARDS, tokenOf } from '../src/card/card';
import { addressInput } from '../src/address/form';
import { expiryText } from '../src/card/card-text';
import { paymentInput } from '../src/checkout/chosen-card';
import { blankDraft, draftProblems } from '../src/checkout/draft';
import { filterOf, readNarrowing, writeNarrowing } from '../src/listing/narrowing';
import { outcomeOf } from '../src/order/outcome';
import { firstChoice, standing, withValue } from '../src/product/choice';

const euros = (amount: number) => ({ __typename: 'Money' as const, amount, currency: 'EUR' });
const mug: Article = {
  sku: 'MUG',
  title: 'Mug',
  price: euros(1690),
  image: null,
  product: { id: 'p1', slug: 'mug' },
  availableQuantity: 3,
};

describe('the bag as it will be', () => {
  it('has what was added, once a kind, with totals that follow', () => {
    const one = withArticle(null, mug, 1);
    expect(one).toMatchObject({
      itemCount: 1,
      subtotal: euros(1690),
      total: euros(1690),
      lines: [{ sku: 'MUG', quantity: 1 }],
    });
    const three = withArticle({ ...one, shippingTotal: euros(490), total: euros(2180) }, mug, 2);
    expect(three).toMatchObject({ itemCount: 3, subtotal: euros(5070), total: euros(5560) });
    expect(three.lines).toHaveLength(1);
  });

  it('loses a line at quantity 0, with what was said of it', () => {
    const cart = withArticle(null, mug, 2);
    const { id } = cart.lines[0]!;
    const warned = {
      ...cart,
      warnings: [
        { __typename: 'CartWarning' as const, code: 'PRICE_CHANGED' as const, message: 'It costs more.', lineId: id },
      ],
    };
    expect(withQuantity(warned, id, 0)).toMatchObject({
      lines: [],
      itemCount: 0,
      subtotal: euros(0),
      total: euros(0),
      warnings: [],
    });
  });
});

describe('what stands in the way of a bag', () => {
  const cart = withArticle(null, mug, 4);
  const withStock = (variant: Partial<NonNullable<CartLineViewFragment['variant']>>) => {
    const [line] = cart.lines;
    return { ...cart, lines: [{ ...line!, variant: { ...line!.variant!, ...variant } }] };
  };

  it.each([
    ['there are fewer', { availability: 'LOW_STOCK', availableQuantity: 3 }, [3]],
    ['it is sold out', { availability: 'OUT_OF_STOCK', availableQuantity: 0 }, [0]],
    ['there is enough', { availability: 'IN_STOCK', availableQuantity: 4 }, []],
    ['nobody knows', { availability: null, availableQuantity: null }, []],
  ] as const)('%s', (_case, variant, most) => {
    expect(troublesOf(withStock(variant)).map((trouble) => trouble.most)).toEqual(most);
  });
});

describe('a list’s address', () => {
  it('is read and written the same, with nothing in it that is as usual', () => {
    const address = 'q=warm+lamp&sort=PRICE_ASC&brand=A+%26+B&brand=Lumenor&min=12.5&max=80&show=48';
    const narrowing = readNarrowing(new URLSearchParams(address));
    expect(narrowing).toEqual({
      query: 'warm lamp',
      sort: 'PRICE_ASC',
      brands: ['A & B', 'Lumenor'],
      priceMin: 1250,
      priceMax: 8000,
      shown: 48,
    });
    expect(writeNarrowing(narrowing).toString()).toBe(address);
    expect(writeNarrowing(readNarrowing(new URLSearchParams())).toString()).toBe('');
  });

  it.each(['sort=DROP', 'min=cheap', 'max=-4', 'show=-1', 'show=NaN', 'q=++'])(
    'leaves out what makes no sense: %s',
    (address) => {
      expect(writeNarrowing(readNarrowing(new URLSearchParams(address))).toString()).toBe('');
    },
  );

  it('shows 96 at most at once', () => expect(readNarrowing(new URLSearchParams('show=5000')).shown).toBe(96));

  it('narrows by nothing when nothing is said', () =>
    expect(filterOf(readNarrowing(new URLSearchParams()))).toBeUndefined());
});

describe('options', () => {
  const variant = (colour: string, size: string, availability: ProductVariantViewFragment['availability']) =>
    ({
      sku: `${colour}-${size}`,
      availability,
      options: [
        { name: 'Colour', value: colour },
        { name: 'Size', value: size },
      ],
    }) as ProductVariantViewFragment;
  const variants = [variant('Red', 'S', 'OUT_OF_STOCK'), variant('Red', 'M', 'IN_STOCK'), variant('Blue', 'S', null)];

  it('begin with what can be bought, unless the address says otherwise', () => {
    expect(firstChoice(variants, null)?.sku).toBe('Red-M');
    expect(firstChoice(variants, 'Red-S')?.sku).toBe('Red-S');
    expect(firstChoice(variants, 'gone')?.sku).toBe('Red-M');
  });

  it('say what is sold out and what there is not', () => {
    const now = { Colour: 'Red', Size: 'M' };
    expect(standing(variants, now, 'Size', 'S')).toBe('soldOut');
    expect(standing(variants, now, 'Colour', 'Blue')).toBe('absent');
    expect(standing(variants, { Colour: 'Red', Size: 'S' }, 'Colour', 'Blue')).toBe('buyable');
  });

  it('go to the nearest that has the value', () => {
    expect(withValue(variants, { Colour: 'Red', Size: 'M' }, 'Colour', 'Blue')?.sku).toBe('Blue-S');
    expect(withValue(variants, { Colour: 'Red', Size: 'M' }, 'Size', 'S')?.sku).toBe('Red-S');
  });
});

describe('a card', () => {
  const good = { number: '4242 4242 4242 4242', expiry: '09/29', cvc: '123', holder: 'Ada' };
  const now = new Date('2026-11-24T12:00:00Z');

  it('becomes a token, never more', () => {
    expect(tokenOf(good)).toEqual({ token: 'tok_visa', brand: 'Visa', last4: '4242' });
    expect(tokenOf({ ...good, number: '4111111111111111' })).toBeUndefined();
  });

  it.each(TEST_CARDS.map(({ number }) => number))('%s passes the check of its digits', (number) => {
    expect(cardProblems({ ...good, number }, now)).toEqual({});
  });

  it.each([
    [{ number: '4242 4242 4242 4241' }, 'number'],
    [{ expiry: '10/26' }, 'expiry'],
    [{ expiry: '13/30' }, 'expiry'],
    [{ cvc: '12' }, 'cvc'],
    [{ holder: ' ' }, 'holder'],
  ])('%j is told at its field', (wrong, field) => {
    expect(Object.keys(cardProblems({ ...good, ...wrong }, now))).toEqual([field]);
  });

  it('is good to the end of its month', () => expect(cardProblems({ ...good, expiry: '11/26' }, now)).toEqual({}));

  it('is written as it is typed', () => {
    expect(grouped('42424242424')).toBe('4242 4242 424');
    expect(expiryTyped('0929')).toBe('09/29');
    expect(expiryTyped('09')).toBe('09');
  });
});

describe('a card that the account keeps', () => {
  const card = {
    __typename: 'PaymentMethod' as const,
    id: '1',
    brand: 'Visa',
    last4: '4242',
    expiryMonth: 9,
    expiryYear: 2029,
    isDefault: true,
  };

  it('says until when it pays, to the end of its month', () => {
    expect(expiryText(card, new Date(2029, 8, 30))).toBe('Expires 09/29');
    expect(expiryText(card, new Date(2029, 9, 1))).toBe('Expired 09/29');
  });

  it('pays by its id alone; a new one by its token, kept on request', () => {
    const shown = { brand: 'Visa', last4: '4242' };
    expect(paymentInput({ ...shown, paymentMethodId: 'pm' })).toEqual({ paymentMethodId: 'pm' });
    expect(paymentInput({ ...shown, token: 'tok', save: true })).toEqual({ token: 'tok', save: true });
    expect(paymentInput({ ...shown, token: 'tok', save: false })).toEqual({ token: 'tok' });
  });
});

it('an order whose coupon no longer holds says what to do, and leads back to the bag', () => {
  const order = { status: 'CANCELLED', cancelReason: 'COUPON_INVALID', payments: [] } as unknown as OrderViewFragment;
  expect(outcomeOf(order)).toMatchObject({
    title: 'Your coupon no longer holds.',
    text: expect.stringContaining('take the code out or enter another') as string,
    next: 'bag',
  });
});

describe('an address', () => {
  it('asks a guest for an email, and anybody for what a parcel needs', () => {
    expect(Object.keys(draftProblems(blankDraft, true))).toEqual(['email', 'name', 'line1', 'postalCode', 'city']);
    expect(
      Object.keys(draftProblems({ ...blankDraft, address: { ...blankDraft.address, country: 'US' } }, false)),
    ).toContain('region');
  });

  it('is sent without what is empty', () => {
    expect(addressInput({ ...blankDraft.address, name: 'Ada', phone: ' 12 ' })).toEqual({
      name: 'Ada',
      line1: '',
      city: '',
      postalCode: '',
      country: 'DE',
      phone: ' 12 ',
    });
  });
});

describe('money', () => {
  it.each([
    [1290, 'EUR', '€12.90'],
    [500, 'JPY', 'JP¥500'],
  ])('%i %s reads %s', (amount, currency, text) => expect(moneyText({ amount, currency })).toBe(text));

  it.each([
    ['12.5', 1250],
    ['12,50', 1250],
    ['0', 0],
    ['', undefined],
    ['-1', undefined],
    ['1e999', undefined],
  ])('%j typed is %s', (text, amount) => expect(minorUnits(text, 'EUR')).toBe(amount));
});

it('refusals stand at their fields, the first of each', () => {
  const refusals = [
    { code: 'INVALID', message: 'No.', field: ['input', 'email'] },
    { code: 'INVALID', message: 'Still no.', field: ['email'] },
    { code: 'CONFLICT', message: 'Look again.', field: null },
  ];
  expect(byField(refusals)).toEqual({ email: 'No.', '': 'Look again.' });
});
