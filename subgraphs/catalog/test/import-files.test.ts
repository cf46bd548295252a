import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshMongo, TEST_SECRET } from '@shop/kit/testing';
import { exportFile, importFile } from '../src/import/files';
import { openFileTools, type FileTools } from '../src/import/tools';

const CATEGORY = JSON.stringify({ type: 'category', slug: 'home', name: 'Home' });
const row = (n: number, given: object = {}) =>
  JSON.stringify({
    title: `Stool "${n}"`,
    category: 'home',
    status: 'ACTIVE',
    tags: ['a;b', 'c=d'],
    attributes: [{ name: 'Wood', value: 'Oak|Ash \\ Elm' }],
    images: [{ url: '/images/x.svg', alt: 'A, b', width: 1, height: 2 }],
    variants: [
      { sku: `F-${n}`, price: n, options: [{ name: 'Size', value: 'S' }] },
      { sku: `F-${n}-M`, price: n, compareAtPrice: n + 5, options: [{ name: 'Size', value: 'M' }] },
    ],
    ...given,
  });

describe('files of products', () => {
  let folder: string;
  const opened: FileTools[] = [];
  const open = async () => {
    const env = { ...process.env, CATALOG_MONGO_URL: freshMongo('files'), IDENTITY_SECRET: TEST_SECRET };
    const tools = await openFileTools(env);
    opened.push(tools);
    return tools;
  };
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'shop-files-'))));
  afterAll(async () => {
    for (const tools of opened) await tools.close();
    await rm(folder, { recursive: true });
  });

  const written = async (name: string, lines: string[]) => {
    const file = join(folder, name);
    await writeFile(file, lines.join('\n'));
    return file;
  };
  const take = async (file: string, tools: FileTools, dryRun = false) => {
    const failed: number[] = [];
    const tally = await importFile(file, tools, { dryRun, failed: (line) => void failed.push(line) });
    return { ...tally, lines: failed };
  };

  it('go on where they were when the import was killed, and are complete, nothing doubled', async () => {
    const tools = await open();
    const lines = [
      CATEGORY,
      ...Array.from({ length: 1500 }, (_, n) => (n % 100 === 50 ? row(n, { category: 'no' }) : row(n))),
    ];
    const file = await written('killed.jsonl', lines);
    let calls = 0;
    const createMany: FileTools['products']['createMany'] = async (made) => {
      if (++calls === 3) throw new Error('killed');
      return tools.products.createMany(made);
    };
    const dying = {
      ...tools,
      products: Object.assign(Object.create(tools.products) as FileTools['products'], { createMany }),
    };
    await expect(take(file, dying)).rejects.toThrow('killed');
    expect(await tools.count()).toBeGreaterThan(500);
    expect(await take(file, tools)).toMatchObject({ created: 1485, failed: 15, unchanged: 0 });
    expect(await tools.count()).toBe(1485);
    expect(await take(file, tools)).toMatchObject({ created: 0, updated: 0, unchanged: 1485, failed: 15 });
    expect((await readdir(folder)).filter((name) => name.includes('import-state'))).toEqual([]);
  });

  it('come out as they went in, in both formats, and go into another shop', async () => {
    const [tools, other] = [await open(), await open()];
    const source = await written('source.jsonl', [CATEGORY, ...Array.from({ length: 30 }, (_, n) => row(n))]);
    expect(await take(source, tools)).toMatchObject({ created: 30 });
    for (const name of ['out.jsonl', 'out.csv']) {
      const file = join(folder, name);
      expect(await exportFile(file, tools, 30)).toBe(30);
      expect(await take(file, tools)).toMatchObject({ created: 0, updated: 0, unchanged: 30, failed: 0 });
    }
    expect(await take(join(folder, 'out.jsonl'), other)).toMatchObject({ created: 30, failed: 0 });
    expect(await take(join(folder, 'out.csv'), other)).toMatchObject({ unchanged: 30, failed: 0 });
    const again = join(folder, 'again.jsonl');
    await exportFile(again, other, 30);
    expect(await readFile(again, 'utf8')).toBe(await readFile(join(folder, 'out.jsonl'), 'utf8'));
  });

  it('are only looked at in a dry run', async () => {
    const tools = await open();
    const file = await written('dry.jsonl', [CATEGORY, row(1), row(2, { variants: [{ sku: '', price: 1 }] })]);
    expect(await take(file, tools, true)).toMatchObject({ failed: 2, lines: [3, 2] });
    expect(await tools.count()).toBe(0);
    await tools.categories.save(null, { name: 'Home' });
    expect(await take(file, tools, true)).toMatchObject({ created: 1, failed: 1, lines: [3] });
    expect(await tools.count()).toBe(0);
  });

  it('name bad rows by their line, the rest is in', async () => {
    const tools = await open();
    const lines = [CATEGORY, row(1), '{', row(2, { status: 'SOLD' }), `{"title":"${'x'.repeat(1_100_000)}"}`, row(3)];
    expect(await take(await written('bad.jsonl', lines), tools)).toMatchObject({
      created: 2,
      failed: 3,
      lines: [3, 4, 5],
    });
  });
});
