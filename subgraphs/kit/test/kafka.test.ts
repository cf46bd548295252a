import { randomUUID } from 'node:crypto';
import { openBroker, type Broker } from '../src/kafka';
import { TryLater, type Received } from '../src/kafka-consumption';
import { stamp } from '../src/outbox';
import { startRelay } from '../src/relay';
import { republish } from '../src/republish';
import { until } from '../src/testing';
import { Counted, silent, testConfig } from './kit-for-test';
import { Passage } from './passage';

const stored = (key: string, ...counts: number[]) =>
  counts.flatMap((count) =>
    stamp([Counted({ orderId: key, count })], { source: 'test', subject: key, version: count }),
  );
const countOf = ({ value }: Received) => (JSON.parse(value!.toString()) as { data: { count: number } }).data.count;

describe('the broker', () => {
  const config = testConfig();
  let broker: Broker;
  beforeAll(() => {
    broker = openBroker(config, silent);
  });
  afterAll(() => broker.stop());

  /** Consumes a topic for a group and keeps what comes. */
  const listen = async (group: string, on: Broker = broker, onMessage = async (_: Received) => {}) => {
    const heard: Received[] = [];
    const consumption = await on.consume({
      group,
      topics: ['orders'],
      fromBeginning: true,
      onMessage: (message) => onMessage(message).then(() => void heard.push(message)),
    });
    return { heard, ...consumption };
  };

  it('keeps the events of a key in order and in one partition', async () => {
    const keys = Array.from({ length: 10 }, () => randomUUID() as string);
    for (let n = 1; n <= 5; n++) await broker.publish(keys.flatMap((key) => stored(key, 2 * n - 1, 2 * n)));
    const all = await broker.readAll(['orders', 'stock']);
    for (const key of keys) {
      const own = all.filter((message) => message.key === key);
      // A send that was tried again may stand twice, in order each time: inboxes let the second pass.
      expect([...new Set(own.map(countOf))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(new Set(own.map(({ partition }) => partition)).size).toBe(1);
    }
    expect(all[0]!.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
  });

  it('takes more at once than fits in one batch of the broker, in order', async () => {
    const key = randomUUID();
    // Each is some 300 KB, all of one partition: together more than the 1 MB that a broker takes.
    const events = stamp(
      Array.from({ length: 6 }, (_, count) => Counted({ orderId: key, count })),
      { source: 'x'.repeat(300_000), subject: 's', version: 1 },
    );
    await broker.publish(events);
    const found = (await broker.readAll(['orders'])).filter((message) => message.key === key);
    const ids = found.map(({ value }) => (JSON.parse(String(value)) as { id: string }).id);
    expect([...new Set(ids)]).toEqual(events.map(({ event }) => event.id));
  });

  it('keeps prefixes apart', async () => {
    await broker.publish(stored('a', 1));
    const other = openBroker(testConfig(), silent);
    expect(await other.readAll(['orders'])).toEqual([]);
    await other.stop();
  });

  it('begins with what it was told to try later, also in another process of the group', async () => {
    const group = randomUUID();
    const key = randomUUID();
    await broker.publish(stored(key, 1, 2));
    let refused = 0;
    const first = await listen(group, broker, async (message) => {
      if (message.key !== key) return;
      refused++;
      throw new TryLater(10);
    });
    await until(() => refused > 1);
    expect(first.heard.filter((message) => message.key === key)).toEqual([]);
    await first.stop();
    const second = await listen(group);
    await until(() => second.heard.length >= 2);
    expect(second.heard.filter((message) => message.key === key).map(countOf)).toEqual([1, 2]);
    await second.stop();
  });

  it('does not come with it before its time, while the other partitions go on', async () => {
    const stuck = randomUUID();
    let refused = 0;
    const { heard, stop } = await listen(randomUUID(), broker, async ({ key }) => {
      if (key !== stuck) return;
      refused++;
      throw new TryLater(600_000);
    });
    await broker.publish(stored(stuck, 1));
    await until(() => refused > 0);
    for (let round = 0; round < 3; round++) {
      const before = heard.length;
      // Of so many keys some are in the other two partitions.
      await broker.publish(Array.from({ length: 20 }, () => stored(randomUUID(), 1)).flat());
      await until(() => heard.length > before);
    }
    expect(refused).toBe(1);
    await stop();
  });

  it('tells how far a group is behind', async () => {
    const group = randomUUID();
    let hold = true;
    const { stop, joined } = await listen(group, broker, async () => {
      if (hold) throw new TryLater(50);
    });
    await joined;
    await broker.publish(stored('lag', 1, 2, 3));
    await until(async () => (await broker.lag(group)) >= 3);
    hold = false;
    await until(async () => (await broker.lag(group)) === 0);
    await stop();
  });

  it('shares the partitions of a group, and hands them over when one of it stops', async () => {
    const group = randomUUID();
    const other = openBroker(config, silent);
    const [one, two] = [await listen(group), await listen(group, other)];
    await Promise.all([one.joined, two.joined]);
    await other.stop();
    const keys = Array.from({ length: 12 }, () => randomUUID() as string);
    await broker.publish(keys.flatMap((key) => stored(key, 1)));
    await until(() => keys.every((key) => one.heard.some((message) => message.key === key)));
    await one.stop();
  });

  it('sends a whole state again, batch by batch, and names what can be sent when asked for something else', async () => {
    const topic = {
      orders: async function* () {
        yield stored('again', 1, 2);
        yield [];
        yield stored('again', 3);
      },
    };
    expect(await republish([{ republish: {} }, { republish: topic }], 'orders', broker)).toBe(3);
    const sent = (await broker.readAll(['orders'])).filter(({ key }) => key === 'again');
    expect(sent.map(countOf)).toEqual([1, 2, 3]);
    await expect(republish([{ republish: topic }], 'users', broker)).rejects.toThrow(/users can't .* orders/);
  });
});

describe('a broker that is absent at start', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  it('delays events and loses none', async () => {
    const [host, port] = process.env.KAFKA_BROKERS!.split(',')[0]!.split(':') as [string, string];
    const passage = await Passage.closed({ host, port: Number(port) });
    closers.push(() => passage.shut());
    const config = { ...testConfig(), kafkaBrokers: [`127.0.0.1:${passage.port}`] };
    const broker = openBroker(config, silent);
    closers.push(() => broker.stop());
    const outbox = stored('absent', 1, 2, 3);
    let failures = 0;
    const publish = (events: typeof outbox) =>
      broker.publish(events).catch((error: unknown) => {
        failures++;
        throw error;
      });
    const source = {
      lease: async () => true,
      release: async () => {},
      next: async () => [...outbox],
      sent: async (events: typeof outbox) => void outbox.splice(0, events.length),
      oldestMs: async () => 0,
    };
    const relay = startRelay(source, { publish }, { name: 'absent', log: silent });
    closers.push(() => relay.stop());
    const heard: number[] = [];
    const onMessage = async (message: Received) => void heard.push(countOf(message));
    const consumption = await broker.consume({ group: 'absent', topics: ['orders'], fromBeginning: true, onMessage });
    await until(() => failures > 0);
    await passage.open();
    await consumption.joined;
    await until(() => heard.length >= 3);
    expect(heard).toEqual([1, 2, 3]);
  });

  it('can be stopped while it waits', async () => {
    const passage = await Passage.closed({ host: '127.0.0.1', port: 1 });
    const broker = openBroker({ ...testConfig(), kafkaBrokers: [`127.0.0.1:${passage.port}`] }, silent);
    const { joined } = await broker.consume({
      group: 'g',
      topics: ['orders'],
      fromBeginning: true,
      onMessage: async () => {},
    });
    await broker.stop();
    await joined;
  });
});
