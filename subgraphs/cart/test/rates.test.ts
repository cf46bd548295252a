import { freshMongo, until } from '@shop/kit/testing';
import { shopper, startCart, type Data } from './start';

const RATES = `shipping { version zones { id name countries options { id name freeFrom { amount } estimatedDaysMin estimatedDaysMax
  steps { upToGrams price { amount currency } } } } } tax { version places { country region standard reduced } }`;
const SAVE_SHIPPING = `mutation ($input: ShippingRatesInput!) { saveShippingRates(input: $input) {
  rates { ${RATES} } userErrors { code message field } } }`;
const SAVE_TAX = `mutation ($input: TaxRatesInput!) { saveTaxRates(input: $input) {
  rates { ${RATES} } userErrors { code message field } } }`;

const SHARED = { CART_MONGO_URL: freshMongo('rates') };
type Cart = Awaited<ReturnType<typeof startCart>>;
let shop: Cart;
let twin: Cart;
beforeAll(async () => {
  [shop, twin] = [await startCart(SHARED), await startCart(SHARED)];
  for (const { sell } of [shop, twin]) await sell({ tee: 1999 });
});
afterAll(async () => {
  await shop?.test.stop();
  await twin?.test.stop();
});

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await shop.test.as({ userId: 's', roles: ['CATALOG_MANAGER'] }).ask(query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0];
};
const rates = () => ask(`{ rates { ${RATES} } }`);
const saveShipping = (zones: unknown[], ifVersion?: number) => ask(SAVE_SHIPPING, { input: { zones, ifVersion } });
const saveTax = (places: unknown[], ifVersion?: number) => ask(SAVE_TAX, { input: { places, ifVersion } });

const option = (over: Record<string, unknown> = {}) => ({
  ...{ id: 'standard', name: 'Standard', estimatedDaysMin: 1, estimatedDaysMax: 2 },
  steps: [{ upToGrams: 1000, price: 300 }, { price: 900 }],
  ...over,
});
const zone = (over: Record<string, unknown> = {}) => ({
  ...{ id: 'home', name: 'Home', countries: ['DE'], options: [option()] },
  ...over,
});
const place = (country: string, over: Record<string, unknown> = {}) => ({
  ...{ country, standard: 10_000, reduced: 5_000, ...over },
});

let next = 0;
const cartTo = async (country: string, region?: string, { test } = shop) => {
  const ann = shopper(test, { guestId: `guest-${next++}` });
  await ann.add({ sku: 'tee' });
  return ann.shipTo({ country, region });
};

it('are those that a shop starts with before any were saved', async () => {
  const { shipping, tax } = await rates();
  expect([shipping.version, tax.version]).toEqual([0, 0]);
  expect(shipping.zones.map(({ id }: Data) => id)).toEqual(['home', 'europe', 'world']);
  expect(shipping.zones[0].options[0]).toMatchObject({ id: 'standard', freeFrom: { amount: 5000 } });
  expect(tax.places).toContainEqual({ country: 'DE', region: null, standard: 19_000, reduced: 7_000 });
  expect(tax.places).toContainEqual({ country: 'US', region: 'CA', standard: 7_250, reduced: 0 });
});

describe('a saved table', () => {
  it('of shipping is in force at once, in another process soon, and by zone, weight and subtotal', async () => {
    const free = option({ id: 'free', name: 'Free', freeFrom: 1999, steps: [{ upToGrams: 300, price: 100 }] });
    const world = zone({ id: 'world', countries: null, options: [option({ steps: [{ price: 5000 }] })] });
    const { rates: saved, userErrors } = await saveShipping([zone({ options: [option(), free] }), world], 0);
    expect([userErrors, saved.shipping.version, saved.tax.version]).toEqual([[], 1, 0]);
    expect(saved).toEqual(await rates());
    const prices = ({ cart }: Data) => cart.shippingOptions.map(({ id, price }: Data) => [id, price.amount]);
    expect(prices(await cartTo('DE'))).toEqual([
      ['free', 0],
      ['standard', 300],
    ]);
    expect(prices(await cartTo('FR'))).toEqual([['standard', 5000]]);
    await until(async () => prices(await cartTo('FR', undefined, twin))[0][1] === 5000, 4000);
    const heavy = shopper(shop.test, { guestId: 'heavy' });
    expect(prices(await heavy.add({ sku: 'tee', quantity: 5 }))).toEqual([['standard', 900]]);
  });

  it('of tax is in force at once; where there is none, nothing is sent, and a cart is priced all the same', async () => {
    const french = await cartTo('FR');
    expect(french.cart.taxTotal.amount).toBe(333);
    const { rates: saved, userErrors } = await saveTax([place('DE'), place('CA', { region: 'qc' })], 0);
    expect([userErrors, saved.tax]).toEqual([
      [],
      {
        version: 1,
        places: [
          { country: 'DE', region: null, standard: 10_000, reduced: 5_000 },
          { country: 'CA', region: 'QC', standard: 10_000, reduced: 5_000 },
        ],
      },
    ]);
    expect((await cartTo('DE')).cart.taxTotal.amount).toBe(182);
    expect((await cartTo('CA', 'QC')).cart).toMatchObject({ shippingRegion: 'QC', taxTotal: { amount: 182 } });
    expect((await cartTo('FR')).userErrors).toMatchObject([{ code: 'INVALID', field: ['country'] }]);
    expect((await cartTo('CA', 'ON')).userErrors).toMatchObject([{ code: 'INVALID', field: ['region'] }]);
    // A cart that went to where the shop does not send any more is priced as at home.
    expect(await shopper(shop.test, {}).cart(french.cart.id)).toMatchObject({ taxTotal: { amount: 182 } });
    expect((await saveShipping([zone({ countries: ['FR'] })])).userErrors).toEqual([]);
    expect((await cartTo('CA', 'QC')).userErrors).toMatchObject([{ code: 'INVALID', field: ['country'] }]);
    expect((await shopper(shop.test, {}).cart(french.cart.id)).shippingOptions).toEqual([]);
  });

  it('of a version that was not read changes nothing, and of two at once one is saved', async () => {
    const { shipping, tax } = await rates();
    for (const version of [0, tax.version + 1])
      expect((await saveTax([place('DE')], version)).userErrors).toMatchObject([
        { code: 'CONFLICT', field: ['input', 'ifVersion'] },
      ]);
    const both = await Promise.all(
      [zone(), zone({ name: 'Other' })].map((one) => saveShipping([one], shipping.version)),
    );
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await rates()).shipping.version).toBe(shipping.version + 1);
  });
});

describe('refused, with the place of the fault, is', () => {
  it.each<[string, unknown[], string]>([
    ['no zone', [], 'zones'],
    ['a country twice', [zone(), zone({ id: 'other' })], 'zones'],
    ['an id twice', [zone(), zone({ countries: ['FR'] })], 'zones'],
    ['two zones for the rest', [zone({ countries: null }), zone({ id: 'b', countries: null })], 'zones'],
    ['no country', [zone({ countries: [] })], 'zones.0.countries'],
    ['an id with spaces', [zone({ id: 'a b' })], 'zones.0.id'],
    ['no name', [zone({ name: ' ' })], 'zones.0.name'],
    ['no way to ship', [zone({ options: [] })], 'zones.0.options'],
    ['a way twice', [zone({ options: [option(), option()] })], 'zones.0.options'],
    ['no step', [zone({ options: [option({ steps: [] })] })], 'zones.0.options.0.steps'],
    ['a negative price', [zone({ options: [option({ steps: [{ price: -1 }] })] })], 'zones.0.options.0.steps'],
    [
      'steps that do not grow',
      [zone({ options: [option({ steps: [{ price: 1 }, { upToGrams: 5, price: 1 }] })] })],
      'zones.0.options.0.steps',
    ],
    ['a negative subtotal', [zone({ options: [option({ freeFrom: -1 })] })], 'zones.0.options.0.freeFrom'],
    [
      'days that end before',
      [zone({ options: [option({ estimatedDaysMin: 3 })] })],
      'zones.0.options.0.estimatedDaysMin',
    ],
  ])('shipping with %s', async (_what, zones, field) => {
    expect(await saveShipping(zones)).toMatchObject({
      rates: null,
      userErrors: [{ code: 'INVALID', field: ['input', ...field.split('.')] }],
    });
  });

  it.each<[string, unknown[], string]>([
    ["nothing for the shop's own place", [place('FR')], 'places'],
    ['a place twice', [place('DE'), place('DE')], 'places'],
    ['a country whole and in parts', [place('DE'), place('DE', { region: 'BY' })], 'places.1.region'],
    ['a region in words', [place('DE'), place('US', { region: 'New York' })], 'places.1.region'],
    ['a negative rate', [place('DE', { standard: -1 })], 'places.0.standard'],
    ['a rate above all', [place('DE', { reduced: 100_001 })], 'places.0.reduced'],
  ])('tax with %s', async (_what, places, field) => {
    expect(await saveTax(places)).toMatchObject({
      rates: null,
      userErrors: [{ code: 'INVALID', field: ['input', ...field.split('.')] }],
    });
  });
});

it('has rates of the shop after it moved to where the saved table has none', async () => {
  const moved = await startCart({ ...SHARED, CART_SHOP_COUNTRY: 'US-NY' });
  await moved.sell({ tee: 1999 });
  const { cart } = await shopper(moved.test, { guestId: 'mover' }).add({ sku: 'tee' });
  expect(cart.taxTotal.amount).toBe(77);
  await moved.test.stop();
});
