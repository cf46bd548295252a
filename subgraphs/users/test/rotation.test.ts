import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { signedUp, someone, startUsers, usersEnv, signingKeys, type Started } from './start';

const { USERS_MONGO_URL } = usersEnv();
const keyOf = (kid: string) => ({ ...(JSON.parse(signingKeys()) as object[])[0], kid });
const [older, newer] = [keyOf('older'), keyOf('newer')];
/** One shop as it was, is and will be, on one database: before its key was replaced, while both are known, and after. */
let before: Started;
let meanwhile: Started;
let after: Started;
beforeAll(async () => {
  const shop = (...keys: object[]) =>
    startUsers({ USERS_MONGO_URL, USERS_SIGNING_KEYS: JSON.stringify(keys), USERS_REFRESH_GRACE_MS: '0' });
  [before, meanwhile, after] = await Promise.all([shop(older), shop(newer, older), shop(newer)]);
});
afterAll(async () => {
  await Promise.all([before, meanwhile].map(({ test }) => test.stop()));
  await Promise.all([before, meanwhile].map(({ database }) => database.close()));
  await after?.stop();
});

/** Whether a shop's published keys verify an access token, as the gateway does it. */
async function verifies(shop: Started, token: string) {
  const { data } = await shop.as({ service: 'gateway' }).ask('{ jwks }');
  const keys = createLocalJWKSet(JSON.parse(data!.jwks as string) as JSONWebKeySet);
  return jwtVerify(token, keys, { issuer: 'shop', audience: 'shop', algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  );
}

describe('access tokens', () => {
  it('of the key of before are good until it is removed', async () => {
    const { accessToken } = await before.register(someone());
    expect(decodeProtectedHeader(accessToken).kid).toBe('older');
    const good = await Promise.all([before, meanwhile, after].map((shop) => verifies(shop, accessToken)));
    expect(good).toEqual([true, true, false]);
  });

  it('are signed with the new key as soon as there is one, and verify after the old one is gone', async () => {
    const { accessToken } = await meanwhile.register(someone());
    expect(decodeProtectedHeader(accessToken).kid).toBe('newer');
    const good = await Promise.all([before, meanwhile, after].map((shop) => verifies(shop, accessToken)));
    expect(good).toEqual([false, true, true]);
  });
});

describe('refresh tokens', () => {
  it('of the key of before go on, and their successors are of the new one', async () => {
    const { refreshToken: first } = await signedUp(before);
    const { refreshToken: second, userErrors } = await meanwhile.refresh(first);
    expect(userErrors).toEqual([]);
    const { refreshToken: third } = await after.refresh(second);
    expect((await after.refresh(third)).userErrors).toEqual([]);
  });

  it('of the key of before end their session when they are replayed', async () => {
    const { refreshToken: first } = await signedUp(before);
    const { refreshToken: second } = await before.refresh(first);
    const { refreshToken: third } = await meanwhile.refresh(second);
    expect((await meanwhile.refresh(first)).userErrors).toMatchObject([{ code: 'TOKEN_EXPIRED' }]);
    expect((await meanwhile.refresh(third)).userErrors).toMatchObject([{ code: 'TOKEN_EXPIRED' }]);
  });
});

it('links to the own data that were made with the key of before open until it is removed', async () => {
  const { me } = await signedUp(before);
  const { url } = (await before.change(me, 'mutation { exportMyData { url userErrors { code } } }')) as unknown as {
    url: string;
  };
  const token = new URLSearchParams(url.split('?')[1]).get('token');
  const opened = async (shop: Started) =>
    shop.as({ service: 'gateway' }).ask('query ($token: String!) { exportOf(token: $token) }', { token });
  // The others are away, which is told only of a token that opens something.
  expect((await opened(meanwhile)).errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect((await opened(after)).data).toEqual({ exportOf: null });
});
