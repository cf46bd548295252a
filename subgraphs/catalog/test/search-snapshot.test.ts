import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshMongo, startForTest, until } from '@shop/kit/testing';
import { catalog } from '../src/subgraph';
import { SEED } from './sample';

describe('the snapshot of search', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'search-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const start = (mongoUrl: string, searchDir?: string) =>
    startForTest(catalog, { CATALOG_MONGO_URL: mongoUrl, CATALOG_SEARCH_DIR: searchDir });
  const found = async (test: Awaited<ReturnType<typeof start>>, query: string) => {
    const { data } = await test
      .as({})
      .ask('query ($query: String) { products(query: $query) { nodes { slug } } }', { query });
    return (data!.products as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
  };
  const RENAME = `mutation ($title: String!) { updateProduct(id: "id-tent", input: { title: $title }) { userErrors { code } } }`;

  it('makes a restart of what it holds and of what changed since, and is not taken for another store', async () => {
    const mongoUrl = freshMongo('snapshot');
    const first = await start(mongoUrl, folder);
    await first.running.seed(SEED);
    expect(await found(first, 'tent')).toEqual(['tent']);
    await first.stop();

    const elsewhere = await start(mongoUrl);
    const staff = elsewhere.as({ userId: 'staff', roles: ['CATALOG_MANAGER'] });
    expect((await staff.ask(RENAME, { title: 'Yurt' })).data).toEqual({ updateProduct: { userErrors: [] } });
    await elsewhere.stop();

    // A crash tears the last line off; a word that is in the file alone shows that the file is read.
    const file = join(folder, 'search-documents.jsonl');
    const lines = await readFile(file, 'utf8');
    await writeFile(file, `${lines.replaceAll('Oil for the lamp', 'Naphtha for the lamp')}{"id":"torn`);
    const again = await start(mongoUrl, folder);
    expect(await found(again, 'naphtha')).toEqual(['lamp-oil']);
    await until(async () => (await found(again, 'yurt')).length === 1, 2000);
    await again.stop();

    const other = await start(freshMongo('snapshot'), folder);
    expect(await found(other, 'lamp')).toEqual([]);
    await other.stop();
  });
});
