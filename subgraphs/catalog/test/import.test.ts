import type { TestSubgraph } from '@shop/kit/testing';
import { productRows, csvHead } from '../src/import/csv';
import { productLine } from '../src/import/jsonl';
import type { Product } from '../src/domain/product';
import { startCatalog } from './sample';

const IMPORT =
  'mutation ($input: ImportProductsInput!) { answer: importProducts(input: $input) { importId created updated failed errors { line message } userErrors { code field } } }';
const UNDO =
  'mutation ($id: ID!) { answer: undoImport(importId: $id) { created updated failed errors { line message } userErrors { code field } } }';

interface Answer {
  importId: string | null;
  created: number;
  updated: number;
  failed: number;
  errors: { line: number; message: string }[];
  userErrors: unknown[];
}

interface Shown {
  categoryId: { id: string };
  createdAt: string;
  variants: { price: { amount: number } }[];
}

describe('importing products', () => {
  let test: TestSubgraph;
  beforeAll(async () => (test = await startCatalog()));
  afterAll(() => test?.stop());

  const staff = () => test.as({ userId: 'mara', roles: ['CATALOG_MANAGER'] });
  const edit = async (query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await staff().ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.answer as Answer;
  };
  const take = (content: string, format = 'JSONL') => edit(IMPORT, { input: { format, content } });
  const jsonl = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const shown = async (slug: string) => {
    const query =
      'query ($slug: String) { product(slug: $slug) { title brand status version tags variants { sku price { amount } } } }';
    return (await staff().ask(query, { slug })).data!.product as { version: number; status: string } | null;
  };
  const row = (n: number, given: object = {}) => ({
    title: `Stool ${n}`,
    description: 'Sits.',
    category: 'home',
    status: 'ACTIVE',
    variants: [{ sku: `ST-${n}`, price: 4900 + n }],
    ...given,
  });
  /** Every product as the store has it. */
  const all = async (): Promise<Product[]> => {
    const skus = ['tent-0', 'arc-lamp-0', 'cafe-mug-0', 'lamp-oil-0'];
    const query =
      'query ($skus: [ID!]!) { variantsBySku(skus: $skus) { product { _id: id slug title description brand status tags images { url alt width height } attributes { name value } categoryId: category { id } createdAt variants { sku title options { name value } price { amount } weightGrams taxCategory position } } } }';
    const { data } = await test.as({ service: 'test' }).ask(query, { skus });
    return (data!.variantsBySku as { product: Shown }[]).map(
      ({ product }) =>
        ({
          ...product,
          categoryId: product.categoryId.id,
          createdAt: new Date(product.createdAt),
          variants: product.variants.map((variant) => ({
            ...variant,
            price: variant.price.amount,
          })),
        }) as unknown as Product,
    );
  };

  it('adds what is new and names what is wrong by its line; the same again changes nothing', async () => {
    const content = [
      jsonl(row(1), row(2)),
      'not JSON',
      '',
      jsonl(row(3, { category: 'nowhere' }), row(4, { variants: [{ sku: 'ST-4', price: -1 }] }), { title: 7 }, row(5)),
    ].join('\n');
    const errors = [
      { line: 3, message: 'The line is not JSON.' },
      { line: 5, message: 'There is no category nowhere.' },
      { line: 6, message: expect.stringMatching(/^variants\.0\.price: A price is 0 or more/) },
      { line: 7, message: expect.stringMatching(/^title: /) },
    ];
    expect(await take(content)).toMatchObject({ created: 3, updated: 0, failed: 4, errors, userErrors: [] });
    expect(await take(content)).toMatchObject({ created: 0, updated: 3, failed: 4, errors });
    expect(await shown('stool-1')).toMatchObject({ status: 'ACTIVE', version: 1, variants: [{ sku: 'ST-1' }] });
  });

  it('changes products by sku: what a row names, and keeps the rest', async () => {
    await take(jsonl(row(10, { brand: 'Norr', tags: ['oak'] })));
    const answer = await take(
      jsonl({
        tags: ['pine'],
        variants: [
          { sku: 'ST-10', price: 1 },
          { sku: 'ST-10-B', price: 2, options: [{ name: 'Size', value: 'B' }] },
        ],
      }),
    );
    expect(answer).toMatchObject({
      updated: 0,
      failed: 1,
      errors: [{ line: 1, message: expect.stringMatching(/same options/) }],
    });
    expect(await take(jsonl({ tags: ['pine'], variants: [{ sku: 'ST-10', price: 1 }] }))).toMatchObject({
      updated: 1,
      failed: 0,
    });
    expect(await shown('stool-10')).toMatchObject({
      title: 'Stool 10',
      brand: 'Norr',
      tags: ['pine'],
      version: 2,
      variants: [{ price: { amount: 1 } }],
    });
    const both = jsonl(row(11), { title: 'Stool 11, again', variants: [{ sku: 'ST-11', price: 3 }] });
    expect(await take(both)).toMatchObject({ created: 1, updated: 1 });
    expect(
      await take(
        jsonl({
          variants: [
            { sku: 'ST-10', price: 1 },
            { sku: 'ST-11', price: 1 },
          ],
        }),
      ),
    ).toMatchObject({ failed: 1 });
  });

  it('gives products of the same title slugs of their own, the same ones each time', async () => {
    const twins = [1, 2, 3].map((n) => row(0, { title: 'Twin', variants: [{ sku: `TW-${n}`, price: 1 }] }));
    expect(await take(jsonl(...twins))).toMatchObject({ created: 3, failed: 0 });
    for (const slug of ['twin', 'twin-tw-2', 'twin-tw-3']) expect(await shown(slug)).not.toBeNull();
    expect(await take(jsonl(...twins))).toMatchObject({ created: 0, updated: 3 });
    expect(await shown('twin-tw-2')).toMatchObject({ version: 1 });
  });

  it('takes CSV: a variant a row, quoted and escaped cells, errors at the row', async () => {
    const csv = [
      'slug,title,category,tags,attributes,sku,options,price',
      'bench,"Bench, ""long""\nand low",home,oak;low\\;wide,Wood=Oak,BE-1,Size=S,100',
      'bench,,,,,BE-2,Size=M,200',
      'bench,,,,,BE-3,Size=L,much',
      'other,Other,home,,,OT-1,,300',
      'short,row',
    ].join('\r\n');
    expect(await take(csv, 'CSV')).toMatchObject({
      created: 2,
      failed: 2,
      errors: [
        { line: 5, message: 'price is a whole number, not "much".' },
        { line: 7, message: 'The row has 2 cells, the head 8.' },
      ],
    });
    expect(await shown('bench')).toMatchObject({
      title: 'Bench, "long"\nand low',
      tags: ['oak', 'low;wide'],
      variants: [{ sku: 'BE-1' }, { sku: 'BE-2' }],
    });
  });

  it('takes again what was written of it, unchanged, in both formats', async () => {
    const products = await all();
    const lines = products.map((product) => productLine(product, undefined)).join('');
    expect(await take(lines)).toMatchObject({ created: 0, updated: 4, failed: 0 });
    const csv = csvHead + products.map((product) => productRows(product, undefined)).join('');
    expect(await take(csv, 'CSV')).toMatchObject({ created: 0, updated: 4, failed: 0 });
    for (const { slug, status } of products) expect(await shown(slug)).toMatchObject({ status, version: 1 });
  });

  it('takes an import back: new products are archived, changed ones as before, later changes stay', async () => {
    await take(jsonl(row(20), row(21)));
    const { importId } = await take(jsonl(row(20, { title: 'Changed' }), row(21, { title: 'Changed too' }), row(22)));
    await take(jsonl(row(21, { title: 'Later' })));
    expect(await edit(UNDO, { id: importId })).toEqual({
      created: 0,
      updated: 2,
      failed: 1,
      errors: [{ line: 2, message: expect.stringMatching(/changed the product after the import/) }],
      userErrors: [],
    });
    expect(await shown('stool-20')).toMatchObject({ title: 'Stool 20' });
    expect(await shown('stool-21')).toMatchObject({ title: 'Later' });
    expect(await shown('stool-22')).toMatchObject({ status: 'ARCHIVED' });
    expect(await take(jsonl(row(22)))).toMatchObject({ created: 0, updated: 1 });
    expect(await shown('stool-22')).toMatchObject({ status: 'ACTIVE' });
    expect(await edit(UNDO, { id: 'none' })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['importId'] }],
    });
  });

  it('refuses too much, nothing, and unknown columns', async () => {
    const many = jsonl(...Array.from({ length: 1001 }, (_, n) => row(n)));
    for (const [content, format, code] of [
      [many, 'JSONL', 'INVALID'],
      ['\n', 'JSONL', 'REQUIRED'],
      ['sku,colour\nx,y', 'CSV', 'INVALID'],
      ['slug,title\nx,"never closed', 'CSV', 'INVALID'],
    ] as const)
      expect(await take(content, format)).toMatchObject({
        importId: null,
        userErrors: [{ code, field: ['input', 'content'] }],
      });
  });
});
