import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { identities } from '@shop/kit/identity';
import { TEST_SECRET, until } from '@shop/kit/testing';
import { keys, newKey, rotateKey, tokenFor, withdrawKey } from './fixture/people';
import { startShop, type Shop } from './fixture/shop';
import { bareSocket } from './fixture/socket';

type Part = Record<string, unknown>;

const now = Math.floor(Date.now() / 1000);
const CLAIMS = { sub: 'admin', sid: 'session-admin', roles: ['ADMIN'], iss: 'shop', aud: 'shop', exp: now + 600 };
const STRANGER = newKey('first');
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ours = (index = 0) => keys[index] as JsonWebKey & { d: string; x: string; kid: string };
const head = (more: Part = {}) => ({ alg: 'EdDSA', kid: ours().kid, typ: 'JWT', ...more });
const without = (name: keyof typeof CLAIMS) =>
  Object.fromEntries(Object.entries(CLAIMS).filter(([key]) => key !== name));

/** A token of these parts; the signature is what `signature` makes of their text. */
const token = (header: Part, claims: Part, signature: (text: string) => Buffer | string) => {
  const text = `${encode(header)}.${encode(claims)}`;
  const made = signature(text);
  return `${text}.${typeof made === 'string' ? made : made.toString('base64url')}`;
};
const by = (key: JsonWebKey) => (text: string) =>
  sign(null, Buffer.from(text), createPrivateKey({ key, format: 'jwk' }));
const genuine = (claims: Part, header = head()) => token(header, claims, by(ours()));
const hs256 = (secret: string | Buffer) => (text: string) => createHmac('sha256', secret).update(text).digest();
const publicKey = () => {
  const { d: _d, ...key } = ours();
  return createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
};

let shop: Shop;
let visits = 0;
const lure = createServer((socket) => {
  visits += 1;
  socket.destroy();
});
const lureUrl = () => `http://127.0.0.1:${(lure.address() as AddressInfo).port}/keys.json`;

beforeAll(async () => {
  rotateKey('second');
  await once(lure.listen(0, '127.0.0.1'), 'listening');
  shop = await startShop('remote', { GATEWAY_KEYS_MAX_AGE_MS: '200' });
});
afterAll(async () => {
  lure.close();
  await shop?.stop();
});

const byHttp = (jwt: string) => shop.ask('{ seen { userId roles } }', {}, { authorization: `Bearer ${jwt}` });

it('takes a token like those below that is genuine, by HTTP and by socket', async () => {
  const jwt = genuine(CLAIMS);
  expect((await byHttp(jwt)).body).toEqual({ data: { seen: { userId: 'admin', roles: ['ADMIN'] } } });
  const socket = bareSocket(shop.url, { authorization: `Bearer ${jwt}` });
  expect(await socket.acknowledged).toBe(true);
  socket.close();
});

const FORGERIES: [what: string, make: () => string | Promise<string>][] = [
  ['unsigned: alg none', () => token(head({ alg: 'none' }), CLAIMS, () => '')],
  ['unsigned: alg None, and a signature all the same', () => token(head({ alg: 'None' }), CLAIMS, () => 'AAAA')],
  [
    'signed with the public key as a secret: HS256 over its PEM',
    () => token(head({ alg: 'HS256' }), CLAIMS, hs256(publicKey())),
  ],
  [
    'signed with the public key as a secret: HS256 over its bytes',
    () => token(head({ alg: 'HS256' }), CLAIMS, hs256(Buffer.from(ours().x, 'base64url'))),
  ],
  ['signed with the empty secret', () => token(head({ alg: 'HS256' }), CLAIMS, hs256(''))],
  [
    'signed by another algorithm: RS256',
    () => token(head({ alg: 'RS256' }), CLAIMS, (text) => sign('sha256', Buffer.from(text), RSA)),
  ],
  [
    'signed by another algorithm: ES256',
    () =>
      token(head({ alg: 'ES256' }), CLAIMS, (text) =>
        sign('sha256', Buffer.from(text), { key: EC, dsaEncoding: 'ieee-p1363' }),
      ),
  ],
  ['signed by us, and said to be by RS256', () => genuine(CLAIMS, head({ alg: 'RS256' }))],
  ["signed with a stranger's key under our key's id", () => token(head(), CLAIMS, by(STRANGER))],
  ["signed with one of our keys under another's id", () => token(head({ kid: ours(1).kid }), CLAIMS, by(ours()))],
  ["signed with a stranger's key under no id", () => token({ alg: 'EdDSA' }, CLAIMS, by(STRANGER))],
  ['signed with a key whose id is a path', () => token(head({ kid: '../../../../dev/null' }), CLAIMS, hs256(''))],
  ['signed with a key whose id is an address', () => token(head({ kid: lureUrl() }), CLAIMS, by(STRANGER))],
  [
    'signed with a key that it brings along (jwk)',
    () => token(head({ jwk: { ...STRANGER, d: undefined } }), CLAIMS, by(STRANGER)),
  ],
  [
    'signed with a key that it says where to fetch (jku, x5u)',
    () => token(head({ jku: lureUrl(), x5u: lureUrl() }), CLAIMS, by(STRANGER)),
  ],
  ['for another audience', () => genuine({ ...CLAIMS, aud: 'another' })],
  ['for no audience', () => genuine(without('aud'))],
  ['by another issuer', () => genuine({ ...CLAIMS, iss: 'another' })],
  ['by no issuer', () => genuine(without('iss'))],
  ['expired', () => genuine({ ...CLAIMS, exp: now - 5 })],
  ['not yet valid', () => genuine({ ...CLAIMS, nbf: now + 300 })],
  ['for ever: no exp', () => genuine(without('exp'))],
  ['for ever: exp is a text', () => genuine({ ...CLAIMS, exp: '9999999999' })],
  ['of nobody: no sub', () => genuine(without('sub'))],
  ['of nobody: an empty sub', () => genuine({ ...CLAIMS, sub: '' })],
  ['of no session: no sid', () => genuine(without('sid'))],
  ['altered in its claims', async () => (await tokenFor('alice')).replace(/\.[^.]+\./, `.${encode(CLAIMS)}.`)],
  ['altered in its head', async () => (await tokenFor('alice')).replace(/^[^.]+/, encode(head({ typ: 'x' })))],
  ['cut short', async () => (await tokenFor('alice')).slice(0, -2)],
  ['a refresh token', () => ['A'.repeat(22), 'B'.repeat(43), 'C'.repeat(43)].join('.')],
  [
    'an identity as subgraphs take it',
    () => identities(TEST_SECRET).sign({ userId: 'admin', roles: ['ADMIN'], scopes: [] }),
  ],
  ['two tokens', async () => `${await tokenFor('alice')},${await tokenFor('alice')}`],
  ['nothing', () => ''],
];

it.each(FORGERIES)('refuses a token that is %s, by HTTP and by socket', async (_what, make) => {
  const jwt = await make();
  const { status, body } = await byHttp(jwt);
  expect([status, body.data, body.errors.length]).toEqual([401, undefined, 1]);
  expect(body.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED', requestId: expect.any(String) });
  expect(body.errors[0].message).toMatch(/sign in again/i);
  const socket = bareSocket(shop.url, { authorization: `Bearer ${jwt}` });
  expect([await socket.acknowledged, await socket.closed]).toEqual([false, 4403]);
});

it('never went where a token said that its key is', () => expect(visits).toBe(0));

describe('a signing key', () => {
  it('is good from its first token on, and the one before it too', async () => {
    const before = await tokenFor('alice');
    rotateKey('third');
    expect((await byHttp(await tokenFor('alice'))).status).toBe(200);
    rotateKey('fourth');
    const socket = bareSocket(shop.url, { authorization: `Bearer ${await tokenFor('alice')}` });
    expect(await socket.acknowledged).toBe(true);
    socket.close();
    expect((await byHttp(before)).status).toBe(200);
  });

  it('that was withdrawn is not, also of tokens that were good before; those of others go on', async () => {
    const older = await tokenFor('alice');
    rotateKey('leaked');
    const leaked = await tokenFor('alice');
    expect((await byHttp(leaked)).status).toBe(200);
    const [socket, stays] = [leaked, older].map((jwt) => bareSocket(shop.url, { authorization: `Bearer ${jwt}` }));
    expect([await socket!.acknowledged, await stays!.acknowledged]).toEqual([true, true]);
    withdrawKey();
    await until(async () => (await byHttp(leaked)).status === 401);
    expect(await socket!.closed).toBe(4403);
    expect((await byHttp(older)).status).toBe(200);
    expect(await stays!.ask('{ seen { userId } }')).toMatchObject({ type: 'next' });
    stays!.close();
  });
});
