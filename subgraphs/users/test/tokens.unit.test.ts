import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { openAccessTokens } from '../src/auth/access-tokens';
import { refreshCookie } from '../src/auth/cookie';
import { openPasswords } from '../src/auth/passwords';
import { newFamilyId, openRefreshTokens } from '../src/auth/refresh-tokens';
import { readUsersConfig, type SigningKey } from '../src/config';
import { isClosed, tooMany, windowAt } from '../src/domain/throttle';
import { seedId } from '../src/seed';

const key = (kid: string) =>
  ({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid }) as unknown as SigningKey;
const [older, newer] = [key('older'), key('newer')];
const holder = { userId: 'u1', sessionId: 's1', roles: ['CUSTOMER' as const] };

describe('access tokens', () => {
  it('say who holds them, and verify with the published keys', async () => {
    const tokens = await openAccessTokens([newer, older], 600);
    const { token, expiresAt } = await tokens.sign(holder);
    const keys = createLocalJWKSet(JSON.parse(tokens.jwks) as JSONWebKeySet);
    const { payload } = await jwtVerify(token, keys, { issuer: 'shop', audience: 'shop', algorithms: ['EdDSA'] });
    expect(payload).toMatchObject({ sub: 'u1', sid: 's1', roles: ['CUSTOMER'], exp: expiresAt.getTime() / 1000 });
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'EdDSA', kid: 'newer' });
  });

  it('of a retired key still verify', async () => {
    const { token } = await (await openAccessTokens([older], 600)).sign(holder);
    const { jwks } = await openAccessTokens([newer, older], 600);
    await expect(jwtVerify(token, createLocalJWKSet(JSON.parse(jwks) as JSONWebKeySet))).resolves.toBeDefined();
  });

  it('are verified with public keys alone', async () => {
    const { jwks } = await openAccessTokens([newer, older], 600);
    expect(jwks).not.toContain(newer.d);
    expect((JSON.parse(jwks) as JSONWebKeySet).keys.map((published) => 'd' in published)).toEqual([false, false]);
  });
});

describe('refresh tokens', () => {
  const tokens = openRefreshTokens([newer, older]);
  const family = newFamilyId();
  const { text, hash } = tokens.first(family);

  it('name their family and are ours', () => {
    expect(tokens.read(text)).toMatchObject({ familyId: family, hash, genuine: true });
  });

  it('start from a secret of their own each', () => {
    expect(tokens.first(family).text).not.toBe(text);
  });

  it('have one successor a key, which is ours too', () => {
    const token = tokens.read(text)!;
    const next = tokens.successor(token, token.successors[0]);
    expect(tokens.read(next)).toMatchObject({ familyId: family, hash: token.successors[0], genuine: true });
    expect(tokens.read(text)!.successors).toEqual(token.successors);
    expect(new Set([hash, ...token.successors]).size).toBe(3);
  });

  it('are told from made-up ones', () => {
    const [, secret, seal] = text.split('.') as [string, string, string];
    const other = newFamilyId();
    for (const forged of [`${other}.${secret}.${seal}`, `${family}.${seal}.${secret}`])
      expect(tokens.read(forged)).toMatchObject({ genuine: false });
    expect(openRefreshTokens([key('foreign')]).read(text)).toMatchObject({ genuine: false });
  });

  it.each(['', 'x', 'a.b.c', `${text} `, text.slice(1), `${text}.`])('are not read from %j', (malformed) => {
    expect(tokens.read(malformed)).toBeUndefined();
  });

  it('of a retired key are ours', () => {
    expect(tokens.read(openRefreshTokens([older]).first(family).text)).toMatchObject({ genuine: true });
  });
});

describe('passwords', () => {
  it('are hashed with argon2id at 19 MiB and 2 passes, each with its own salt', async () => {
    const passwords = await openPasswords();
    const [one, two] = await Promise.all([passwords.hash('correct horse'), passwords.hash('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.matches('correct horse', one)).toBe(true);
    expect(await passwords.matches('correct horsf', one)).toBe(false);
  });

  it('never match where there is no account', async () => {
    const passwords = await openPasswords();
    expect(await passwords.matches('correct horse', undefined)).toBe(false);
    expect(await passwords.matches('', null)).toBe(false);
  });

  it('are the same however a keyboard sends an accent', async () => {
    const passwords = await openPasswords();
    const stored = await passwords.hash('caf\u00e9 au lait');
    expect(await passwords.matches('cafe\u0301 au lait', stored)).toBe(true);
  });
});

it('keeps the refresh token from scripts and other sites', () => {
  expect(refreshCookie(60, false).keep('t')).toBe('shop_refresh=t; HttpOnly; SameSite=Lax; Path=/graphql; Max-Age=60');
  expect(refreshCookie(60, true).keep('t')).toContain('; Secure');
  expect(refreshCookie(60, true).clear).toMatch(/^shop_refresh=; .*Max-Age=0$/);
});

describe('windows of tries', () => {
  const now = new Date('2026-01-01T00:14:30Z');

  it('stand still and follow one another', () => {
    const { number, endsAt } = windowAt(now, 900_000);
    expect(endsAt).toEqual(new Date('2026-01-01T00:15:00Z'));
    expect(windowAt(new Date(endsAt.getTime() - 1), 900_000).number).toBe(number);
    expect(windowAt(endsAt, 900_000).number).toBe(number + 1);
  });

  it('are closed for good only when no success of a try that was let in can open them again', () => {
    // Let in: up to 10 of the 19, which may all be taken back; the 9 refused stay.
    expect(isClosed(19, 10)).toBe(false);
    expect(isClosed(20, 10)).toBe(true);
  });

  it('say how long to wait', () => {
    expect(tooMany(now, new Date('2026-01-01T00:15:00Z')).problem.message).toContain('Wait a minute,');
    expect(tooMany(now, new Date('2026-01-01T00:25:00Z')).problem.message).toContain('Wait 11 minutes,');
  });
});

describe('the settings', () => {
  const env = { USERS_MONGO_URL: 'mongodb://localhost/users', USERS_SIGNING_KEYS: JSON.stringify([newer]) };

  it('have defaults', () => {
    expect(readUsersConfig(env)).toMatchObject({ accessTokenTtlS: 600, cookieSecure: false, production: false });
    expect(readUsersConfig({ ...env, NODE_ENV: 'production' })).toMatchObject({ cookieSecure: true, production: true });
    expect(readUsersConfig({ ...env, NODE_ENV: 'production', USERS_COOKIE_SECURE: 'false' }).cookieSecure).toBe(false);
  });

  it.each([
    '',
    'x',
    '[]',
    '{}',
    JSON.stringify([{ ...newer, d: undefined }]),
    JSON.stringify([{ ...newer, crv: 'X' }]),
  ])('name keys that are no keys, and never repeat them: %#', (text) => {
    const read = () => readUsersConfig({ ...env, USERS_SIGNING_KEYS: text });
    expect(read).toThrow(/USERS_SIGNING_KEYS/);
    expect(read).not.toThrow(new RegExp(newer.x));
  });
});

it('gives sample accounts ids that follow from their addresses', () => {
  expect(seedId('alice@shop.test')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(seedId('alice@shop.test')).toBe(seedId('alice@shop.test'));
  expect(seedId('alice@shop.test')).not.toBe(seedId('bob@shop.test'));
});
