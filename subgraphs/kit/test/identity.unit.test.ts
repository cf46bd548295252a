import { createHmac } from 'node:crypto';
import { identities, type Caller } from '@shop/kit/identity';

const secret = 'a-secret-of-at-least-32-characters';
const alice: Caller = { userId: 'alice', roles: ['CUSTOMER'], scopes: [] };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (head: unknown, claims: unknown, key = secret) => {
  const text = `${encode(head)}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
};
const HEAD = { alg: 'HS256', typ: 'shop-identity+jwt' };
const soon = () => Math.floor(Date.now() / 1000) + 30;

describe('the internal identity', () => {
  it('carries a caller', () => {
    const { sign, verify } = identities(secret);
    expect(verify(sign(alice))).toEqual(alice);
  });

  it('answers one frozen object for one token, so that what is derived from it can be remembered', () => {
    const { sign, verify } = identities(secret);
    const token = sign(alice);
    expect(verify(token)).toBe(verify(token));
    expect(Object.isFrozen(verify(token))).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['an empty one', ''],
    ['what is no token', 'abc'],
    ['another key', signed(HEAD, { ...alice, exp: soon() }, 'another-secret-of-32-characters-xx')],
    ['no algorithm', `${encode({ alg: 'none' })}.${encode({ ...alice, exp: soon() })}.`],
    ['another head', signed({ alg: 'HS256', typ: 'JWT' }, { ...alice, exp: soon() })],
    ['an expired one', signed(HEAD, { ...alice, exp: Math.floor(Date.now() / 1000) - 1 })],
  ])('refuses %s', (_, token) => {
    expect(() => identities(secret).verify(token)).toThrow('Calls to a subgraph carry an identity');
  });

  it('refuses a token whose claims were changed', () => {
    const [head, , mac] = identities(secret).sign(alice).split('.');
    const forged = `${head}.${encode({ ...alice, roles: ['ADMIN'], exp: soon() })}.${mac}`;
    expect(() => identities(secret).verify(forged)).toThrow();
  });

  it('forgets a token that has expired since it was remembered', () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    try {
      const { sign, verify } = identities(secret);
      const token = sign(alice);
      verify(token);
      jest.setSystemTime(Date.now() + 31_000);
      expect(() => verify(token)).toThrow();
    } finally {
      jest.useRealTimers();
    }
  });
});
