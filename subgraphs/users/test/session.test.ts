import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { unique } from '@shop/kit/testing';
import { REFRESH, someone, startUsers, usersEnv, type Started } from './start';

const env = usersEnv();
let shop: Started;
/** The same shop without a grace: there, every second use of a token is a replay. */
let strict: Started;
beforeAll(async () => {
  shop = await startUsers({ ...env, USERS_REFRESH_GRACE_MS: '60000' });
  strict = await startUsers({ ...env, USERS_MONGO_URL: usersEnv().USERS_MONGO_URL, USERS_REFRESH_GRACE_MS: '0' });
});
afterAll(() => Promise.all([shop?.stop(), strict?.stop()]));

const families = (at: Started, userId: string) =>
  at.database.collection('refresh_families').find({ userId, endedAt: null }).toArray();

async function signedUp(at: Started, caller = {}) {
  const { user, refreshToken, extensions } = await at.register(someone(), caller);
  return { userId: user.id, token: refreshToken, extensions };
}

const expired = { accessToken: null, refreshToken: null, user: null, userErrors: [{ code: 'TOKEN_EXPIRED' }] };

it('is spent for the next tokens, and the access token verifies with jwks', async () => {
  const { userId, token } = await signedUp(shop);
  const refreshed = await shop.refresh(token);
  expect(refreshed).toMatchObject({ userErrors: [], user: { id: userId } });
  expect(refreshed.refreshToken).not.toBe(token);
  const { data } = await shop.as({ service: 'gateway' }).ask('{ jwks }');
  const keys = createLocalJWKSet(JSON.parse(data!.jwks as string) as JSONWebKeySet);
  const { payload } = await jwtVerify(refreshed.accessToken, keys, { issuer: 'shop', audience: 'shop' });
  const [family] = await families(shop, userId);
  expect(payload).toMatchObject({ sub: userId, sid: family!._id, roles: ['CUSTOMER'] });
  expect(refreshed.extensions!.caller).toMatchObject({ userId, sessionId: family!._id });
});

it('gives 100 refreshes at the same time one successor, and ends nothing', async () => {
  const { userId, token } = await signedUp(shop);
  const answers = await Promise.all(Array.from({ length: 100 }, () => shop.refresh(token)));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const successors = new Set(answers.map(({ refreshToken }) => refreshToken));
  expect(successors.size).toBe(1);
  expect(await families(shop, userId)).toHaveLength(1);
  expect((await shop.refresh([...successors][0])).userErrors).toEqual([]);
});

it('is not stored, nor is any token before it', async () => {
  const { userId, token } = await signedUp(shop);
  const { refreshToken } = await shop.refresh(token);
  const stored = JSON.stringify(await families(shop, userId));
  for (const text of [token, refreshToken])
    for (const secret of text.split('.').slice(1)) expect(stored).not.toContain(secret);
});

it('ends the session when it is used a second time after the grace', async () => {
  const { userId, token } = await signedUp(strict);
  const { refreshToken: next } = await strict.refresh(token);
  expect(await strict.refresh(token)).toMatchObject(expired);
  expect(await families(strict, userId)).toEqual([]);
  expect(await strict.refresh(next)).toMatchObject(expired);
});

it('ends the session within a second of its second use, for whoever holds its tokens', async () => {
  const { token, extensions } = await signedUp(strict);
  const { refreshToken: next } = await strict.refresh(token);
  const { sessionId } = extensions!.caller!;
  const begun = performance.now();
  await strict.refresh(token);
  // What the gateway goes by, for access tokens.
  const { data } = await strict
    .as({ service: 'gateway' })
    .ask('query ($since: DateTime!) { endedSessions(since: $since) }', {
      since: new Date(Date.now() - 60_000).toISOString(),
    });
  expect(data!.endedSessions).toContain(sessionId);
  expect(await strict.refresh(next)).toMatchObject(expired);
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('ends the session when it is older than the last one, within the grace too', async () => {
  const { userId, token } = await signedUp(shop);
  const { refreshToken: second } = await shop.refresh(token);
  const { refreshToken: third } = await shop.refresh(second);
  expect(await shop.refresh(token)).toMatchObject(expired);
  expect(await families(shop, userId)).toEqual([]);
  expect(await shop.refresh(third)).toMatchObject(expired);
});

it('changes nothing when it is made up, though its session be right', async () => {
  const { userId, token } = await signedUp(shop);
  const before = await families(shop, userId);
  const [family, secret, seal] = token.split('.') as [string, string, string];
  const other = (await signedUp(shop)).token.split('.')[0];
  for (const forged of ['', 'x', `${family}.${seal}.${secret}`, `${other}.${secret}.${seal}`, `${token}x`])
    expect(await shop.refresh(forged, { refreshToken: 'x' })).toMatchObject({ user: null, accessToken: null });
  expect(await families(shop, userId)).toEqual(before);
  expect((await shop.refresh(token)).userErrors).toEqual([]);
});

it('is asked for when there is none', async () => {
  expect((await shop.refresh(undefined)).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['refreshToken'] }]);
});

it('does not open a session that was not used for its whole life', async () => {
  const { userId, token } = await signedUp(shop);
  const past = { $set: { expiresAt: new Date(Date.now() - 1) } };
  await shop.database.collection('refresh_families').updateOne({ userId }, past);
  expect(await shop.refresh(token)).toMatchObject(expired);
});

it('is not taken for a suspended account, and opens it again when it is active', async () => {
  const { userId, token } = await signedUp(shop);
  const be = (status: string) =>
    shop.database.collection<{ _id: string }>('accounts').updateOne({ _id: userId }, { $set: { status } });
  await be('SUSPENDED');
  expect((await shop.refresh(token)).userErrors).toMatchObject([{ code: 'ACCOUNT_SUSPENDED' }]);
  await be('ACTIVE');
  expect((await shop.refresh(token)).userErrors).toEqual([]);
});

it('carries the roles that the account has by then', async () => {
  const { userId, token } = await signedUp(shop);
  const accounts = shop.database.collection<{ _id: string }>('accounts');
  await accounts.updateOne({ _id: userId }, { $set: { roles: ['CUSTOMER', 'FINANCE'] } });
  expect((await shop.refresh(token)).extensions!.caller!.roles).toEqual(['CUSTOMER', 'FINANCE']);
});

describe('in a browser', () => {
  const cookieOf = (extensions: { cookies?: string[] } | undefined) => extensions!.cookies![0]!.split(/[=;]/)[1]!;

  it('is taken from the cookie and answered in it', async () => {
    const { extensions } = await signedUp(shop, { browser: true });
    const cookie = cookieOf(extensions);
    const refreshed = await shop.refresh(undefined, { browser: true, refreshToken: cookie });
    expect(refreshed).toMatchObject({ refreshToken: null, userErrors: [] });
    expect(cookieOf(refreshed.extensions)).not.toBe(cookie);
    expect(refreshed.extensions!.caller).not.toHaveProperty('refreshToken');
  });

  it('is removed when it opens nothing', async () => {
    const { extensions } = await shop.refresh(undefined, { browser: true, refreshToken: 'x' });
    expect(extensions!.cookies).toEqual([expect.stringMatching(/^shop_refresh=; .*Max-Age=0$/)]);
  });
});

describe('logging out', () => {
  const LOGOUT = 'mutation { logout { ok userErrors { code } } }';

  it('ends the session of the access token, and no other', async () => {
    const { userId, token, extensions } = await signedUp(shop);
    const other = await signedUp(shop);
    const { data } = await shop.as(extensions!.caller!).ask(LOGOUT);
    expect(data).toEqual({ logout: { ok: true, userErrors: [] } });
    expect(await families(shop, userId)).toEqual([]);
    expect(await shop.refresh(token)).toMatchObject(expired);
    expect((await shop.refresh(other.token)).userErrors).toEqual([]);
  });

  it("ends the session of a browser's cookie and removes it, also when its access token has expired", async () => {
    const { userId, token } = await signedUp(shop);
    const { extensions } = await shop.as({ browser: true, refreshToken: token }).ask(LOGOUT);
    expect(extensions!.cookies).toEqual([expect.stringMatching(/^shop_refresh=; .*Max-Age=0$/)]);
    expect(await families(shop, userId)).toEqual([]);
  });

  it('ends nothing for a made-up cookie', async () => {
    const { userId, token } = await signedUp(shop);
    const [family, secret, seal] = token.split('.');
    await shop.as({ browser: true, refreshToken: `${family}.${seal}.${secret}` }).ask(LOGOUT);
    expect(await families(shop, userId)).toHaveLength(1);
  });

  it('is harmless for a guest', async () => {
    expect((await shop.as({ guestId: unique('g') }).ask(LOGOUT)).data).toMatchObject({ logout: { ok: true } });
  });
});

it('is answered alike through another process of the same shop', async () => {
  const second = await startUsers({ ...env, USERS_REFRESH_GRACE_MS: '60000' });
  const { token } = await signedUp(shop);
  const both = await Promise.all([shop, second].map((one) => one.as({}).ask(REFRESH, { token })));
  const successors = both.map(({ data }) => (data!.refreshSession as { refreshToken: string }).refreshToken);
  expect(successors[0]).toEqual(expect.any(String));
  expect(successors[1]).toBe(successors[0]);
  await second.test.stop();
  await second.database.close();
});
