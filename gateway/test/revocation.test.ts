import { performance } from 'node:perf_hooks';
import { until } from '@shop/kit/testing';
import { users } from '@shop/users/subgraph';
import { accessToken, PASSWORD, registered, usersEnv } from './fixture/accounts';
import { endedSessions, tokenFor } from './fixture/people';
import { post, startShop, startShopOf, type Shop } from './fixture/shop';
import { bareSocket } from './fixture/socket';

const ME = '{ me { id } }';
const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { accessToken } }`;
const ask = (url: string, query: string, authorization: string, variables = {}) =>
  post(`${url}/graphql`, { query, variables }, { authorization });

describe('a session that ended, with the real users and two gateways', () => {
  let shop: Shop;
  let gateways: string[];
  beforeAll(async () => {
    shop = await startShopOf([users], 'remote', usersEnv());
    gateways = [shop.url, await shop.another()];
  });
  afterAll(() => shop?.stop());

  it('is refused, and its sockets are closed, by every gateway within 5 s; other sessions go on', async () => {
    const { id, email, authorization } = await registered(shop.url);
    const stranger = await registered(shop.url);
    const sockets = gateways.map((url) => bareSocket(url, { authorization }));
    const others = gateways.map((url) => bareSocket(url, { authorization: stranger.authorization }));
    for (const { acknowledged } of [...sockets, ...others]) expect(await acknowledged).toBe(true);
    for (const url of gateways) expect((await ask(url, ME, authorization)).body.data.me).toEqual({ id });

    await ask(shop.url, 'mutation { logoutEverywhere { ok } }', authorization);
    const begun = performance.now();
    for (const url of gateways) await until(async () => (await ask(url, ME, authorization)).status === 401);
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4403, 4403]);
    expect(performance.now() - begun).toBeLessThan(5000);

    const { body } = await ask(shop.url, ME, authorization);
    const refusal = { message: 'This session has ended. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } };
    expect(body.errors).toMatchObject([refusal]);
    expect(await bareSocket(shop.url, { authorization }).closed).toBe(4403);
    for (const other of others)
      expect(await other.ask(ME)).toMatchObject({ payload: { data: { me: { id: stranger.id } } } });
    for (const other of others) other.close();
    const again = await post(`${shop.url}/graphql`, {
      query: LOGIN,
      variables: { input: { email, password: PASSWORD } },
    });
    expect((await ask(shop.url, ME, `Bearer ${again.body.data.login.accessToken}`)).body.data.me).toEqual({ id });
  });

  it('is known at once to a gateway that starts later', async () => {
    const { authorization } = await registered(shop.url);
    await ask(shop.url, 'mutation { logout { ok } }', authorization);
    expect((await ask(await shop.another(), ME, authorization)).status).toBe(401);
  });
});

describe('an API key, with the real users and two gateways', () => {
  const MAKE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret userErrors { code } } }`;
  const KEYS = '{ apiKeys { id lastUsedAt usage { requests cost rateLimited } } }';
  let shop: Shop;
  let gateways: string[];
  let admin: string;
  beforeAll(async () => {
    const env = usersEnv();
    shop = await startShopOf([users], 'remote', env);
    gateways = [shop.url, await shop.another()];
    admin = `Bearer ${await accessToken(env, 'admin', ['CUSTOMER', 'ADMIN'])}`;
  });
  afterAll(() => shop?.stop());

  const made = async (input: object) => {
    const { body } = await ask(shop.url, MAKE, admin, { input: { name: 'Program', ...input } });
    const { apiKey, secret } = body.data.createApiKey as { apiKey: { id: string }; secret: string };
    return { id: apiKey.id, secret, authorization: `Bearer ${secret}` };
  };

  it('opens its scopes until it is revoked, then nothing by any gateway within 5 s', async () => {
    const { id, authorization } = await made({ scopes: ['USERS_READ'] });
    const query = '{ users { totalCount } apiKeys { id } }';
    for (const url of gateways) {
      const { body } = await ask(url, query, authorization);
      expect(body.data).toEqual({ users: { totalCount: 0 }, apiKeys: null });
      expect(body.errors).toMatchObject([{ path: ['apiKeys'], extensions: { code: 'FORBIDDEN' } }]);
    }
    const sockets = gateways.map((url) => bareSocket(url, { authorization }));
    for (const { acknowledged } of sockets) expect(await acknowledged).toBe(true);
    await ask(shop.url, 'mutation ($id: ID!) { revokeApiKey(id: $id) { ok } }', admin, { id });
    const begun = performance.now();
    for (const url of gateways) await until(async () => (await ask(url, query, authorization)).status === 401);
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4403, 4403]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('is counted by both gateways together, in its quota and in its usage', async () => {
    const { id, authorization } = await made({ scopes: ['USERS_READ'], requestsPerMinute: 5 });
    const statuses: number[] = [];
    for (const n of [0, 1, 0, 1, 0, 1])
      statuses.push((await ask(gateways[n]!, '{ users(first: 3) { totalCount } }', authorization)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const key = await until(async () => {
      const { body } = await ask(shop.url, KEYS, admin);
      const [found] = body.data.apiKeys.filter((one: { id: string }) => one.id === id);
      return found.usage.requests === 6 && found;
    });
    expect(key).toMatchObject({ usage: { requests: 6, cost: 15, rateLimited: 1 }, lastUsedAt: expect.any(String) });
  });
});

describe('while users is away', () => {
  let shop: Shop;
  beforeAll(async () => (shop = await startShop('remote', { GATEWAY_USERS_POLL_MS: '50' })));
  afterAll(() => shop?.stop());

  it('what has ended stays so, what goes on goes on, and what ends meanwhile is told later', async () => {
    const secret = async (name: string) =>
      (await shop.ask('{ secret }', {}, { authorization: `Bearer ${await tokenFor(name)}` })).status;
    const end = (name: string) => void endedSessions.push({ id: `session-${name}`, at: new Date() });
    end('ann');
    await until(async () => (await secret('ann')) === 401);
    await shop.stopSubgraph('users');
    end('ben');
    expect([await secret('ann'), await secret('ben'), await secret('cat')]).toEqual([401, 200, 200]);
    await shop.startSubgraph('users');
    await until(async () => (await secret('ben')) === 401);
    expect(await secret('cat')).toBe(200);
  });
});
