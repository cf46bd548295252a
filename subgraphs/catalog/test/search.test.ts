import { register } from 'prom-client';
import { freshMongo, startForTest, until, type Neighbour, type TestSubgraph } from '@shop/kit/testing';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { ProductRated } from '@shop/schema/events/reviews';
import { StockBack } from '@shop/schema/events/stock';
import { catalog } from '../src/subgraph';
import { product, SEED } from './sample';

const LIST = `query ($query: String, $filter: ProductFilter, $sort: ProductSort) {
  products(query: $query, filter: $filter, sort: $sort) {
    nodes { slug } totalCount facets { field label values { value label count selected } } } }`;

interface List {
  nodes: { slug: string }[];
  totalCount: number;
  facets: {
    field: string;
    label: string;
    values: { value: string; label: string; count: number; selected: boolean }[];
  }[];
}

describe('search', () => {
  const mongoUrl = freshMongo('search');
  const soldOut = new Set<string>();
  const inventory: Neighbour = (_, { skus }) => ({
    availableQuantities: (skus as string[]).map((sku) => (soldOut.has(sku) ? 0 : 3)),
  });
  const start = () => startForTest(catalog, { CATALOG_MONGO_URL: mongoUrl }, { inventory });
  let test: TestSubgraph;
  beforeAll(async () => {
    test = await start();
    const tents = { tags: ['camping'], brand: 'Fjell', attributes: [{ name: 'Material', value: 'Nylon' }] };
    const more = product('tunnel-tent', 'Tunnel Tent', 'sport', [34900], tents);
    await test.running.seed({ ...SEED, products: [...SEED.products, more] });
  });
  afterAll(() => test?.stop());

  const listed = async (variables: Record<string, unknown>, by = test) => {
    const { data, errors } = await by.as({}).ask(LIST, variables);
    if (errors) throw new Error(errors[0]!.message);
    return data!.products as List;
  };
  const slugs = async (variables: Record<string, unknown>, by = test) =>
    (await listed(variables, by)).nodes.map(({ slug }) => slug);
  const countsOf = ({ facets }: List, field: string) =>
    Object.fromEntries(
      facets.find((facet) => facet.field === field)?.values.map(({ value, count }) => [value, count]) ?? [],
    );

  it('counts facets by every filter but their own', async () => {
    const all = await listed({ filter: { brands: ['Fjell'] } });
    expect(all.totalCount).toBe(2);
    expect(countsOf(all, 'brand')).toEqual({ Norr: 3, Fjell: 2 });
    expect(countsOf(all, 'category')).toEqual({ sport: 2 });
    expect(countsOf(all, 'attributes.Material')).toEqual({ Nylon: 1 });
    expect(countsOf(all, 'price')).toEqual({ '20000-49999': 2 });
    expect(all.facets.find(({ field }) => field === 'brand')!.values[0]).toEqual({
      value: 'Fjell',
      label: 'Fjell',
      count: 2,
      selected: true,
    });
    const nylon = await listed({ filter: { attributes: [{ name: 'Material', values: ['Nylon'] }] } });
    expect(nylon.nodes.map(({ slug }) => slug)).toEqual(['tunnel-tent']);
  });

  it('understands slips, plurals and other names', async () => {
    expect(await slugs({ query: 'tunel tents' })).toEqual(['tunnel-tent']);
    expect((await slugs({ query: 'cup' }))[0]).toBe('cafe-mug');
    expect(await slugs({ query: 'tunnel-tent-0' })).toEqual(['tunnel-tent']);
    expect(await slugs({ query: 'bicycle' })).toEqual([]);
  });

  it('completes what was typed', async () => {
    const ask = async (prefix: string, limit?: number) =>
      await test
        .as({})
        .ask('query ($p: String!, $l: Int) { searchSuggestions(prefix: $p, limit: $l) }', { p: prefix, l: limit });
    expect((await ask('tu')).data!.searchSuggestions).toEqual(['Tunnel Tent']);
    expect((await ask('la', 1)).data!.searchSuggestions).toHaveLength(1);
    expect((await ask('')).data!.searchSuggestions).toEqual([]);
    expect((await ask('te', 0)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('sorts and narrows by ratings, the newest told', async () => {
    await test.deliver(ProductRated({ productId: 'id-tent', count: 2, histogram: [0, 0, 0, 0, 2] }), { version: 3 });
    await test.deliver(ProductRated({ productId: 'id-arc-lamp', count: 1, histogram: [0, 0, 0, 1, 0] }), {
      version: 1,
    });
    await test.deliver(ProductRated({ productId: 'id-tent', count: 1, histogram: [1, 0, 0, 0, 0] }), { version: 2 });
    await until(async () => (await slugs({ filter: { ratingMin: 4 }, sort: 'BEST_RATED' })).length === 2);
    expect(await slugs({ filter: { ratingMin: 4 }, sort: 'BEST_RATED' })).toEqual(['tent', 'arc-lamp']);
    expect(countsOf(await listed({}), 'rating')).toEqual({ '4': 2, '3': 2, '2': 2, '1': 2 });
  });

  it('sorts by what was sold, each order once', async () => {
    const line = (sku: string, quantity: number) => ({ lineId: `l-${sku}`, sku, quantity });
    const order = OrderConfirmed({
      orderId: 'o1',
      cartId: 'k1',
      lines: [line('cafe-mug-0', 3), line('lamp-oil-0', 2)],
    });
    const event = await test.deliver(order, { id: 'sold-1' });
    await test.redeliver(event);
    await test.deliver(OrderConfirmed({ orderId: 'o2', cartId: 'k2', lines: [line('lamp-oil-0', 2)] }), {
      id: 'sold-2',
    });
    await until(async () => (await slugs({ sort: 'BEST_SELLING' }))[0] === 'lamp-oil');
    expect((await slugs({ sort: 'BEST_SELLING' })).slice(0, 2)).toEqual(['lamp-oil', 'cafe-mug']);
  });

  it('asks inventory before it says that something is sold out, and hears when it is back', async () => {
    soldOut.add('tunnel-tent-0');
    await test.deliver(StockBack({ sku: 'tunnel-tent-0', available: 1 }));
    await until(async () => !(await slugs({ filter: { inStock: true } })).includes('tunnel-tent'));
    expect(await slugs({ filter: { inStock: false } })).toEqual(['tunnel-tent']);
    soldOut.clear();
    await test.deliver(StockBack({ sku: 'tunnel-tent-0', available: 1 }));
    await until(async () => (await slugs({ filter: { inStock: true } })).includes('tunnel-tent'));
  });

  it('lists what is not for sale to those who write the catalog alone', async () => {
    const filter = { status: 'DRAFT' };
    expect((await test.as({}).ask(LIST, { filter })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { data } = await test.as({ scopes: ['CATALOG_WRITE'] }).ask(LIST, { filter });
    expect(data!.products).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('follows what another process changed within 2 s, and has what was told after a restart', async () => {
    const other = await start();
    try {
      expect(await slugs({ sort: 'BEST_SELLING', filter: { ratingMin: 4 } }, other)).toEqual(['arc-lamp', 'tent']);
      const staff = other.as({ userId: 'staff', roles: ['CATALOG_MANAGER'] });
      const changing = `mutation ($id: ID!, $input: UpdateProductInput!) {
        updateProduct(id: $id, input: $input) { userErrors { code message } } }`;
      const { data, errors } = await staff.ask(changing, { id: 'id-tent', input: { title: 'Yurt' } });
      expect({ errors, data }).toMatchObject({ errors: undefined, data: { updateProduct: { userErrors: [] } } });
      expect(await slugs({ query: 'yurt' }, other)).toEqual(['tent']);
      await until(async () => (await slugs({ query: 'yurt' })).length === 1, 2000);
    } finally {
      await other.stop();
    }
  });

  it('asks the stores for a list with facets three times at most', async () => {
    const calls = async () => {
      const metric = (await register.getSingleMetric('shop_operation_store_calls')!.get()) as {
        values: { metricName?: string; labels: Record<string, unknown>; value: number }[];
      };
      return metric.values.find(
        ({ metricName, labels }) => metricName?.endsWith('_sum') && labels.subgraph === 'catalog',
      )!.value;
    };
    await listed({});
    const before = await calls();
    await listed({ query: 'lamp', filter: { category: 'home' } });
    expect((await calls()) - before).toBeLessThanOrEqual(3);
  });
});
