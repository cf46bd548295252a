import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { catalog } from '@shop/catalog/subgraph';
import { freshMongo } from '@shop/kit/testing';
import { tokenFor } from './fixture/people';
import { SUBGRAPHS, startShopOf, type Shop } from './fixture/shop';

const LINK =
  'mutation ($type: String!) { createImageUpload(contentType: $type) { upload { uploadUrl imageUrl expiresAt } userErrors { code field } } }';
const MB = 1024 * 1024;

describe('/uploads/images', () => {
  let shop: Shop;
  let folder: string;
  let photo: Buffer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shop-uploads-'));
    const env = { CATALOG_MONGO_URL: freshMongo('uploads'), CATALOG_UPLOADS_DIR: folder };
    const others = SUBGRAPHS.filter(({ name }) => name === 'users');
    shop = await startShopOf([...others, catalog], 'direct', env);
    photo = await picture(2000, 1200)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Jane Roe' } })
      .toBuffer();
  });
  afterAll(async () => {
    await shop?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  const noise = (width: number, height: number) => ({
    create: { width, height, channels: 3 as const, noise: { type: 'gaussian' as const, mean: 128, sigma: 30 } },
  });
  const picture = (width: number, height: number) => sharp({ ...noise(width, height) } as sharp.SharpOptions);
  const staff = async () => ({ authorization: `Bearer ${await tokenFor('mara', { roles: ['CATALOG_MANAGER'] })}` });
  const link = async (type = 'image/jpeg') => {
    const { body } = await shop.ask(LINK, { type }, await staff());
    return body.data.createImageUpload.upload as { uploadUrl: string; imageUrl: string; expiresAt: string };
  };
  const send = async (body: Uint8Array | FormData, headers: Record<string, string> = {}, to?: string) =>
    fetch(`${shop.url}${to ?? (await link()).uploadUrl}`, { method: 'POST', body: body as never, headers });
  const bytes = (buffer: Buffer) => new Uint8Array(buffer);
  /** What the store holds must be the same after it. */
  const leavesNothing = async (work: () => Promise<void>) => {
    const before = (await readdir(folder)).sort();
    await work();
    expect((await readdir(folder)).sort()).toEqual(before);
  };

  it('takes a picture, keeps it in all widths without what the camera wrote, and serves it for ever', async () => {
    const { uploadUrl, imageUrl, expiresAt } = await link();
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(9 * 60_000);
    expect((await fetch(shop.url + imageUrl)).status).toBe(404);
    const sent = await send(bytes(photo), { 'content-type': 'image/jpeg' }, uploadUrl);
    expect([sent.status, await sent.json()]).toEqual([
      201,
      { url: expect.stringMatching(/^\/images\/[0-9a-f]{32}-1600\.webp$/), imageUrl, width: 1600, height: 960 },
    ]);
    const image = await fetch(shop.url + imageUrl);
    for (const width of [320, 640, 960, 1600]) {
      const one = await fetch(image.url.replace('1600', `${width}`));
      expect(Object.fromEntries(one.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      const file = Buffer.from(await one.arrayBuffer());
      const { format, exif, ...size } = await sharp(file).metadata();
      expect({ format, exif, width: size.width, height: size.height }).toEqual({
        format: 'webp',
        width,
        height: width * 0.6,
      });
      const again = await fetch(one.url, { headers: { 'if-none-match': one.headers.get('etag')! } });
      expect(again.status).toBe(304);
    }
  });

  it('becomes the picture of a product, with its size', async () => {
    const auth = await staff();
    const { uploadUrl, imageUrl } = await link();
    const create =
      'mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { images { url alt width height } variants { image { url } } } userErrors { code field } } }';
    const { body: category } = await shop.ask(
      'mutation { saveCategory(input: { name: "Home" }) { category { id } } }',
      {},
      auth,
    );
    const categoryId = category.data.saveCategory.category.id as string;
    const image = { url: imageUrl, alt: 'A chair' };
    const input = {
      title: 'Chair',
      description: '',
      categoryId,
      images: [image],
      variants: [{ sku: 'CH', price: 1, image }],
    };
    const early = await shop.ask(create, { input }, auth);
    expect(early.body.data.createProduct.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'images', '0', 'url'] },
    ]);
    const { url } = (await (await send(bytes(await picture(500, 250).png().toBuffer()), {}, uploadUrl)).json()) as {
      url: string;
    };
    const made = await shop.ask(create, { input }, auth);
    expect(made.body.data.createProduct.product).toEqual({
      images: [{ url, alt: 'A chair', width: 500, height: 250 }],
      variants: [{ image: { url } }],
    });
  });

  it.each(['png', 'webp', 'avif'] as const)('takes %s, and the one file of a form', async (format) => {
    const form = new FormData();
    form.append('file', new Blob([bytes(await picture(400, 300).toFormat(format).toBuffer())]), 'chair photo.bin');
    expect((await send(form)).status).toBe(201);
  });

  it('is good once, and only as long and as it was made', async () => {
    const { uploadUrl } = await link();
    const small = bytes(await picture(64, 64).png().toBuffer());
    const both = await Promise.all([1, 2].map(() => send(small, {}, uploadUrl)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await send(small, {}, uploadUrl)).status).toBe(409);
    await leavesNothing(async () => {
      const token = (await link()).uploadUrl;
      const later = token.replace(/\.(\d{13})\./, (_all, at: string) => `.${Number(at) + 1}.`);
      for (const bad of [later, token.slice(0, -1), '/uploads/images?token=', '/uploads/images'])
        expect((await send(small, {}, bad)).status).toBe(404);
    });
    expect((await fetch(`${shop.url}/uploads/images`)).status).toBe(404);
  });

  it('gives links to those who write the catalog alone, for pictures alone', async () => {
    expect((await shop.ask(LINK, { type: 'image/png' })).body.errors).toHaveLength(1);
    const { body } = await shop.ask(LINK, { type: 'image/svg+xml' }, await staff());
    expect(body.data.createImageUpload).toEqual({
      upload: null,
      userErrors: [{ code: 'INVALID', field: ['contentType'] }],
    });
    const { body: open } = await shop.ask('{ imageUpload(token: "x") }', {}, await staff());
    expect(open.errors).toHaveLength(1);
  });

  /** A PNG that says it has so many pixels, in a few kilobytes. */
  const bomb = (side: number) => {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const framed = Buffer.alloc(8 + body.length);
      framed.writeUInt32BE(data.length);
      body.copy(framed, 4);
      framed.writeUInt32BE(crc32(body), 4 + body.length);
      return framed;
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(side, 0);
    head.writeUInt32BE(side, 4);
    head.set([8, 0, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc(5 * MB))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };

  it('refuses a bomb by its header, without unpacking it', async () => {
    await leavesNothing(async () => {
      const before = process.memoryUsage().rss;
      for (const side of [30_000, 65_000]) {
        const sent = await send(bytes(bomb(side)));
        expect([sent.status, await sent.json()]).toEqual([422, { error: expect.stringMatching(/40 megapixels/) }]);
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
    });
  });

  it.each<[string, (jpeg: Buffer, png: Buffer) => Buffer, number]>([
    ['a page after a JPEG', (jpeg) => Buffer.concat([jpeg, Buffer.from('<html><script>alert(1)</script>')]), 422],
    ['an archive after a PNG', (_jpeg, png) => Buffer.concat([png, Buffer.from('PK\x03\x04 and more')]), 422],
    ['an archive after a JPEG', (jpeg) => Buffer.concat([jpeg, Buffer.from('PK\x03\x04 and more')]), 422],
    ['a program in a JPEG’s comment', (jpeg) => withComment(jpeg, '<?php system($_GET[0]);'), 422],
    ['a GIF that is a script', () => Buffer.from(`GIF89a/*${' '.repeat(64)}*/=1;alert(1)`), 415],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 415],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415],
    ['a JPEG that ends early', (jpeg) => jpeg.subarray(0, jpeg.length / 2), 422],
    ['a JPEG’s head on noise', (jpeg) => Buffer.concat([jpeg.subarray(0, 40), Buffer.alloc(1000, 7)]), 422],
    ['nothing', () => Buffer.alloc(0), 400],
  ])('refuses %s, whatever it is sent as', async (_what, make, status) => {
    await leavesNothing(async () => {
      const file = make(photo, await picture(64, 64).png().toBuffer());
      expect((await send(bytes(file), { 'content-type': 'image/jpeg' })).status).toBe(status);
    });
  });

  it.each(['../../etc/cron.d/x.png', '..\\x.png', '/etc/passwd', '%2e%2e%2fx.png', 'x.png%00.svg'])(
    'refuses a file that is named %s',
    async (name) => {
      const small = await picture(64, 64).png().toBuffer();
      await leavesNothing(async () => {
        const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`;
        const form = Buffer.concat([Buffer.from(head), small, Buffer.from('\r\n--b--\r\n')]);
        expect((await send(bytes(form), { 'content-type': 'multipart/form-data; boundary=b' })).status).toBe(400);
        const named = { 'content-disposition': `attachment; filename="${name}"` };
        expect((await send(bytes(small), named)).status).toBe(400);
      });
    },
  );

  it('serves nothing outside, whatever the path', async () => {
    for (const path of [
      '/images/../package.json',
      '/images/%2e%2e%2fpackage.json',
      '/images/uploads/..%2f..%2fx',
      '/images/uploads/../x.webp',
    ]) {
      const status = await new Promise<string>((resolve) => {
        const socket = connect(shop.port, '127.0.0.1', () =>
          socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
        );
        socket.once('data', (data) => resolve(data.toString().slice(9, 12)));
      });
      expect([path, status]).toEqual([path, '404']);
    }
  });

  it('refuses 100 MB as soon as it is told, and 11 MB that nobody told of, and holds neither', async () => {
    await leavesNothing(async () => {
      const { uploadUrl } = await link();
      const told = await new Promise<string>((resolve) => {
        const socket = connect(shop.port, '127.0.0.1', () =>
          socket.write(`POST ${uploadUrl} HTTP/1.1\r\nHost: x\r\nContent-Length: ${100 * MB}\r\n\r\n`),
        );
        socket.once('data', (data) => (resolve(data.toString().slice(9, 12)), socket.destroy()));
      });
      expect(told).toBe('413');
      let sent = 0;
      const stream = new ReadableStream({
        pull: (to) => (sent++ < 11 ? to.enqueue(new Uint8Array(MB)) : to.close()),
      });
      const untold = await fetch(shop.url + uploadUrl, { method: 'POST', body: stream, duplex: 'half' });
      expect(untold.status).toBe(413);
    });
  });
});

function withComment(jpeg: Buffer, text: string): Buffer {
  const comment = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, Buffer.from(text), jpeg.subarray(2)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
