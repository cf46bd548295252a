import { identities } from '@shop/kit/identity';
import { tokenFor } from './fixture/people';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

const SEEN = '{ seen { userId guestId sessionId roles browser refreshToken ipAddress } }';

describe.each<ShapeName>(['direct', 'remote'])('callers, with %s subgraphs', (shape) => {
  let shop: Shop;
  beforeAll(async () => (shop = await startShop(shape)));
  afterAll(() => shop?.stop());

  it('knows the bearer of a token', async () => {
    const authorization = `Bearer ${await tokenFor('alice', { roles: ['CUSTOMER', 'SUPPORT'] })}`;
    const { body, headers } = await shop.ask(SEEN, {}, { authorization });
    expect(body.data.seen).toMatchObject({
      userId: 'alice',
      guestId: null,
      sessionId: 'session-alice',
      roles: ['CUSTOMER', 'SUPPORT'],
      browser: false,
      ipAddress: '127.0.0.1',
    });
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('answers in the media type that the client understands', async () => {
    const headers = { authorization: 'Basic abc', accept: 'application/graphql-response+json' };
    const answer = await shop.ask('{ averageRating }', {}, headers);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      401,
      'application/graphql-response+json; charset=utf-8',
    ]);
  });

  it('makes a guest of somebody new, and knows it again by header or cookie', async () => {
    const first = await shop.ask(SEEN);
    const token = first.headers.get('x-guest-token')!;
    const cookie = first.headers.getSetCookie()[0]!;
    const { guestId } = first.body.data.seen;
    expect(guestId).toMatch(/^[\w-]{22}$/);
    expect(cookie).toBe(`shop_guest=${token}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax`);
    const byHeader = await shop.ask(SEEN, {}, { 'x-guest-token': token });
    const byCookie = await shop.ask(SEEN, {}, { cookie: `a=b; shop_guest=${token}` });
    expect([byHeader.body.data.seen.guestId, byCookie.body.data.seen.guestId]).toEqual([guestId, guestId]);
    expect([byHeader.headers.get('x-guest-token'), byCookie.headers.getSetCookie()]).toEqual([null, []]);
  });

  it('gives a browser its guest token in a cookie alone', async () => {
    const { headers, body } = await shop.ask(SEEN, {}, { 'sec-fetch-site': 'same-origin' });
    expect([headers.get('x-guest-token'), headers.getSetCookie().length]).toEqual([null, 1]);
    expect(body.data.seen.browser).toBe(true);
  });

  it('lets nobody choose a guest id', async () => {
    const { body } = await shop.ask(SEEN, {}, { cookie: 'shop_guest=AAAAAAAAAAAAAAAAAAAAAA.AAAA' });
    expect(body.data.seen.guestId).not.toBe('AAAAAAAAAAAAAAAAAAAAAA');
    const { status } = await shop.ask(SEEN, {}, { 'x-guest-token': 'AAAAAAAAAAAAAAAAAAAAAA.AAAA' });
    expect(status).toBe(401);
  });

  it('knows user and guest when both are shown', async () => {
    const token = (await shop.ask(SEEN)).headers.get('x-guest-token')!;
    const headers = { authorization: `Bearer ${await tokenFor('alice')}`, 'x-guest-token': token };
    const { body } = await shop.ask(SEEN, {}, headers);
    expect(body.data.seen).toMatchObject({ userId: 'alice', guestId: token.split('.')[0] });
  });

  it('believes no identity from outside, not even a well signed one', async () => {
    const signed = identities('a-secret-for-tests-that-is-long-enough').sign({
      service: 'x',
      roles: ['ADMIN'],
      scopes: [],
    });
    const { body } = await shop.ask(SEEN, {}, { 'x-shop-identity': signed, 'x-internal': 'true' });
    expect(body.data.seen).toMatchObject({ userId: null, roles: [] });
  });

  it('hands the refresh cookie to the operations that spend it alone', async () => {
    const cookie = 'shop_refresh=the-refresh-token';
    const { body } = await shop.ask(SEEN, {}, { cookie });
    expect(body.data.seen).toMatchObject({ refreshToken: null, browser: true });
    const { body: refreshed } = await shop.ask('mutation { refreshSession { refreshToken } }', {}, { cookie });
    expect(refreshed.data.refreshSession.refreshToken).toBe('the-refresh-token');
  });

  it('publishes the keys, without their secret part', async () => {
    const response = await fetch(`${shop.url}/.well-known/jwks.json`);
    const document = (await response.json()) as { keys: Record<string, string>[] };
    expect(document.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: 'first' });
    expect(document.keys[0]!.d).toBeUndefined();
  });

  it('checks tokens while users is away', async () => {
    await shop.stopSubgraph('users');
    try {
      const { body } = await shop.ask('{ secret }', {}, { authorization: `Bearer ${await tokenFor('dora')}` });
      expect(body).toEqual({ data: { secret: 'for customers' } });
    } finally {
      await shop.startSubgraph('users');
    }
  });
});
