import type { IncomingMessage } from 'node:http';
import { Cors } from '../src/cors';
import { connectionOf, networkOf } from '../src/connection';
import { readCookies } from '../src/cookies';
import { gcra, verdictOf } from '../src/gcra';
import { guests } from '../src/guests';
import { imageFile } from '../src/images';

const from = (headers: Record<string, string>, remoteAddress = '10.0.0.1') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('a connection', () => {
  it.each([
    [0, '1.1.1.1, 2.2.2.2', '10.0.0.1'],
    [1, '1.1.1.1, 2.2.2.2', '2.2.2.2'],
    [2, '1.1.1.1, 2.2.2.2', '1.1.1.1'],
    [3, '1.1.1.1, 2.2.2.2', '1.1.1.1'],
    [1, '', '10.0.0.1'],
  ])('behind %d proxies that say "%s" is from %s', (proxies, heard, address) => {
    expect(connectionOf(from({ 'x-forwarded-for': heard }), proxies).ipAddress).toBe(address);
  });

  it('of IPv4 in IPv6 is of IPv4', () => expect(connectionOf(from({}, '::ffff:1.2.3.4'), 0).ipAddress).toBe('1.2.3.4'));

  it.each([
    [{}, false],
    [{ origin: 'http://x' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ cookie: 'shop_refresh=1' }, true],
    [{ cookie: 'shop_guest=1' }, false],
  ])('with %j is a browser: %s', (headers, isBrowser) => {
    expect(connectionOf(from(headers), 0).browser).toBe(isBrowser);
  });

  it.each([
    ['1.2.3.4', '1.2.3.4'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('cookies', () => {
  it('are read by name, the first of a name counts', () => {
    expect({ ...readCookies('a=1; b="2"; a=3;c; =x; d=e=f') }).toEqual({ a: '1', b: '2', d: 'e=f' });
  });

  it('have no names of their own', () => expect(readCookies('x=1').toString).toBeUndefined());
});

describe('a guest token', () => {
  const ours = guests('one secret');
  it('proves its id, to whoever has the secret', () => {
    const { id, token } = ours.make();
    expect([ours.read(token), guests('another').read(token)]).toEqual([id, undefined]);
  });

  it.each(['', 'x', 'a.b', `${'A'.repeat(22)}.`, `${'A'.repeat(22)}.AAAA.AAAA`])('is not "%s"', (token) => {
    expect(ours.read(token)).toBeUndefined();
  });
});

describe('gcra', () => {
  const rate = { perMinute: 60, burst: 3 };
  it('allows the burst, then one in each interval', () => {
    let paidOffAt = 0;
    const take = (now: number, cost = 1) => {
      const taken = gcra(paidOffAt, now, rate, cost);
      paidOffAt = taken.paidOffAt;
      return taken.verdict;
    };
    expect([take(0), take(0), take(0)].map(({ isAllowed, remaining }) => [isAllowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
    ]);
    expect(take(0)).toEqual({ isAllowed: false, limit: 3, remaining: 0, retryAfterMs: 1000, resetMs: 3000 });
    expect(take(999).isAllowed).toBe(false);
    expect(take(1000).isAllowed).toBe(true);
    expect(take(10_000, 4)).toMatchObject({ isAllowed: false, remaining: 3, retryAfterMs: 1000 });
    expect(take(10_000, 3)).toMatchObject({ isAllowed: true, remaining: 0 });
  });

  it('reads the same from what Redis answers', () => {
    expect(verdictOf([1, 1000, 1000], rate)).toEqual(gcra(0, 5000, rate).verdict);
    expect(verdictOf([0, 3000, 4000], rate)).toEqual(gcra(3000, 0, rate).verdict);
  });
});

describe('CORS', () => {
  const cors = new Cors(['https://shop.example']);
  it.each([
    [undefined, true],
    ['https://shop.example', true],
    ['https://shop.example.evil.com', false],
    ['http://shop.example', false],
    ['http://gateway:8080', true],
    ['null', false],
  ])('lets a page of %s open a socket: %s', (origin, isAdmitted) => {
    expect(cors.admits({ origin, host: 'gateway:8080' })).toBe(isAdmitted);
  });
});

describe('an image', () => {
  it.each([
    ['a.svg', '/img/a.svg'],
    ['cats/b%20c.PNG', '/img/cats/b c.PNG'],
  ])('%s is a file', (path, file) => expect(imageFile('/img', path)?.file).toBe(file));

  it.each(['../a.svg', '%2e%2e/a.svg', 'a.txt', '.a.svg', 'x/.git/a.svg', 'a.svg%00', '%', '..\\a.svg', ''])(
    '%s is none',
    (path) => {
      expect(imageFile('/img', path)).toBeUndefined();
    },
  );
});
