import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { IMAGE_WIDTHS, imageAddress, imageName, uploadName } from '@shop/kit/image-names';
import { folderStore, type ImageStore } from '@shop/kit/image-store';
import { freshMongo } from '@shop/kit/testing';
import { removeUnused } from '../src/images/unused';
import { openUploadTokens } from '../src/images/upload-tokens';
import { Uploads } from '../src/images/uploads';
import { catalogModels } from '../src/store/models';

const HOUR = 3_600_000;
const hashOf = (letter: string) => letter.repeat(32);

describe('images that nothing uses', () => {
  let connection: mongoose.Connection;
  let models: ReturnType<typeof catalogModels>;
  let folder: string;
  let store: ImageStore;
  beforeAll(async () => {
    connection = await mongoose.createConnection(freshMongo('unused')).asPromise();
    models = catalogModels(connection);
    const image = (letter: string) => ({ url: imageAddress(hashOf(letter)), alt: '', width: 1, height: 1 });
    await models.products.collection.insertOne({
      _id: 'p',
      images: [image('a')],
      variants: [{ sku: 's', image: image('b'), archived: true }],
    } as never);
    await models.categories.collection.insertOne({ _id: 'c', image: image('c') } as never);
  });
  afterAll(() => connection?.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shop-unused-'));
    store = folderStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = async (letter: string, hoursAgo: number) => {
    for (const width of IMAGE_WIDTHS) {
      await store.put(imageName(hashOf(letter), width), Buffer.from(letter));
      await age(imageName(hashOf(letter), width), hoursAgo);
    }
  };
  const age = (name: string, hoursAgo: number) => {
    const at = new Date(Date.now() - hoursAgo * HOUR);
    return utimes(join(folder, name), at, at);
  };
  const kept = async () =>
    [...new Set((await readdir(folder)).filter((name) => name.endsWith('.webp')).map((name) => name[0]))].sort();
  const sweep = (inHours = 0) => removeUnused(store, models, new Date(Date.now() + inHours * HOUR));

  it('go a day after they were first seen unused; what is used, also by archived variants and categories, stays', async () => {
    for (const letter of 'abcd') await put(letter, 48);
    await put('e', 0);
    expect([await sweep(), await kept()]).toEqual([0, ['a', 'b', 'c', 'd', 'e']]);
    expect([await sweep(23), await kept()]).toEqual([0, ['a', 'b', 'c', 'd', 'e']]);
    expect([await sweep(25), await kept()]).toEqual([1, ['a', 'b', 'c', 'e']]);
  });

  it('stay when a product takes them up again', async () => {
    await put('d', 48);
    await sweep();
    const uploads = new Uploads(store, openUploadTokens('a secret'));
    await uploads.settled([{ url: imageAddress(hashOf('d')), alt: '', width: 1, height: 1 }], () => []);
    expect([await sweep(25), await kept()]).toEqual([0, ['d']]);
  });

  it('leave with what uploads and crashes left a day ago', async () => {
    const id = '0b9c1c0e-8a39-4b5c-9a53-111111111111';
    for (const name of [uploadName(id), 'half-made']) {
      await store.put(name, Buffer.from('{}'));
      await age(name, name === 'half-made' ? 2 : 48);
    }
    await sweep();
    expect(await readdir(folder)).toEqual(['half-made']);
  });
});

describe('a store in a folder', () => {
  it('never replaces what has a name, leaves nothing unfinished, and knows no way out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shop-store-'));
    const store = folderStore(join(folder, 'images'));
    const puts = await Promise.all(['one', 'two', 'three'].map((text) => store.put('x.webp', Buffer.from(text))));
    expect(puts.filter(Boolean)).toHaveLength(1);
    expect(await readdir(join(folder, 'images'))).toEqual(['x.webp']);
    for (const name of ['../x', 'a/b', '.hidden', 'a\\b', '']) {
      await expect(store.put(name, Buffer.from('x'))).rejects.toThrow(/no name/);
      expect(() => store.stream(name)).toThrow(/no name/);
    }
    expect(await readdir(folder)).toEqual(['images']);
    await rm(folder, { recursive: true });
  });
});

describe('upload tokens', () => {
  const tokens = openUploadTokens('a secret');
  const id = '0b9c1c0e-8a39-4b5c-9a53-222222222222';
  const at = new Date(1_800_000_000_000);

  it('open their upload until they expire, and nothing when they were changed', () => {
    const token = tokens.make(id, at);
    expect(tokens.read(token, new Date(at.getTime() - 1))).toBe(id);
    expect(tokens.read(token, at)).toBeUndefined();
    expect(openUploadTokens('another').read(token, new Date(0))).toBeUndefined();
    expect(tokens.read(token.replace('222222222222', '222222222223'), new Date(0))).toBeUndefined();
  });
});
