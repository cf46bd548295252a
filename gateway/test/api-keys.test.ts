import { getIntrospectionQuery } from 'graphql';
import { until } from '@shop/kit/testing';
import { keyQuestions, newApiKey, revokeApiKey, tokenFor, usageTold } from './fixture/people';
import { startShop, type ShapeName, type Shop } from './fixture/shop';
import { bareSocket } from './fixture/socket';

const SEEN = '{ seen { userId guestId sessionId apiKeyId roles scopes } }';
const asBearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const asHeader = (secret: string) => ({ 'x-api-key': secret });

describe.each<ShapeName>(['direct', 'remote'])('an API key, with %s subgraphs', (shape) => {
  let shop: Shop;
  const id = (name: string) => `${name}-${shape}`;
  const told = (name: string) => usageTold.get(id(name));
  beforeAll(async () => (shop = await startShop(shape, { GATEWAY_USERS_POLL_MS: '100' })));
  afterAll(() => shop?.stop());

  it.each([asBearer, asHeader])(
    'is shown by %p; its program has scopes, no account, and is made no guest',
    async (shown) => {
      const secret = newApiKey(id('program'), { scopes: ['CATALOG_WRITE', 'ORDERS_READ'] });
      const { body, headers } = await shop.ask(SEEN, {}, { ...shown(secret), cookie: 'shop_guest=x' });
      const caller = { userId: null, guestId: null, sessionId: null, apiKeyId: id('program'), roles: [] };
      expect(body).toEqual({ data: { seen: { ...caller, scopes: ['CATALOG_WRITE', 'ORDERS_READ'] } } });
      expect([headers.getSetCookie(), headers.get('x-guest-token')]).toEqual([[], null]);
    },
  );

  it('opens what its scopes name, and nothing else', async () => {
    const [keeper, other] = [newApiKey(id('keeper')), newApiKey(id('other'), { scopes: ['ORDERS_READ'] })];
    const query = '{ keepersOnly secret }';
    const { body } = await shop.ask(query, {}, asBearer(keeper));
    expect(body.data).toEqual({ keepersOnly: 'for keepers', secret: null });
    expect(body.errors).toMatchObject([{ path: ['secret'], extensions: { code: 'FORBIDDEN' } }]);
    const { body: refused } = await shop.ask(query, {}, asBearer(other));
    expect(refused.data).toEqual({ keepersOnly: null, secret: null });
  });

  it('may read the schema', async () => {
    const { body } = await shop.ask(getIntrospectionQuery(), {}, asHeader(newApiKey(id('reader'))));
    expect(body.data.__schema.queryType.name).toBe('Query');
  });

  it.each([
    ['twice', async () => asHeader('shop_aaaaaaaa_bbbbbbbbbbbbbbbb'), /twice.*Authorization or as X-API-Key/],
    [
      'beside an access token',
      async () => ({ 'x-api-key': newApiKey('k'), ...asBearer(await tokenFor('alice')) }),
      /or an access token/,
    ],
    ['beside a guest token', async () => ({ 'x-guest-token': 'a.b' }), /or a guest token/],
  ])('shown %s is told what to do', async (_how, more, message) => {
    const { status, body } = await shop.ask(SEEN, {}, { ...asBearer(newApiKey(id('two'))), ...(await more()) });
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([400, undefined, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toMatch(message);
  });

  it('on a socket is told so by the code that ends it', async () => {
    const secret = newApiKey(id('two'));
    const socket = bareSocket(shop.url, { ...asBearer(secret), apiKey: secret });
    expect(await socket.closed).toBe(4400);
  });

  it.each([
    ['is unknown', 'shop_aaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'],
    ['has no such form', 'shop_x'],
    ['is far too long', `shop_${'x'.repeat(5000)}`],
    ['has other characters', "shop_aaaaaaaa_bbbbbbbbbbbb' or 1"],
  ])('that %s is refused, by HTTP and by socket', async (_how, secret) => {
    for (const shown of [asBearer, asHeader]) {
      const { status, body } = await shop.ask('{ averageRating }', {}, shown(secret));
      expect([status, body.data, body.errors[0].extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
      expect(JSON.stringify(body)).not.toContain('shop_');
    }
    const socket = bareSocket(shop.url, { apiKey: secret });
    expect([await socket.acknowledged, await socket.closed]).toEqual([false, 4403]);
  });

  it('that is not one at all is refused as X-API-Key', async () => {
    expect((await shop.ask(SEEN, {}, asHeader(''))).status).toBe(401);
    expect((await shop.ask(SEEN, {}, asHeader(await tokenFor('alice')))).status).toBe(401);
  });

  it('that has expired is refused, and its socket ends then', async () => {
    const expiresAt = new Date(Date.now() + 1500);
    const secret = newApiKey(id('short'), { expiresAt });
    const socket = bareSocket(shop.url, { apiKey: secret });
    expect(await socket.ask(SEEN)).toMatchObject({ payload: { data: { seen: { apiKeyId: id('short') } } } });
    expect(await socket.closed).toBe(4403);
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime() - 20);
    await until(async () => (await shop.ask(SEEN, {}, asHeader(secret))).status === 401);
  });

  it('that was revoked is refused, and its sockets end, within 5 s; those of others go on', async () => {
    const [secret, other] = [newApiKey(id('revoked')), newApiKey(id('stays'))];
    const [socket, stays] = [bareSocket(shop.url, asBearer(secret)), bareSocket(shop.url, { apiKey: other })];
    expect(await Promise.all([socket.acknowledged, stays.acknowledged])).toEqual([true, true]);
    expect((await shop.ask(SEEN, {}, asHeader(secret))).status).toBe(200);
    revokeApiKey(secret);
    const begun = Date.now();
    expect(await socket.closed).toBe(4403);
    await until(async () => (await shop.ask(SEEN, {}, asHeader(secret))).status === 401);
    expect(Date.now() - begun).toBeLessThan(5000);
    expect(await stays.ask(SEEN)).toMatchObject({ payload: { data: { seen: { apiKeyId: id('stays') } } } });
    stays.close();
  });

  it('has a quota of its own, told in headers, by HTTP and socket together', async () => {
    const secret = newApiKey(id('quota'), { requestsPerMinute: 4 });
    const answers = [];
    for (const shown of [asBearer, asHeader, asBearer]) answers.push(await shop.ask(SEEN, {}, shown(secret)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['3', '2', '1']);
    const socket = bareSocket(shop.url, { apiKey: secret });
    expect(await socket.ask(SEEN)).toMatchObject({ type: 'next' });
    const { status, headers, body } = await shop.ask(SEEN, {}, asHeader(secret));
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([429, undefined, 'RATE_LIMITED']);
    expect(headers.get('ratelimit-limit')).toBe('4');
    expect(headers.get('ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(15);
    socket.close();
    expect((await shop.ask(SEEN, {}, asHeader(newApiKey(id('another'))))).status).toBe(200);
  });

  it('has its usage told to users: requests, cost, refusals and when it was last used', async () => {
    const secret = newApiKey(id('used'), { requestsPerMinute: 3 });
    const begun = Date.now();
    await shop.ask(SEEN, {}, asHeader(secret));
    await shop.ask('{ books(first: 7) { id } }', {}, asHeader(secret));
    const socket = bareSocket(shop.url, { apiKey: secret });
    await socket.ask('{ books(first: 5) { id } }');
    socket.close();
    expect((await shop.ask(SEEN, {}, asHeader(secret))).status).toBe(429);
    await until(() => told('used')?.rateLimited === 1);
    expect(told('used')).toMatchObject({ requests: 4, cost: 1 + 7 + 5, rateLimited: 1 });
    expect(told('used')!.lastUsedAt.getTime()).toBeGreaterThanOrEqual(begun);
    expect(told('used')!.lastUsedAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('goes on while users is away, and so does its count; one that is not known has to wait', async () => {
    const [secret, unknown] = [newApiKey(id('offline')), newApiKey(id('unknown'))];
    const ask = (shown: string) => shop.ask('{ keepersOnly }', {}, asHeader(shown));
    await ask(secret);
    await until(() => told('offline')?.requests === 1);
    await shop.stopSubgraph('users');
    for (let n = 0; n < 3; n++) expect((await ask(secret)).body).toEqual({ data: { keepersOnly: 'for keepers' } });
    const { status, body } = await ask(unknown);
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    await shop.startSubgraph('users');
    await until(() => told('offline')?.requests === 4);
    expect((await ask(unknown)).status).toBe(200);
  });

  it('is asked about once in a while, however often it is shown', async () => {
    const secret = newApiKey(id('busy'));
    const before = keyQuestions.times;
    const begun = Date.now();
    for (let round = 0; round < 10; round++)
      await Promise.all(Array.from({ length: 20 }, () => shop.ask(SEEN, {}, asHeader(secret))));
    expect(keyQuestions.times - before).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - begun) / 2000));
  });

  it('signs nobody in or out', async () => {
    const headers = asHeader(newApiKey(id('login')));
    const { status, body } = await shop.ask('mutation { login(name: "bob") { user { id } } }', {}, headers);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toMatch(/without it/);
  });
});

describe('unknown API keys', () => {
  let shop: Shop;
  beforeAll(async () => (shop = await startShop('direct', { GATEWAY_UNKNOWN_KEYS_PER_MINUTE: '5' })));
  afterAll(() => shop?.stop());

  it('are asked about so often an address, and no more; keys that are known go on', async () => {
    const good = newApiKey('known');
    expect((await shop.ask(SEEN, {}, asHeader(good))).status).toBe(200);
    const [before, begun] = [keyQuestions.times, Date.now()];
    const guess = (n: number) => shop.ask(SEEN, {}, asBearer(`shop_aaaaaaaa_${String(n).padStart(32, '0')}`));
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => guess(n)));
    const asked = keyQuestions.times - before;
    expect(asked).toBeLessThanOrEqual(5 + (Date.now() - begun) / 12_000);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(asked);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(100 - asked);
    expect(refused[0]!.body.errors[0].message).toMatch(/unknown API keys/);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await shop.ask(SEEN, {}, asHeader(good))).status).toBe(200);
  });
});

it('the usage that was not told yet is told when a gateway stops', async () => {
  const shop = await startShop('direct', { GATEWAY_USERS_POLL_MS: '600000' });
  await shop.ask(SEEN, {}, asHeader(newApiKey('last-words')));
  expect(usageTold.get('last-words')).toBeUndefined();
  await shop.stop();
  expect(usageTold.get('last-words')).toMatchObject({ requests: 1, cost: 1 });
});
