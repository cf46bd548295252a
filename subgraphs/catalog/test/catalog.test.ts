import { startCatalog, SEED } from './sample';
import type { TestSubgraph } from '@shop/kit/testing';

describe('catalog', () => {
  let test: TestSubgraph;
  beforeAll(async () => (test = await startCatalog()));
  afterAll(() => test?.stop());

  const ask = (query: string, variables?: Record<string, unknown>) => test.as({}).ask(query, variables);
  const LIST =
    'query ($query: String, $filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) { products(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } totalCount } }';
  const slugs = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(LIST, variables);
    if (errors) throw new Error(errors[0]!.message);
    const { nodes } = data!.products as { nodes: { slug: string }[] };
    return nodes.map(({ slug }) => slug);
  };

  it('answers a product with its parts', async () => {
    const { data } = await ask(
      '{ product(slug: "arc-lamp") { id title category { path { slug } } priceRange { min { amount currency } max { amount } } variants { sku price { amount } compareAtPrice { amount } product { slug } } images { url } } }',
    );
    expect(data).toEqual({
      product: {
        id: 'id-arc-lamp',
        title: 'Arc Lamp',
        category: { path: [{ slug: 'home' }, { slug: 'lamps' }] },
        priceRange: { min: { amount: 12900, currency: 'EUR' }, max: { amount: 14900 } },
        variants: [
          { sku: 'arc-lamp-0', price: { amount: 12900 }, compareAtPrice: null, product: { slug: 'arc-lamp' } },
          { sku: 'arc-lamp-1', price: { amount: 14900 }, compareAtPrice: null, product: { slug: 'arc-lamp' } },
        ],
        images: [{ url: '/images/x.svg' }],
      },
    });
  });

  it('finds by words: prefixes, without accents, all of them, best title first', async () => {
    expect(await slugs({ query: 'lamp' })).toEqual(['arc-lamp', 'lamp-oil']);
    expect(await slugs({ query: 'CAFE mu' })).toEqual(['cafe-mug']);
    expect(await slugs({ query: 'camping' })).toEqual(['tent']);
    expect(await slugs({ query: 'lamp tent' })).toEqual([]);
    expect(await slugs({ query: '.*' })).toEqual(['arc-lamp', 'cafe-mug', 'lamp-oil', 'tent']);
  });

  it('narrows by category with what is below, brand, tag and price', async () => {
    expect(await slugs({ filter: { category: 'home' } })).toEqual(['arc-lamp', 'cafe-mug', 'lamp-oil']);
    expect(await slugs({ filter: { category: 'c-mugs' } })).toEqual(['cafe-mug', 'lamp-oil']);
    expect(await slugs({ filter: { category: 'nowhere' } })).toEqual([]);
    expect(await slugs({ filter: { brands: ['Fjell'] } })).toEqual(['tent']);
    expect(await slugs({ filter: { tags: ['camping'] } })).toEqual(['tent']);
    expect(await slugs({ filter: { priceMin: 1000, priceMax: 13000 } })).toEqual(['arc-lamp', 'cafe-mug']);
  });

  it.each([
    ['PRICE_ASC', ['lamp-oil', 'cafe-mug', 'arc-lamp', 'tent']],
    ['PRICE_DESC', ['tent', 'arc-lamp', 'cafe-mug', 'lamp-oil']],
    ['TITLE', ['arc-lamp', 'cafe-mug', 'tent', 'lamp-oil']],
    ['NEWEST', ['cafe-mug', 'arc-lamp', 'lamp-oil', 'tent']],
    ['RELEVANCE', ['arc-lamp', 'cafe-mug', 'lamp-oil', 'tent']],
  ])('sorts by %s, and pages through it without a gap or a repeat', async (sort, expected) => {
    expect(await slugs({ sort })).toEqual(expected);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(LIST, { sort, first: 1, after });
      const page = data!.products as {
        nodes: { slug: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
      expect(page.totalCount).toBe(4);
      seen.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(expected);
  });

  it('answers bad arguments with what to do', async () => {
    for (const variables of [{ first: 0 }, { first: 101 }, { after: 'x' }])
      expect((await ask(LIST, variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const { data } = await ask(LIST, { sort: 'TITLE', first: 1 });
    const { endCursor } = (data!.products as { pageInfo: { endCursor: string } }).pageInfo;
    expect((await ask(LIST, { sort: 'PRICE_ASC', after: endCursor })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await ask('{ product { id } }')).errors).toMatchObject([
      { message: 'Pass the id or the slug of a product.' },
    ]);
  });

  it('counts categories and lists the roots', async () => {
    const { data } = await ask(
      '{ categories { slug productCount children { slug productCount parent { slug } } } category(slug: "lamps") { id } }',
    );
    expect(data).toEqual({
      categories: [
        {
          slug: 'home',
          productCount: 3,
          children: [
            { slug: 'lamps', productCount: 1, parent: { slug: 'home' } },
            { slug: 'mugs', productCount: 2, parent: { slug: 'home' } },
          ],
        },
        { slug: 'sport', productCount: 1, children: [] },
      ],
      category: { id: 'c-lamps' },
    });
  });

  it('answers entities by either key, and null for what is not there', async () => {
    const representations = [
      { __typename: 'Product', id: 'id-tent' },
      { __typename: 'Product', slug: 'tent' },
      { __typename: 'ProductVariant', sku: 'tent-1' },
      { __typename: 'ProductVariant', sku: 'nothing' },
    ];
    const { data } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { title } ... on ProductVariant { title product { title } } } }',
      { representations },
    );
    expect(data!._entities).toEqual([
      { title: 'Dome Tent' },
      { title: 'Dome Tent' },
      { title: 'S1', product: { title: 'Dome Tent' } },
      null,
    ]);
  });

  it('hides what is not for sale from all but those who write the catalog, and answers it to subgraphs', async () => {
    const draft = {
      ...SEED.products[3]!,
      id: 'id-draft',
      slug: 'draft',
      title: 'Secret Tent',
      variants: SEED.products[3]!.variants.map((variant) => ({ ...variant, sku: `draft-${variant.sku}` })),
    };
    await test.running.seed({ categories: SEED.categories, products: [{ ...draft, status: 'DRAFT' }] });
    const query = '{ product(slug: "draft") { title } variant(sku: "draft-tent-0") { sku } }';
    expect((await ask(query)).data).toEqual({ product: null, variant: null });
    expect((await test.as({ scopes: ['CATALOG_WRITE'] }).ask(query)).data).toEqual({
      product: { title: 'Secret Tent' },
      variant: { sku: 'draft-tent-0' },
    });
    const hidden = 'query ($skus: [ID!]!) { variantsBySku(skus: $skus) { sku product { status } } }';
    const { data } = await test.as({ service: 'cart' }).ask(hidden, { skus: ['tent-0', 'none', 'draft-tent-0'] });
    expect(data!.variantsBySku).toEqual([
      { sku: 'tent-0', product: { status: 'ACTIVE' } },
      null,
      { sku: 'draft-tent-0', product: { status: 'DRAFT' } },
    ]);
    expect(await slugs({ query: 'secret' })).toEqual([]);
  });

  it('seeding again changes nothing', async () => {
    await test.running.seed(SEED);
    const { data } = await ask('{ products { totalCount } product(slug: "tent") { version } }');
    expect(data).toEqual({ products: { totalCount: 4 }, product: { version: 1 } });
  });
});
