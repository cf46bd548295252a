import { unavailable } from '@shop/kit/errors';
import { openLog } from '@shop/kit/log';
import { ApiKeyUsage, type KeyUsage } from '../src/api-key-usage';
import { ApiKeys, type KeyHolder } from '../src/api-keys';
import { BoundedMap } from '../src/bounded-map';

const HOLDER: KeyHolder = { id: 'one', scopes: ['ORDERS_READ'], requestsPerMinute: 10, expiresAt: null };
const SECRET = `shop_aaaaaaaa_${'x'.repeat(32)}`;
const SILENT = openLog('silent');
const allowed = { isAllowed: true, limit: 1, remaining: 1, retryAfterMs: 0, resetMs: 0 };

/** Users and the limits, as far as API keys go. */
function shop() {
  const state = { clock: 0, holder: HOLDER as KeyHolder | null, asked: 0, taken: 0, isThere: true };
  const ask = async (hashes: string[]) => {
    state.asked += 1;
    if (!state.isThere) throw unavailable();
    return hashes.map(() => state.holder);
  };
  const take = async () => {
    state.taken += 1;
    return allowed;
  };
  const keys = new ApiKeys({ ask, rates: { take }, log: SILENT, now: () => state.clock });
  const code = (secret = SECRET) =>
    keys.holder(secret, '10.0.0.1').then(
      ({ id }) => id,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  return { state, keys, code };
}

describe('a key', () => {
  it('is asked about once, however many show it, and again after 2 s', async () => {
    const { state, code } = shop();
    expect(await Promise.all([code(), code(), code()])).toEqual(['one', 'one', 'one']);
    state.clock = 1999;
    await code();
    expect(state.asked).toBe(1);
    state.clock = 2000;
    await code();
    expect(state).toMatchObject({ asked: 2, taken: 1 });
  });

  it('that is unknown is asked about and counted once in 2 s', async () => {
    const { state, code } = shop();
    state.holder = null;
    expect([await code(), await code()]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(state).toMatchObject({ asked: 1, taken: 1 });
    state.clock = 2000;
    await code();
    expect(state).toMatchObject({ asked: 2, taken: 2 });
  });

  it('that was revoked is known to be so within 2 s', async () => {
    const { state, code } = shop();
    await code();
    state.holder = null;
    state.clock = 2000;
    expect(await code()).toBe('UNAUTHENTICATED');
  });

  it('ends at its time, to the millisecond, whatever is remembered', async () => {
    const { state, code } = shop();
    state.holder = { ...HOLDER, expiresAt: new Date(1000).toISOString() };
    await code();
    state.clock = 999;
    expect(await code()).toBe('one');
    state.clock = 1000;
    expect(await code()).toBe('UNAUTHENTICATED');
  });

  it('is trusted for ten minutes while users is away, and users is not asked each time', async () => {
    const { state, code } = shop();
    await code();
    state.isThere = false;
    state.clock = 599_000;
    expect([await code(), await code()]).toEqual(['one', 'one']);
    expect(state.asked).toBe(2);
    state.clock = 602_000;
    expect(await code()).toBe('UNAVAILABLE');
  });

  it('that is watched tells when it is revoked, once it was asked about, or at once', async () => {
    const { state, keys, code } = shop();
    const told: string[] = [];
    const { hash } = await keys.holder(SECRET, '10.0.0.1');
    keys.watch(hash, () => void told.push('first'));
    keys.watch(hash, () => void told.push('left'))();
    await keys.look();
    expect(told).toEqual([]);
    state.holder = null;
    await keys.look();
    keys.watch(hash, () => void told.push('late'));
    expect(told).toEqual(['first', 'late']);
    expect(await code()).toBe('UNAUTHENTICATED');
  });

  it('that is watched ends when users stays away for too long', async () => {
    const { state, keys } = shop();
    const told: string[] = [];
    const { hash } = await keys.holder(SECRET, '10.0.0.1');
    keys.watch(hash, () => void told.push('ended'));
    state.isThere = false;
    state.clock = 599_999;
    await keys.look();
    expect(told).toEqual([]);
    state.clock = 600_000;
    await keys.look();
    expect(told).toEqual(['ended']);
  });
});

it('a bounded map forgets what was set first', () => {
  const map = new BoundedMap<number, string>(3);
  for (let n = 0; n < 100; n++) map.set(n, `${n}`);
  map.set(97, 'again');
  map.set(100, '100');
  expect([map.size, map.get(98), map.get(97), map.get(99)]).toEqual([3, undefined, 'again', '99']);
});

describe('the usage of keys', () => {
  /** Users, as far as usage goes. */
  function users() {
    const state = { told: [] as KeyUsage[][], isThere: true };
    const usage = new ApiKeyUsage(async (used) => {
      if (!state.isThere) throw unavailable();
      state.told.push(used);
    }, SILENT);
    return { state, usage };
  }

  it('is added up, told once, and nothing is told when there is none', async () => {
    const { state, usage } = users();
    usage.request('a', true);
    usage.cost('a', 20);
    usage.request('b', false);
    usage.request('a', true);
    await usage.send();
    await usage.send();
    const lastUsedAt = expect.any(String);
    expect(state.told).toEqual([
      [
        { id: 'a', requests: 2, cost: 20, rateLimited: 0, lastUsedAt },
        { id: 'b', requests: 1, cost: 0, rateLimited: 1, lastUsedAt },
      ],
    ]);
  });

  it('is kept while users is away, and told with what came meanwhile', async () => {
    const { state, usage } = users();
    usage.request('a', true);
    state.isThere = false;
    const sending = usage.send();
    usage.request('a', true);
    await sending;
    state.isThere = true;
    await usage.send();
    expect(state.told).toMatchObject([[{ id: 'a', requests: 2 }]]);
  });

  it('of many keys is told in parts', async () => {
    const { state, usage } = users();
    for (let n = 0; n < 1100; n++) usage.request(`key-${n}`, true);
    await usage.send();
    expect(state.told.map(({ length }) => length)).toEqual([500, 500, 100]);
  });
});
