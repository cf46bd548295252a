import { register } from 'prom-client';
import { OrderConfirmed } from '@shop/schema/events/orders';
import type { TestSubgraph } from '@shop/kit/testing';
import { product, SEED, startCatalog } from './sample';

/** Calls to stores that all operations made so far. */
async function storeCalls(): Promise<number> {
  const text = await register.getSingleMetricAsString('shop_operation_store_calls');
  return Number(/^shop_operation_store_calls_sum\{.*\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

const lamps = Array.from({ length: 6 }, (_, n) =>
  product(`lamp-${n}`, `Lamp ${n}`, 'lamps', [10000 * (n + 1)], {
    attributes: [{ name: 'Material', value: n % 2 ? 'Steel' : 'Oak' }],
  }),
);

describe('related products', () => {
  let test: TestSubgraph;
  beforeAll(async () => {
    test = await startCatalog();
    await test.running.seed({ ...SEED, products: lamps });
  });
  afterAll(() => test?.stop());

  const related = async (slug: string, first = 8): Promise<string[]> => {
    const query =
      'query ($slug: String, $first: Int) { product(slug: $slug) { relatedProducts(first: $first) { slug } } }';
    const { data } = await test.as({}).ask(query, { slug, first });
    return (data!.product as { relatedProducts: { slug: string }[] }).relatedProducts.map((one) => one.slug);
  };
  const confirm = (orderId: string, slugs: string[]) =>
    test.deliver(
      OrderConfirmed({
        orderId,
        cartId: 'c',
        lines: slugs.map((slug, n) => ({ lineId: `${n}`, sku: `${slug}-0`, quantity: 1 })),
      }),
    );

  it('are the most alike where orders do not tell: same category, material and price before others', async () => {
    const slugs = await related('lamp-2');
    expect(slugs).not.toContain('lamp-2');
    expect(slugs[0]).toBe('lamp-4');
    expect(slugs.indexOf('arc-lamp')).toBeLessThan(slugs.indexOf('cafe-mug'));
    expect(await related('lamp-2', 1)).toEqual(slugs.slice(0, 1));
  });

  it('are first what was bought with it at least twice; an event that comes again counts once', async () => {
    const event = await confirm('o1', ['lamp-0', 'tent']);
    await test.redeliver(event);
    expect(await related('lamp-0')).not.toContain('tent');
    await confirm('o2', ['lamp-0', 'tent', 'cafe-mug']);
    expect((await related('lamp-0'))[0]).toBe('tent');
    expect((await related('tent'))[0]).toBe('lamp-0');
  });

  it('are only for sale', async () => {
    await test
      .as({ roles: ['CATALOG_MANAGER'], userId: 'm' })
      .ask('mutation { setProductStatus(ids: ["id-tent"], status: ARCHIVED) { userErrors { code } } }');
    expect(await related('lamp-0')).not.toContain('tent');
  });

  it('take a fixed number of store calls, for one product or for many', async () => {
    const calls = async (query: string) => {
      const before = await storeCalls();
      expect((await test.as({}).ask(query)).errors).toBeUndefined();
      return (await storeCalls()) - before;
    };
    const fields =
      'title category { path { name } } variants { sku price { amount } } relatedProducts { title category { name } }';
    const slugs = lamps.map(({ slug }) => slug);
    const many = slugs.map((slug, n) => `p${n}: product(slug: "${slug}") { ${fields} }`).join(' ');
    const one = await calls(`{ product(slug: "lamp-0") { ${fields} } }`);
    expect(one).toBeLessThanOrEqual(5);
    expect(await calls(`{ ${many} }`)).toBe(one);
  });

  it('refuses a number out of range', async () => {
    for (const first of [0, 25]) await expect(related('lamp-0', first)).rejects.toThrow();
  });
});
