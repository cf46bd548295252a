import type { Known } from '../src/domain/cart';
import { checkout } from '../src/domain/checkout';
import { destination, shippingOptions } from '../src/domain/destination';
import { inWords } from '../src/domain/money';
import { NO_OFFERS } from '../src/domain/offers';
import { quote, type Terms } from '../src/domain/quote';
import { ratesInForce, taxPlace } from '../src/domain/rate-tables';
import { COUNTRY_TAX } from '../src/domain/rates';
import { lineOf, variantOf } from './samples';

const rates = ratesInForce({ country: 'DE' });
const terms: Terms = { currency: 'EUR', home: { country: 'DE' }, pricesIncludeTax: true, rates };
const germany = { country: 'DE' };
const nothing = new Map<string, Known>();
const cart = { id: 'c', version: 1, updatedAt: new Date(0), codes: [] };

describe('a destination', () => {
  it.each(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'])(
    'can be %s',
    (country) => expect(destination(rates, country)).toMatchObject({ ok: true }),
  );
  it.each(['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'GB', 'CH', 'NO'])('can be %s', (country) =>
    expect(destination(rates, country)).toMatchObject({ ok: true }),
  );

  it('is refused where the shop does not go, naming the country', () => {
    expect(destination(rates, 'AQ')).toMatchObject({ ok: false, problem: { code: 'INVALID', field: ['country'] } });
    expect(destination(rates, 'constructor')).toMatchObject({ ok: false });
  });

  it('needs the state in the US, by its code in any form', () => {
    expect(destination(rates, 'US')).toMatchObject({ ok: false, problem: { field: ['region'] } });
    expect(destination(rates, 'US', 'California')).toMatchObject({ ok: false, problem: { field: ['region'] } });
    expect(destination(rates, 'US', ' us-ca ')).toMatchObject({ ok: true, value: { country: 'US', region: 'CA' } });
    expect(taxPlace(rates.tax.places, { country: 'US', region: 'CA' })).toMatchObject({ STANDARD: 7250 });
  });

  it('has rates that are no more than a third, reduced ones no higher', () => {
    for (const { STANDARD, REDUCED } of Object.values(COUNTRY_TAX))
      expect(REDUCED <= STANDARD && STANDARD <= 30_000 && Number.isInteger(REDUCED) && STANDARD > 0).toBe(true);
  });
});

describe('shipping', () => {
  it('costs more the heavier it is and the farther it goes', () => {
    const price = (to: string, grams: number) => shippingOptions(rates.shipping, to, grams, 0)[0]!.price;
    expect(price('DE', 2_001)).toBeGreaterThan(price('DE', 2_000));
    expect(price('FR', 100)).toBeGreaterThan(price('DE', 100));
    expect(price('US', 100)).toBeGreaterThan(price('FR', 100));
  });

  it('is free from a subtotal on', () => {
    expect(shippingOptions(rates.shipping, 'DE', 100, 4_999)[0]).toMatchObject({ id: 'standard', price: 490 });
    expect(shippingOptions(rates.shipping, 'DE', 100, 5_000)[0]).toMatchObject({ id: 'standard', price: 0 });
  });

  it('has no express for what is too heavy for it, and always some way', () => {
    expect(shippingOptions(rates.shipping, 'US', 30_001, 0).map(({ id }) => id)).toEqual(['standard']);
  });
});

describe('a quote', () => {
  it('uses the prices of now and says what changed', () => {
    const known = new Map<string, Known>([['a', variantOf('a', { price: { amount: 2499, currency: 'EUR' } })]]);
    const { lines, subtotal, warnings } = quote(
      { codes: [], lines: [lineOf('a', 2)] },
      known,
      germany,
      terms,
      NO_OFFERS,
    );
    expect(lines[0]).toMatchObject({ unitPrice: 2499, title: 'Shirt – M / Blue' });
    expect(subtotal).toBe(4998);
    expect(warnings).toEqual([
      {
        code: 'PRICE_CHANGED',
        lineId: 'line-a',
        message: '“Shirt – M / Blue” costs €24.99 now; it was €19.99 when you added it.',
      },
    ]);
  });

  it('shows a line as it was added while nobody can tell more, without a warning', () => {
    const { lines, warnings } = quote({ codes: [], lines: [lineOf('a')] }, nothing, germany, terms, NO_OFFERS);
    expect(lines[0]).toMatchObject({ unitPrice: 1999, title: 'Shirt – M / Blue' });
    expect(warnings).toEqual([]);
  });

  it.each([null, variantOf('a', { forSale: false })])('warns of what is no longer for sale', (gone) => {
    const { warnings } = quote({ codes: [], lines: [lineOf('a')] }, new Map([['a', gone]]), germany, terms, NO_OFFERS);
    expect(warnings).toMatchObject([{ code: 'NOT_FOUND', lineId: 'line-a' }]);
  });

  it('warns of a quantity that was lowered', () => {
    const { warnings } = quote(
      { codes: [], lines: [{ ...lineOf('a', 99), lowered: true }] },
      nothing,
      germany,
      terms,
      NO_OFFERS,
    );
    expect(warnings).toMatchObject([{ code: 'QUANTITY_LIMIT' }]);
  });

  it('counts the shipping option only while it is offered, and for something', () => {
    const heavy = lineOf('a', 1, { weightGrams: 40_000 });
    const of = (lines: ReturnType<typeof lineOf>[]) =>
      quote({ codes: [], lines, optionId: 'express' }, nothing, germany, terms, NO_OFFERS);
    expect(of([lineOf('a')])).toMatchObject({ shippingTotal: 990, total: 1999 + 990 });
    expect(of([heavy])).toMatchObject({ shippingOption: null, shippingTotal: 0 });
    expect(of([])).toMatchObject({ shippingTotal: 0, total: 0, taxTotal: 0 });
  });

  it('taxes by the destination', () => {
    const taxIn = (country: string) =>
      quote({ codes: [], lines: [lineOf('a')] }, nothing, { country }, terms, NO_OFFERS).taxTotal;
    expect([taxIn('DE'), taxIn('HU'), taxIn('CH')]).toEqual([319, 425, 150]);
  });
});

describe('a checkout', () => {
  const known = new Map<string, Known>([['a', variantOf('a')]]);
  const full = { ...cart, lines: [lineOf('a')], optionId: 'standard' };

  it('has no problem when all is well', () => {
    const { problems, quote: priced } = checkout(full, known, { country: 'DE' }, terms, NO_OFFERS);
    expect(problems).toEqual([]);
    expect(priced).toMatchObject({ total: 1999 + 490, shippingOption: { id: 'standard' } });
  });

  it('names all that stands in the way', () => {
    const codes = (...args: Parameters<typeof checkout>) =>
      checkout(...args).problems.map(({ code, field }) => [code, field]);
    expect(codes({ ...cart, lines: [] }, known, { country: 'DE' }, terms, NO_OFFERS)).toEqual([
      ['CART_EMPTY', undefined],
    ]);
    expect(codes(full, new Map([['a', null]]), { country: 'AQ' }, terms, NO_OFFERS)).toEqual([
      ['INVALID', ['shippingAddress', 'country']],
      ['NOT_FOUND', undefined],
    ]);
    expect(codes(full, known, { country: 'DE', optionId: 'pigeon' }, terms, NO_OFFERS)).toEqual([
      ['INVALID', ['shippingOptionId']],
    ]);
  });

  it('does not count a changed price as a problem: the shopper is asked by the total', () => {
    const dearer = new Map([['a', variantOf('a', { price: { amount: 9999, currency: 'EUR' } })]]);
    expect(checkout(full, dearer, { country: 'DE' }, terms, NO_OFFERS)).toMatchObject({
      problems: [],
      quote: { subtotal: 9999 },
    });
  });

  it('leaves the option open when neither order nor cart has one that is offered', () => {
    const { problems, quote: priced } = checkout(
      { ...full, optionId: undefined },
      known,
      { country: 'DE' },
      terms,
      NO_OFFERS,
    );
    expect([problems, priced.shippingOption]).toEqual([[], null]);
  });
});

it('writes money with the decimals of its currency', () => {
  expect([inWords({ amount: 1999, currency: 'EUR' }), inWords({ amount: 1999, currency: 'JPY' })]).toEqual([
    '€19.99',
    '¥1,999',
  ]);
});
