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
  const state = { document: { keys: [] } as JSONWebKeySet, asked: 0, isThere: true, clock: 0 };
  const ask = async () => {
    state.asked += 1;
    if (!state.isThere) throw new Error('away');
    return state.document;
  };
  const keys = new SigningKeys(ask, openLog('silent'), () => state.clock);
  const first = await made('first');
  state.document = { keys: [first.jwk] };
  return { state, made, first, tokens: new Tokens(keys), keys };
}
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

  it('are asked for again when a token names an unknown one, once in a while', async () => {
    const { tokens, made, first, state } = await users();
    await tokens.read(await bearer(first.sign()));
    const second = await made('second');
    state.document = { keys: [second.jwk, first.jwk] };
    expect(await code(tokens.read(await bearer(second.sign())))).toBe('UNAUTHENTICATED');
    state.clock = 6000;
    expect(await code(tokens.read(await bearer(second.sign())))).toBe('fine');
    const third = await made('third');
    expect(await code(tokens.read(await bearer(third.sign())))).toBe('UNAUTHENTICATED');
    expect(state.asked).toBe(2);
  });

  it('that are known go on serving while users is away; unknown ones are a matter of time', async () => {
    const { tokens, first, state } = await users();
    state.isThere = false;
    expect(await code(tokens.read(await bearer(first.sign())))).toBe('UNAVAILABLE');
    state.isThere = true;
    expect(await code(tokens.read(await bearer(first.sign())))).toBe('fine');
    state.isThere = false;
    state.clock = 3_600_000;
    expect(await code(tokens.read(await bearer(first.sign('20m'))))).toBe('fine');
  });

  it('that were withdrawn end', async () => {
    const { tokens, made, first, state } = await users();
    await tokens.read(await bearer(first.sign()));
    state.document = { keys: [(await made('second')).jwk] };
    state.clock = 3_600_000;
    await tokens.read(await bearer(first.sign('11m')));
    await new Promise(setImmediate);
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
