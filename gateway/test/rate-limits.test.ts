import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { openLog } from '@shop/kit/log';
import { unique, until } from '@shop/kit/testing';
import { RateLimits } from '../src/rate-limits';
import { tokenFor } from './fixture/people';
import { startShop } from './fixture/shop';

const ONCE = { perMinute: 1, burst: 1 };
const RATES = { requests: { perMinute: 60, burst: 3 }, registrations: ONCE, exports: ONCE, unknownKeys: ONCE };
const SILENT = openLog('silent');
const opened: RateLimits[] = [];
afterEach(async () => void (await Promise.all(opened.splice(0).map((rates) => rates.close()))));
function openAt(url: string, prefix = unique('rates')): RateLimits {
  const rates = new RateLimits(url, 100, RATES, SILENT, prefix);
  opened.push(rates);
  return rates;
}
async function open(prefix?: string): Promise<RateLimits> {
  const rates = openAt(process.env.REDIS_URL!, prefix);
  await rates.connected();
  return rates;
}

/** Takes until it is refused; how many were allowed. */
async function allowed(rates: RateLimits, caller: string, tries = 10): Promise<number> {
  const verdicts = await Promise.all(Array.from({ length: tries }, () => rates.take('requests', caller)));
  return verdicts.filter(({ isAllowed }) => isAllowed).length;
}

describe('rate limits in Redis', () => {
  it('allow a burst, then refuse and say for how long', async () => {
    const rates = await open();
    expect(await allowed(rates, 'alice')).toBe(3);
    const { isAllowed, remaining, retryAfterMs } = await rates.take('requests', 'alice');
    expect([isAllowed, remaining]).toEqual([false, 0]);
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(1000);
    expect(await allowed(rates, 'bob')).toBe(3);
  });

  it('are counted by all gateways together, also at once', async () => {
    const prefix = unique('rates');
    const [one, other] = [await open(prefix), await open(prefix)];
    const counts = await Promise.all([allowed(one, 'alice'), allowed(other, 'alice')]);
    expect(counts[0] + counts[1]).toBe(3);
  });
});

describe('without Redis', () => {
  it('a gateway counts for itself', async () => {
    const rates = openAt('redis://127.0.0.1:1');
    expect(await allowed(rates, 'alice')).toBe(3);
  });

  it('that freezes, it notices within 100 ms or so, does not wait again, and goes back to it later', async () => {
    const proxy = await freezable(process.env.REDIS_URL!);
    const rates = openAt(`redis://127.0.0.1:${proxy.port}`);
    await rates.connected();
    await rates.take('requests', 'alice');
    proxy.freeze();
    const begun = performance.now();
    expect(await allowed(rates, 'bob')).toBe(3);
    expect(performance.now() - begun).toBeLessThan(500);
    const again = performance.now();
    for (let i = 0; i < 10; i++) await rates.take('requests', 'bob');
    expect(performance.now() - again).toBeLessThan(90);
    proxy.thaw();
    await until(async () => {
      await rates.take('requests', 'alice');
      return !rates.isLocal;
    });
    proxy.close();
  });
});

describe('the gateway', () => {
  it('answers 429 with when to come back, and counts accounts apart from their address', async () => {
    const shop = await startShop('direct', { GATEWAY_REQUEST_BURST: '4', GATEWAY_REQUESTS_PER_MINUTE: '1' });
    try {
      const answers = [];
      for (let i = 0; i < 5; i++) answers.push(await shop.ask('{ averageRating }'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
      expect(answers[0]!.headers.get('ratelimit-limit')).toBe('4');
      expect(answers[0]!.headers.get('ratelimit-remaining')).toBe('3');
      const { headers, body } = answers[4]!;
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body.errors[0].extensions.code).toBe('RATE_LIMITED');
      const authorization = `Bearer ${await tokenFor('alice')}`;
      expect((await shop.ask('{ averageRating }', {}, { authorization })).status).toBe(200);
      const bad = await shop.ask('{ averageRating }', {}, { authorization: 'Bearer a.b.c' });
      expect(bad.status).toBe(429);
    } finally {
      await shop.stop();
    }
  });

  it('counts each registration of an operation', async () => {
    const shop = await startShop('direct', { GATEWAY_REGISTRATION_BURST: '3', GATEWAY_REGISTRATIONS_PER_MINUTE: '1' });
    const two =
      'mutation { a: register(name: "x") { user { id } } ...F } fragment F on Mutation { b: register(name: "y") { user { id } } }';
    try {
      expect((await shop.ask(two)).status).toBe(200);
      const { status, body, headers } = await shop.ask(two);
      expect([status, body.errors[0].extensions.code, body.data]).toEqual([429, 'RATE_LIMITED', undefined]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await shop.ask('{ averageRating }')).status).toBe(200);
    } finally {
      await shop.stop();
    }
  });

  it('believes X-Forwarded-For from its own proxies alone', async () => {
    const query = '{ seen { ipAddress } }';
    const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' };
    const [open, behind] = [await startShop('direct'), await startShop('direct', { GATEWAY_TRUSTED_PROXIES: '1' })];
    try {
      expect((await open.ask(query, {}, headers)).body.data.seen.ipAddress).toBe('127.0.0.1');
      expect((await behind.ask(query, {}, headers)).body.data.seen.ipAddress).toBe('203.0.113.7');
    } finally {
      await Promise.all([open.stop(), behind.stop()]);
    }
  });
});

/** A way to Redis that can freeze: its connections stay open and carry nothing. */
async function freezable(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(Number(port), hostname);
    for (const socket of [inner, outer]) sockets.add(socket.on('error', () => {}));
    inner.pipe(outer).pipe(inner);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => sockets.forEach((socket) => socket.pause()),
    thaw: () => sockets.forEach((socket) => socket.resume()),
    close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}
