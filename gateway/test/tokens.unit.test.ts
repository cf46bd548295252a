import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { openLog } from '@shop/kit/log';
import { SigningKeys } from '../src/signing-keys';
import { Tokens } from '../src/tokens';

/** Users, as far as keys go: what it publishes, how often it was asked, and whether it is there. */
async function users() {
  const made = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA');
    const sign = (exp = '10m') =>
      new SignJWT({ sid: 'session', roles: ['CUSTOMER'] })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setSubject('alice')
        .setIssuer('shop')
        .setAudience('shop')
        .setExpirationTime(exp)
        .sign(privateKey);
    return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }, sign };
  };
  const state = { document: { keys: [] } as JSONWebKeySet, asked: 0, isThere: true };
  const ask = async () => {
    state.asked += 1;
    if (!state.isThere) throw new Error('away');
    return state.document;
  };
  const keys = new SigningKeys(ask, openLog('silent'), LOOK_AGAIN_MS);
  const first = await made('first');
  state.document = { keys: [first.jwk] };
  return { state, made, first, tokens: new Tokens(keys), keys };
}
const LOOK_AGAIN_MS = 30;
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
const bearer = async (token: Promise<string>) => `Bearer ${await token}`;

describe('signing keys', () => {
  it('are asked for once, however many wait for them', async () => {
    const { tokens, first, state } = await users();
    const shown = await bearer(first.sign());
    await Promise.all([tokens.read(shown), tokens.read(shown), tokens.read(shown)]);
    expect(state.asked).toBe(1);
  });

  it('of a new key are good at once, also right after keys were asked for and among made-up ones', async () => {
    const { tokens, made, first, state } = await users();
    await tokens.read(await bearer(first.sign()));
    const second = await made('second');
    state.document = { keys: [second.jwk, first.jwk] };
    const madeUp = await Promise.all(Array.from({ length: 20 }, async (_, n) => (await made(`made-up-${n}`)).sign()));
    const answers = await Promise.all([
      ...madeUp.map((token) => code(tokens.read(`Bearer ${token}`))),
      code(tokens.read(await bearer(second.sign()))),
    ]);
    expect(answers).toEqual([...Array<string>(20).fill('UNAUTHENTICATED'), 'fine']);
    expect(await code(tokens.read(await bearer(first.sign())))).toBe('fine');
  });

  it('that nobody knows cost users one question in a while, however many are shown', async () => {
    const { tokens, made, state } = await users();
    const begun = performance.now();
    for (let round = 0; round < 3; round++)
      await Promise.all(
        Array.from({ length: 20 }, async (_, n) =>
          code(tokens.read(await bearer((await made(`${round}-${n}`)).sign()))),
        ),
      );
    expect(state.asked).toBeLessThanOrEqual(2 + (performance.now() - begun) / LOOK_AGAIN_MS);
  });

  it('that are known go on serving while users is away; unknown ones are a matter of time', async () => {
    const { tokens, made, first, state, keys } = await users();
    state.isThere = false;
    expect(await code(tokens.read(await bearer(first.sign())))).toBe('UNAVAILABLE');
    state.isThere = true;
    expect(await code(tokens.read(await bearer(first.sign())))).toBe('fine');
    state.isThere = false;
    await keys.load();
    expect(await code(tokens.read(await bearer(first.sign('20m'))))).toBe('fine');
    expect(await code(tokens.read(await bearer((await made('second')).sign())))).toBe('UNAVAILABLE');
  });

  it('that were withdrawn end, also for tokens that were read before', async () => {
    const { tokens, made, first, state, keys } = await users();
    const shown = await bearer(first.sign());
    await tokens.read(shown);
    state.document = { keys: [(await made('second')).jwk] };
    await keys.load();
    expect(await code(tokens.read(shown))).toBe('UNAUTHENTICATED');
    expect(await code(tokens.read(await bearer(first.sign('12m'))))).toBe('UNAUTHENTICATED');
  });
});

describe('a token', () => {
  afterEach(() => jest.restoreAllMocks());

  it('that was good once is refused after its time', async () => {
    const { tokens, first } = await users();
    const shown = await bearer(first.sign());
    expect(await tokens.read(shown)).toMatchObject({ userId: 'alice', roles: ['CUSTOMER'] });
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    await expect(tokens.read(shown)).rejects.toThrow('The access token has expired.');
  });
});
