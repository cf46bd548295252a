import { isOutage } from '../src/outage';
import { openRedis } from '../src/redis';
import { unique, until } from '../src/testing';
import { kitForTest, Tap } from './kit-for-test';
import { Passage } from './passage';

describe('Redis', () => {
  const { hostname: host, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379');
  let passage: Passage;
  let opened: ReturnType<typeof kitForTest>;

  const open = () => openRedis(`redis://127.0.0.1:${passage.port}`, opened.kit, { commandTimeoutMs: 300 });
  beforeEach(async () => {
    passage = await Passage.closed({ host, port: Number(port) });
    opened = kitForTest(new Tap({} as never));
  });
  afterEach(async () => {
    await opened.close();
    await passage.shut();
  });

  it('answers commands that were given before it was connected', async () => {
    await passage.open();
    const redis = open();
    const key = unique('kit');
    expect(await redis.set(key, '1', 'PX', 5000)).toBe('OK');
    expect(await redis.get(key)).toBe('1');
    await opened.checks.get('redis')!();
  });

  it('fails soon when it is frozen, as an outage, and works again afterwards', async () => {
    await passage.open();
    const redis = open();
    await redis.ping();
    passage.freeze();
    const begun = Date.now();
    const error = await redis.get('x').catch((reason: unknown) => reason);
    expect(Date.now() - begun).toBeLessThan(1500);
    expect(isOutage(error)).toBe(true);
    await expect(opened.checks.get('redis')!()).rejects.toThrow();
    await passage.shut();
    await passage.open();
    await until(() =>
      redis.get('x').then(
        () => true,
        () => false,
      ),
    );
  });

  it('fails at once while it is away, and says so once', async () => {
    await passage.open();
    const warn = jest.spyOn(opened.kit.log, 'warn');
    const redis = open();
    await redis.ping();
    await passage.shut();
    await until(() => warn.mock.calls.length > 0);
    const begun = Date.now();
    for (let n = 0; n < 20; n++) {
      const error = await redis.get('x').catch((reason: unknown) => reason);
      expect(isOutage(error)).toBe(true);
    }
    expect(Date.now() - begun).toBeLessThan(1500);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
