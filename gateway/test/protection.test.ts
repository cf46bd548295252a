import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renamed } from './fixture/books';
import { post, startShop, type Shop } from './fixture/shop';

const SHOP_ORIGIN = 'http://localhost:3000';
let shop: Shop;
const images = mkdtempSync(join(tmpdir(), 'images-'));
beforeAll(async () => {
  writeFileSync(join(images, 'mug.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(images, 'secret.txt'), 'secret');
  writeFileSync(join(images, '.hidden.svg'), '<svg/>');
  symlinkSync('/etc', join(images, 'etc'));
  shop = await startShop('direct', { GATEWAY_IMAGES_DIR: images });
});
afterAll(() => shop?.stop());

const refusal = async (query: string, variables?: object) => {
  const { status, body } = await shop.ask(query, variables);
  return [status, body.errors[0].extensions.code, body.errors[0].message];
};
/** Sends a path as it is, which fetch would tidy up. */
async function rawGet(path: string) {
  const sent = request({ port: shop.port, path }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode as number;
}

describe('an operation that is too large', () => {
  it.each([
    [
      '30 levels deep',
      `{ book(id: 1) { ${'next { '.repeat(29)} id ${'} '.repeat(29)} } }`,
      /31 levels deep; at most 12/,
    ],
    ['of 1,000 aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: averageRating`).join(' ')} }`, /tokens/],
    [
      'of 31 aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: averageRating`).join(' ')} }`,
      /31 aliases; at most 30/,
    ],
    ['of fragments that multiply', `{ book(id: 1) { ...F0 } } ${multiplying(10)}`, /fields; at most 1000/],
  ])('%s is refused at once', async (_what, query, message) => {
    expect(await refusal(query)).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(message)]);
  });

  it('by its pages is refused, whether `first` is a literal, a variable or the default', async () => {
    const message = expect.stringMatching(/up to 5001 items; at most 5000/);
    expect(await refusal('{ books(first: 5001) { id } }')).toEqual([400, 'BAD_USER_INPUT', message]);
    expect(await refusal('query ($n: Int) { books(first: $n) { id } }', { n: 5001 })).toEqual([
      400,
      'BAD_USER_INPUT',
      message,
    ]);
    expect((await shop.ask('{ books { id } }')).body.data.books).toHaveLength(2);
  });

  it('is allowed up to the limits', async () => {
    const deep = `{ book(id: 1) { ${'next { '.repeat(10)} id ${'} '.repeat(10)} } }`;
    expect((await shop.ask(deep)).body.errors).toBeUndefined();
    const wide = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: averageRating`).join(' ')} }`;
    expect((await shop.ask(wide)).body.errors).toBeUndefined();
  });
});

describe('a body', () => {
  it('of 5 MB is refused at once', async () => {
    const { status, body } = await post(`${shop.url}/graphql`, {
      query: `# ${'x'.repeat(5_000_000)}\n{ averageRating }`,
    });
    expect([status, body.errors[0].extensions.code]).toEqual([413, 'BAD_USER_INPUT']);
  });

  it('that claims to be long is refused before it is sent', async () => {
    const socket = connect(shop.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n{"query":',
    );
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('without a length is refused as soon as it is too long', async () => {
    const sent = request({
      port: shop.port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sent.on('error', () => {});
    sent.write(Buffer.alloc(1_200_000, ' '));
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    sent.destroy();
  });

  it('that is not JSON is told so', async () => {
    const { status, body } = await post(`${shop.url}/graphql`, '{"query":');
    expect([status, body.errors[0]]).toEqual([
      400,
      {
        message: "The request's body is not JSON.",
        extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
      },
    ]);
  });

  it('with a batch of operations is refused', async () => {
    const { status } = await post(`${shop.url}/graphql`, [{ query: '{ averageRating }' }]);
    expect(status).toBe(400);
  });
});

describe('another web page', () => {
  it('can not post a form', async () => {
    const response = await fetch(`${shop.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
      body: '{"query":"mutation { rename(id: \\"csrf\\") { id } }"}',
    });
    expect([response.status, renamed.includes('csrf')]).toEqual([400, false]);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(body.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('can not mutate, nor ask, by a link', async () => {
    const query = encodeURIComponent('mutation { rename(id: "link") { id } }');
    expect((await fetch(`${shop.url}/graphql?query=${query}`)).status).toBe(400);
    const headers = { 'apollo-require-preflight': 'true' };
    expect((await fetch(`${shop.url}/graphql?query=${query}`, { headers })).status).toBe(405);
    expect(renamed).not.toContain('link');
  });

  it('is not allowed by CORS; the configured ones are, with credentials', async () => {
    const preflight = (origin: string) =>
      fetch(`${shop.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const evil = await preflight('https://evil.example');
    expect(evil.headers.get('access-control-allow-origin')).toBeNull();
    const own = await preflight(SHOP_ORIGIN);
    expect([
      own.status,
      own.headers.get('access-control-allow-origin'),
      own.headers.get('access-control-allow-credentials'),
    ]).toEqual([204, SHOP_ORIGIN, 'true']);
    expect(own.headers.get('access-control-allow-headers')).toContain('authorization');
    const { headers } = await shop.ask('{ averageRating }', {}, { origin: SHOP_ORIGIN });
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([SHOP_ORIGIN, 'Origin']);
  });
});

describe('the other addresses', () => {
  it('say security and request ids on each answer', async () => {
    const { headers } = await shop.ask('{ averageRating }', {}, { 'x-request-id': 'abc-1' });
    expect(headers.get('x-request-id')).toBe('abc-1');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    const made = await shop.ask('{ averageRating }', {}, { 'x-request-id': '<script>' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lead to the landing page', async () => {
    const root = await fetch(shop.url, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
    const page = await fetch(`${shop.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('sandbox');
  });

  it('say that it lives and is ready', async () => {
    const answers = ['/health', '/health/live', '/health/ready', '/nothing'].map(
      async (path) => (await fetch(shop.url + path)).status,
    );
    expect(await Promise.all(answers)).toEqual([200, 200, 200, 404]);
  });

  it('serve images, to be kept', async () => {
    const image = await fetch(`${shop.url}/images/mug.svg`);
    expect(await image.text()).toContain('<svg');
    expect(Object.fromEntries(image.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const again = await fetch(`${shop.url}/images/mug.svg`, {
      headers: { 'if-none-match': image.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/images/secret.txt',
    '/images/../secret.txt',
    '/images/%2e%2e/%2e%2e/etc/passwd',
    '/images/..%2f..%2fetc%2fpasswd',
    '/images/.hidden.svg',
    '/images/mug.svg%00.png',
    '/images/%',
    '/images/etc/passwd',
    '/images/',
  ])('serve nothing else: %s', async (path) => {
    expect(await rawGet(path)).toBe(404);
  });
});

/** Fragments of which each spreads the next twice: 2^n fields without an alias or much text. */
function multiplying(count: number): string {
  const fragments = Array.from(
    { length: count },
    (_, i) => `fragment F${i} on Book { ...${`F${i + 1}`} next { ...F${i + 1} } }`,
  );
  return `${fragments.join(' ')} fragment F${count} on Book { id }`;
}
