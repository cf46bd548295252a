import { startCatalog } from './sample';
import type { TestSubgraph } from '@shop/kit/testing';

const SAVE =
  'mutation ($input: CategoryInput!) { answer: saveCategory(input: $input) { category { id slug name version parent { id } path { slug } } userErrors { code field } } }';
const REMOVE = 'mutation ($id: ID!) { answer: removeCategory(id: $id) { ok userErrors { code field } } }';
const CREATE =
  'mutation ($input: CreateProductInput!) { answer: createProduct(input: $input) { product { id } userErrors { code field } } }';

interface Answer {
  ok?: boolean;
  category?: { id: string; slug: string };
  product?: { id: string };
  userErrors: unknown[];
}

describe('editing the tree', () => {
  let test: TestSubgraph;
  beforeAll(async () => (test = await startCatalog()));
  afterAll(() => test?.stop());

  const edit = async (query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await test.as({ userId: 'mara', roles: ['CATALOG_MANAGER'] }).ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.answer as Answer;
  };
  const save = (input: Record<string, unknown>) => edit(SAVE, { input });

  it('makes, changes and moves categories', async () => {
    const { category } = await save({ name: 'Garden Lamps', parentId: 'c-lamps' });
    expect(category).toMatchObject({
      slug: 'garden-lamps',
      path: [{ slug: 'home' }, { slug: 'lamps' }, { slug: 'garden-lamps' }],
    });
    expect((await save({ name: 'Garden lamps' })).category).toMatchObject({ slug: 'garden-lamps-2', parent: null });
    const { id } = category!;
    expect((await save({ id, name: 'Outdoor', ifVersion: 1 })).category).toMatchObject({
      name: 'Outdoor',
      slug: 'garden-lamps',
      parent: { id: 'c-lamps' },
      version: 2,
    });
    expect((await save({ id, name: 'Outdoor', parentId: null })).category).toMatchObject({ parent: null });
  });

  it.each<[string, Record<string, unknown>, string, string[]]>([
    ['a stale version', { id: 'c-home', name: 'Home', ifVersion: 9 }, 'CONFLICT', ['ifVersion']],
    ['a place below itself', { id: 'c-home', name: 'Home', parentId: 'c-lamps' }, 'INVALID', ['parentId']],
    ['a parent that is not there', { name: 'X', parentId: 'none' }, 'NOT_FOUND', ['parentId']],
    ['a slug that another has', { name: 'X', slug: 'home' }, 'ALREADY_EXISTS', ['slug']],
    ['no name', { name: '' }, 'REQUIRED', ['name']],
    ['an id that is not there', { id: 'none', name: 'X' }, 'NOT_FOUND', ['id']],
  ])('refuses %s', async (_what, input, code, field) => {
    expect(await save(input)).toMatchObject({ category: null, userErrors: [{ code, field: ['input', ...field] }] });
  });

  it('keeps the tree a tree when two move each below the other', async () => {
    const [a, b] = await Promise.all(['Left', 'Right'].map(async (name) => (await save({ name })).category!.id));
    await Promise.all([save({ id: a, name: 'Left', parentId: b }), save({ id: b, name: 'Right', parentId: a })]);
    const { data } = await test.as({}).ask('{ categories { id children { id children { id } } } }');
    expect(JSON.stringify(data)).toContain(a);
    expect(JSON.stringify(data)).toContain(b);
  });

  it('removes only what is empty, and frees its slug', async () => {
    for (const id of ['c-home', 'c-lamps'])
      expect(await edit(REMOVE, { id })).toEqual({
        ok: false,
        userErrors: [{ code: 'INVALID_TRANSITION', field: ['id'] }],
      });
    const { category } = await save({ name: 'Empty' });
    expect(await edit(REMOVE, { id: category!.id })).toEqual({ ok: true, userErrors: [] });
    expect(await edit(REMOVE, { id: category!.id })).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await save({ name: 'Empty' })).category).toMatchObject({ slug: 'empty' });
    expect((await test.as({}).ask('query ($id: ID) { category(id: $id) { id } }', category)).data).toEqual({
      category: null,
    });
  });

  it('leaves no product without a category when one is removed at the same moment', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { category } = await save({ name: `Race ${turn}` });
      const input = {
        title: 'R',
        description: '',
        categoryId: category!.id,
        variants: [{ sku: `R-${turn}`, price: 1 }],
        status: 'ACTIVE',
      };
      const [made] = await Promise.all([edit(CREATE, { input }), edit(REMOVE, { id: category!.id })]);
      if (!made.product) continue;
      const { data } = await test
        .as({})
        .ask('query ($id: ID) { product(id: $id) { category { name } } }', made.product);
      expect(data).toEqual({ product: { category: { name: `Race ${turn}` } } });
    }
  });
});
