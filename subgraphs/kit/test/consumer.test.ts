import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventsOf, type NewEvent } from '@shop/schema/events/event';
import { startConsumer } from '../src/consumer';
import { readDeadLetters, replayDeadLetters } from '../src/dead-letters';
import { unavailable } from '../src/errors';
import { on } from '../src/handlers';
import { openBroker, type Broker } from '../src/kafka';
import { stamp } from '../src/outbox';
import { until } from '../src/testing';
import { Counted, silent, testConfig } from './kit-for-test';

const Unheard = eventsOf('orders', 'orderId')('test.unheard.v1', 'Nobody hears it.', z.object({ orderId: z.string() }));

describe('a consumer', () => {
  const config = testConfig({ EVENT_RETRY_MS: '300' });
  let broker: Broker;
  /** What the handler does with a key; it takes what it does not know. */
  let failing: Map<string, () => Error>;
  let handled: { key: string; count: number; id: string }[];
  let attempts: Map<string, number>;
  let healthy: boolean;
  let stop: () => Promise<void>;
  let name: string;

  const send = (...events: NewEvent[]) => broker.publish(stamp(events, { source: 'test', subject: 's', version: 1 }));
  const raw = (key: string, value: string | null, headers: Record<string, string> = {}) =>
    broker.publishRaw('orders', [{ key, value: value === null ? null : Buffer.from(value), headers }]);
  /** What was handled of a key, each event once: one that the producer sent again may come twice. */
  const countsOf = (key: string) => {
    const own = handled.filter((one) => one.key === key);
    return [...new Map(own.map(({ id, count }) => [id, count])).values()];
  };
  const lettersOf = async (key: string) =>
    (await readDeadLetters(broker, 'orders')).filter((letter) => letter.consumer === name && letter.key === key);
  const start = async () => {
    const handler = on(Counted, async ({ orderId: key, count }, { id }) => {
      attempts.set(key, (attempts.get(key) ?? 0) + 1);
      const error = failing.get(key);
      if (error) throw error();
      handled.push({ key, count, id });
    });
    const isHealthy = async () => healthy;
    const consumer = startConsumer({ name, handlers: [handler], broker, config, log: silent, healthy: isHealthy });
    await consumer.joined;
    stop = () => consumer.stop();
  };

  beforeAll(() => {
    broker = openBroker(config, silent);
  });
  beforeEach(async () => {
    [failing, handled, attempts, healthy] = [new Map<string, () => Error>(), [], new Map<string, number>(), true];
    name = `consumer-${randomUUID()}`;
    await start();
  });
  afterEach(() => stop());
  afterAll(() => broker.stop());

  it('hands over what it hears, in order for each key, and goes on after it when it starts again', async () => {
    const key = randomUUID();
    await send(...[1, 2, 3].map((count) => Counted({ orderId: key, count })));
    await until(() => countsOf(key).length >= 3);
    await until(async () => (await broker.lag(name)) === 0);
    expect(countsOf(key)).toEqual([1, 2, 3]);
    await stop();
    handled = [];
    await start();
    await send(Counted({ orderId: key, count: 4 }));
    await until(() => countsOf(key).includes(4));
    expect(countsOf(key)).toEqual([4]);
  });

  it('parks what can not be read, and the partition goes on', async () => {
    const key = randomUUID();
    const [event] = stamp([Counted({ orderId: key, count: 1 })], { source: 'test', subject: 's', version: 1 });
    const wrong = { ...event!.event, data: { orderId: key, count: 'secret' } };
    await raw(key, '{"not json');
    await raw(key, null);
    await raw(key, '{"type":"test.counted.v1"}');
    await raw(key, JSON.stringify(wrong));
    await send(Counted({ orderId: key, count: 2 }));
    await until(() => countsOf(key).length > 0);
    const letters = await lettersOf(key);
    expect(letters.map(({ reason }) => reason)).toEqual([
      'The message is not JSON.',
      'The message is not JSON.',
      expect.stringMatching(/^The message is not a CloudEvent: specversion, id, /),
      'The data does not fit test.counted.v1: count.',
    ]);
    expect(letters[0]).toMatchObject({
      consumer: name,
      topic: 'orders',
      key,
      attempts: 1,
      value: Buffer.from('{"not json'),
    });
    expect(countsOf(key)).toEqual([2]);
  });

  it('parks what its handler keeps throwing on, with a reason that tells no data; replay mends it, once', async () => {
    const key = randomUUID();
    failing.set(key, () => Object.assign(new TypeError(`secret of ${key}`), { code: 'E42' }));
    await send(Counted({ orderId: key, count: 1 }));
    const [letter] = await until(async () => {
      const letters = await lettersOf(key);
      return letters.length ? letters : undefined;
    });
    expect(letter).toMatchObject({ reason: 'The handler failed: TypeError (E42).', key, topic: 'orders' });
    expect(letter!.attempts).toBeGreaterThan(1);
    failing.clear();
    await send(Counted({ orderId: key, count: 2 }));
    await until(() => countsOf(key).length > 0);

    expect(await replayDeadLetters(broker, { consumer: 'another' })).toBe(0);
    expect(await replayDeadLetters(broker, { consumer: name, id: letter!.id })).toBe(1);
    await until(() => countsOf(key).length > 1);
    expect(countsOf(key)).toEqual([2, 1]);
    expect(await replayDeadLetters(broker, { consumer: name, id: letter!.id })).toBe(0);
    expect(await lettersOf(key)).toMatchObject([{ id: letter!.id, replayedAt: expect.any(String) }]);
  });

  it('leaves to others what is replayed for them', async () => {
    const key = randomUUID();
    const events = [1, 2].map((count) => Counted({ orderId: key, count }));
    const [first, second] = stamp(events, { source: 'test', subject: 's', version: 1 });
    await raw(key, JSON.stringify(first!.event), { 'replay-for': 'another' });
    await raw(key, JSON.stringify(second!.event), { 'replay-for': name });
    await until(() => countsOf(key).length > 0);
    expect(countsOf(key)).toEqual([2]);
  });

  it.each([
    ['another part is away', () => unavailable()],
    ['a store is away', () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ])('parks nothing while %s, however long, and keeps the order', async (_, error) => {
    const key = randomUUID();
    failing.set(key, error);
    await send(Counted({ orderId: key, count: 1 }), Counted({ orderId: key, count: 2 }));
    // The waits add up to more than its patience with a fault of its own, 300 ms.
    await until(() => attempts.get(key)! >= 4);
    failing.clear();
    await until(() => countsOf(key).length >= 2);
    expect(countsOf(key)).toEqual([1, 2]);
    expect(await lettersOf(key)).toEqual([]);
  });

  it('parks nothing while its own store is not healthy', async () => {
    const key = randomUUID();
    healthy = false;
    failing.set(key, () => new Error('whatever'));
    await send(Counted({ orderId: key, count: 1 }));
    await until(() => attempts.get(key)! >= 4);
    failing.clear();
    await until(() => countsOf(key).length > 0);
    expect(await lettersOf(key)).toEqual([]);
  });

  it('goes on with other partitions while one waits', async () => {
    const stuck = randomUUID();
    const others = Array.from({ length: 20 }, () => randomUUID() as string);
    failing.set(stuck, () => unavailable());
    await send(Counted({ orderId: stuck, count: 1 }));
    await until(() => attempts.get(stuck)! >= 4);
    await send(...others.map((orderId) => Counted({ orderId, count: 1 })));
    // Two of three partitions take about two thirds of the keys.
    await until(() => handled.filter(({ key }) => others.includes(key)).length >= 5);
    expect(countsOf(stuck)).toEqual([]);
    failing.clear();
    await until(() => new Set(handled.map(({ id }) => id)).size >= 21);
  });

  it('skips types that nobody handles, and fields that it does not know', async () => {
    const key = randomUUID();
    const [stored] = stamp([Counted({ orderId: key, count: 7 })], { source: 'test', subject: 's', version: 1 });
    await send(Unheard({ orderId: key }));
    await raw(
      key,
      JSON.stringify({ ...stored!.event, extension: 1, data: { orderId: key, count: 7, added: 'later' } }),
    );
    await until(() => countsOf(key).length > 0);
    expect(countsOf(key)).toEqual([7]);
    expect(await lettersOf(key)).toEqual([]);
  });
});
