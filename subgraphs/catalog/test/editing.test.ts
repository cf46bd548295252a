import { startCatalog } from './sample';
import type { TestSubgraph } from '@shop/kit/testing';

const SHOWN =
  'product { id slug title status version brand variants { sku title price { amount } position } options { name values } priceRange { min { amount } max { amount } } } userErrors { code field }';
const CREATE = `mutation ($input: CreateProductInput!) { answer: createProduct(input: $input) { ${SHOWN} } }`;
const UPDATE = `mutation ($id: ID!, $input: UpdateProductInput!) { answer: updateProduct(id: $id, input: $input) { ${SHOWN} } }`;
const SAVE = `mutation ($id: ID!, $input: VariantInput!, $v: Int) { answer: saveVariant(productId: $id, input: $input, ifVersion: $v) { ${SHOWN} } }`;
const REMOVE = `mutation ($sku: ID!) { answer: removeVariant(sku: $sku) { ${SHOWN} } }`;
const STATUS = `mutation ($ids: [ID!]!, $status: ProductStatus!) { answer: setProductStatus(ids: $ids, status: $status) { products { id status } userErrors { code field } } }`;

interface Answer {
  product: { id: string; slug: string; version: number; variants: { sku: string }[] } | null;
  userErrors: { code: string; field: string[] | null }[];
}

describe('editing the catalog', () => {
  let test: TestSubgraph;
  beforeAll(async () => (test = await startCatalog()));
  afterAll(() => test?.stop());

  const staff = () => test.as({ userId: 'mara', roles: ['CATALOG_MANAGER'] });
  const edit = async (query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await staff().ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.answer as Answer;
  };
  let made = 0;
  const input = (given: Record<string, unknown> = {}) => ({
    title: 'Wool Blanket',
    description: 'Warm.',
    categoryId: 'c-home',
    variants: [{ sku: `WB-${++made}`, price: 5900 }],
    ...given,
  });
  const ask = async (query: string, variables?: Record<string, unknown>) =>
    (await test.as({}).ask(query, variables)).data;

  it('makes drafts with slugs from titles, each one its own', async () => {
    const first = await edit(CREATE, { input: input({ title: 'Crème brûlée – Set Ø 12' }) });
    expect(first).toMatchObject({
      product: {
        slug: 'creme-brulee-set-o-12',
        status: 'DRAFT',
        version: 1,
        variants: [{ title: 'Crème brûlée – Set Ø 12' }],
      },
      userErrors: [],
    });
    const same = await Promise.all(
      [1, 2, 3].map(() => edit(CREATE, { input: input({ title: 'Creme Brulee set o 12' }) })),
    );
    expect(same.map(({ product }) => product!.slug).sort()).toEqual([2, 3, 4].map((n) => `creme-brulee-set-o-12-${n}`));
    expect(await ask('query ($slug: String) { product(slug: $slug) { id } }', { slug: first.product!.slug })).toEqual({
      product: null,
    });
  });

  it('tells others of what it makes, and of each change', async () => {
    const { product } = await edit(CREATE, { input: input({ status: 'ACTIVE' }) });
    const told: { version: number; status: string }[] = [];
    for await (const batch of test.running.republish.products!())
      for (const { event } of batch)
        if (event.subject === product!.id)
          told.push({ version: event.aggregateversion, status: (event.data as { status: string }).status });
    expect(told).toEqual([{ version: 1, status: 'ACTIVE' }]);
  });

  it.each<[string, Record<string, unknown>, string, string[]]>([
    ['no title', { title: '  ' }, 'REQUIRED', ['title']],
    ['a bad slug', { slug: 'Not a slug' }, 'INVALID', ['slug']],
    ['a slug that another has', { slug: 'tent' }, 'ALREADY_EXISTS', ['slug']],
    ['an unknown category', { categoryId: 'nowhere' }, 'NOT_FOUND', ['categoryId']],
    [
      'an image from nowhere',
      { images: [{ url: '/elsewhere/x.png', alt: '', width: 1, height: 1 }] },
      'INVALID',
      ['images', '0', 'url'],
    ],
    [
      'an image that leads out',
      { images: [{ url: '/images/../x.webp', alt: '', width: 1, height: 1 }] },
      'INVALID',
      ['images', '0', 'url'],
    ],
    ['an empty attribute', { attributes: [{ name: '', value: 'x' }] }, 'INVALID', ['attributes', '0']],
    ['a sku that another has', { variants: [{ sku: 'tent-0', price: 1 }] }, 'ALREADY_EXISTS', ['variants']],
    [
      'a sku twice',
      {
        variants: [
          { sku: 'D', price: 1 },
          { sku: 'D', price: 2 },
        ],
      },
      'INVALID',
      ['variants', '1', 'sku'],
    ],
    ['a bad sku', { variants: [{ sku: '../x', price: 1 }] }, 'INVALID', ['variants', '0', 'sku']],
    ['a negative price', { variants: [{ sku: 'N', price: -1 }] }, 'INVALID', ['variants', '0', 'price']],
    [
      'a price before that is lower',
      { variants: [{ sku: 'L', price: 5, compareAtPrice: 4 }] },
      'INVALID',
      ['variants', '0', 'compareAtPrice'],
    ],
    [
      'the same options twice',
      { variants: ['A1', 'A2'].map((sku) => ({ sku, price: 1, options: [{ name: 'Size', value: 'M' }] })) },
      'INVALID',
      ['variants', '1', 'options'],
    ],
    [
      'other options than the rest',
      {
        variants: [
          { sku: 'O1', price: 1, options: [{ name: 'Size', value: 'M' }] },
          { sku: 'O2', price: 1 },
        ],
      },
      'INVALID',
      ['variants', '1', 'options'],
    ],
    ['on sale without a variant', { status: 'ACTIVE', variants: [] }, 'INVALID_TRANSITION', ['variants']],
  ])('refuses a product with %s', async (_what, given, code, field) => {
    expect(await edit(CREATE, { input: input(given) })).toEqual({
      product: null,
      userErrors: [{ code, field: ['input', ...field] }],
    });
  });

  it('changes what the input names, and refuses a stale version', async () => {
    const { product } = await edit(CREATE, { input: input({ brand: 'Norr', tags: ['warm'] }) });
    const { id } = product!;
    expect(await edit(UPDATE, { id, input: { title: 'Throw', ifVersion: 1 } })).toMatchObject({
      product: { title: 'Throw', brand: 'Norr', version: 2 },
    });
    expect(await edit(UPDATE, { id, input: { brand: null } })).toMatchObject({ product: { brand: null, version: 3 } });
    expect(await edit(UPDATE, { id, input: { title: 'Late', ifVersion: 1 } })).toEqual({
      product: null,
      userErrors: [{ code: 'CONFLICT', field: ['input', 'ifVersion'] }],
    });
    expect(await edit(UPDATE, { id, input: { slug: 'tent' } })).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['input', 'slug'] }],
    });
    expect(await edit(UPDATE, { id: 'none', input: {} })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
    });
  });

  it('adds, changes and archives variants; a sku is never used twice', async () => {
    const { product } = await edit(CREATE, {
      input: input({
        status: 'ACTIVE',
        variants: [{ sku: 'S-1', price: 100, options: [{ name: 'Size', value: 'M' }] }],
      }),
    });
    const { id } = product!;
    const added = await edit(SAVE, {
      id,
      input: { sku: 'S-2', price: 200, options: [{ name: 'Size', value: 'L' }] },
      v: 1,
    });
    expect(added).toMatchObject({
      product: {
        options: [{ name: 'Size', values: ['M', 'L'] }],
        priceRange: { min: { amount: 100 }, max: { amount: 200 } },
      },
    });
    expect(await edit(SAVE, { id, input: { sku: 'S-3', price: 1 }, v: 1 })).toMatchObject({
      userErrors: [{ code: 'CONFLICT', field: ['ifVersion'] }],
    });
    expect(await edit(SAVE, { id, input: { sku: 'S-2', price: 300 } })).toMatchObject({
      product: { variants: [{}, { sku: 'S-2', title: 'L', price: { amount: 300 } }] },
    });
    expect(await edit(REMOVE, { sku: 'S-1' })).toMatchObject({
      product: { variants: [{ sku: 'S-2' }], options: [{ values: ['L'] }], priceRange: { min: { amount: 300 } } },
    });
    expect(await edit(REMOVE, { sku: 'S-2' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION', field: ['sku'] }],
    });
    expect(await edit(REMOVE, { sku: 'none' })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['sku'] }] });
    expect(await edit(SAVE, { id, input: { sku: 'S-1', price: 1 } })).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['input', 'sku'] }],
    });
    for (const sku of ['S-1', 'S-2'])
      expect(await edit(CREATE, { input: input({ variants: [{ sku, price: 1 }] }) })).toMatchObject({
        userErrors: [{ code: 'ALREADY_EXISTS' }],
      });
    expect(
      await edit(SAVE, { id: 'id-tent', input: { sku: 'S-1', price: 1, options: [{ name: 'Size', value: 'X' }] } }),
    ).toMatchObject({ userErrors: [{ code: 'ALREADY_EXISTS', field: ['input', 'sku'] }] });
  });

  it('lets orders and carts go on naming what is archived, and sells it no more', async () => {
    const { product } = await edit(CREATE, {
      input: input({
        status: 'ACTIVE',
        variants: [
          { sku: 'K-1', price: 1, options: [{ name: 'Size', value: 'M' }] },
          { sku: 'K-2', price: 1, options: [{ name: 'Size', value: 'L' }] },
        ],
      }),
    });
    await edit(REMOVE, { sku: 'K-1' });
    const named = async (sku: string) =>
      (await ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProductVariant { sku product { title } } } }',
        { r: [{ __typename: 'ProductVariant', sku }] },
      ))!._entities;
    const sold = async (sku: string) =>
      (
        await test
          .as({ service: 'cart' })
          .ask('query ($skus: [ID!]!) { variantsBySku(skus: $skus) { sku product { status } } }', { skus: [sku] })
      ).data!.variantsBySku;
    expect(await ask('{ variant(sku: "K-1") { sku } }')).toEqual({ variant: null });
    expect(await named('K-1')).toEqual([{ sku: 'K-1', product: { title: 'Wool Blanket' } }]);
    expect(await sold('K-1')).toEqual([{ sku: 'K-1', product: { status: 'ARCHIVED' } }]);
    expect(await sold('K-2')).toEqual([{ sku: 'K-2', product: { status: 'ACTIVE' } }]);
    await edit(STATUS, { ids: [product!.id], status: 'ARCHIVED' });
    expect(await named('K-2')).toEqual([{ sku: 'K-2', product: { title: 'Wool Blanket' } }]);
    await edit(STATUS, { ids: [product!.id], status: 'DRAFT' });
    expect(await named('K-2')).toEqual([null]);
  });

  it('sets the status of many, and names those that it can not', async () => {
    const good = (await edit(CREATE, { input: input() })).product!.id;
    const bare = (await edit(CREATE, { input: input({ variants: [] }) })).product!.id;
    expect(await edit(STATUS, { ids: [good, bare, 'none'], status: 'ACTIVE' })).toEqual({
      products: [{ id: good, status: 'ACTIVE' }],
      userErrors: [
        { code: 'INVALID_TRANSITION', field: ['ids', '1'] },
        { code: 'NOT_FOUND', field: ['ids', '2'] },
      ],
    });
    const { errors } = await staff().ask(STATUS, {
      ids: Array.from({ length: 101 }, (_, n) => `${n}`),
      status: 'DRAFT',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('loses no change when many change one product at once', async () => {
    const { product } = await edit(CREATE, { input: input({ variants: [] }) });
    const { id } = product!;
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        edit(SAVE, { id, input: { sku: `C-${n}`, price: n, options: [{ name: 'No', value: `${n}` }] } }),
      ),
    );
    const { product: after } = await edit(UPDATE, { id, input: { status: 'ACTIVE' } });
    expect(after!.variants.map(({ sku }) => sku).sort()).toEqual(Array.from({ length: 8 }, (_, n) => `C-${n}`));
  });

  it('is for those who write the catalog', async () => {
    for (const caller of [{}, { userId: 'u' }, { userId: 's', roles: ['SUPPORT'] }])
      expect((await test.as(caller).ask(CREATE, { input: input() })).errors).toMatchObject([
        { extensions: { code: expect.stringMatching(/UNAUTHENTICATED|FORBIDDEN/) } },
      ]);
  });
});
