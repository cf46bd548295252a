import { Schema } from 'mongoose';
import { openAggregates } from '../src/aggregates';
import { openBroker, type Broker } from '../src/kafka';
import { openMongo } from '../src/mongo';
import type { OutboxSource } from '../src/outbox';
import { openPostgres } from '../src/postgres';
import { startRelay, type Relay } from '../src/relay';
import { freshMongo, freshPostgres, until } from '../src/testing';
import { Counted, kitForTest, silent, Tap, testConfig } from './kit-for-test';

interface Opened {
  source: OutboxSource;
  /** Stores an event of `key`. */
  tell(key: string, count: number): Promise<void>;
  close(): Promise<void>;
}

/** A kit whose stores' outboxes are relayed by the tests themselves. */
function capturing(tap: Tap) {
  const { kit, close } = kitForTest(tap);
  let source!: OutboxSource;
  const relay = (given: OutboxSource) => {
    source = given;
    return { wake() {} };
  };
  return { kit: { ...kit, relay }, close, source: () => source };
}

async function inMongo(tap: Tap): Promise<Opened> {
  const { kit, close, source } = capturing(tap);
  const connection = await openMongo(freshMongo('relay'), kit);
  const schema = new Schema({ _id: String, version: Number }, { autoIndex: false });
  const model = connection.model<{ _id: string; version: number }>('Told', schema, 'told');
  const aggregates = openAggregates(kit, model);
  const tell = async (key: string, count: number) => {
    const events = [Counted({ orderId: key, count })];
    const told = await aggregates.update(key, (state) => ({ ok: true, value: { ...state }, events }));
    if (!told.ok) await aggregates.create({ _id: key, version: 1 }, events);
  };
  return { source: source(), tell, close };
}

async function inPostgres(tap: Tap): Promise<Opened> {
  const { kit, close, source } = capturing(tap);
  const db = await openPostgres(await freshPostgres('relay'), kit, []);
  const tell = (key: string, count: number) =>
    db.transaction((tx) => tx.send([Counted({ orderId: key, count })], { subject: key, version: count }));
  return { source: source(), tell, close };
}

const stores = [
  ['MongoDB', inMongo],
  ['PostgreSQL', inPostgres],
] as const;

describe.each(stores)('a relay of an outbox in %s', (_, open) => {
  let broker: Broker;
  let tap: Tap;
  let store: Opened;
  const relays: Relay[] = [];
  /** A relay that is stopped after the test, also when that fails. */
  const run = (source: OutboxSource, log = silent) => {
    const relay = startRelay(source, tap, { name: 'tested', log, lookEveryMs: 100 });
    relays.push(relay);
    return relay;
  };
  const countsOf = (key: string) =>
    tap.sent.filter((event) => event.key === key).map(({ data }) => (data as { count: number }).count);
  const upTo = (n: number) => Array.from({ length: n }, (_unused, index) => index + 1);

  beforeAll(async () => {
    broker = openBroker(testConfig(), silent);
    tap = new Tap(broker);
    store = await open(tap);
  });
  afterEach(async () => {
    tap.away = false;
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });
  afterAll(async () => {
    await store.close();
    await broker.stop();
  });

  it('sends nothing twice when two relays run, and keeps the order of each key', async () => {
    run(store.source);
    run(store.source);
    const tellAll = async (key: string) => {
      for (const count of upTo(30)) {
        await store.tell(key, count);
        relays.forEach((relay) => relay.wake());
      }
    };
    await Promise.all(['a', 'b', 'c'].map(tellAll));
    await until(async () => (await store.source.oldestMs()) === 0);
    expect(['a', 'b', 'c'].map(countsOf)).toEqual([upTo(30), upTo(30), upTo(30)]);
  });

  it('sends again what a relay sent and died before marking it, after its lease', async () => {
    let asked = 0;
    const dying: OutboxSource = {
      ...store.source,
      sent: () => Promise.reject(new Error('killed')),
      release: () => Promise.resolve(),
    };
    const first = run(dying);
    await store.tell('crash', 1);
    await until(() => countsOf('crash').length === 1);
    await first.stop();
    const counting = {
      ...store.source,
      lease: (holder: string, ms: number) => store.source.lease(holder, ms).finally(() => asked++),
    };
    const sentByFirst = countsOf('crash').length;
    run(counting);
    await until(() => asked > 3);
    expect(countsOf('crash')).toHaveLength(sentByFirst);
    await until(async () => (await store.source.oldestMs()) === 0);
    expect(countsOf('crash')).toHaveLength(sentByFirst + 1);
    expect(new Set(tap.sent.filter(({ key }) => key === 'crash').map(({ id }) => id)).size).toBe(1);
  });

  it('sends 500 events that are committed at once, none lost, in batches that are bounded', async () => {
    const batches: number[] = [];
    const next = async (limit: number) => {
      const events = await store.source.next(limit);
      batches.push(events.length);
      return events;
    };
    const keys = upTo(500).map((n) => `burst-${n}`);
    await Promise.all(keys.map((key) => store.tell(key, 1)));
    run({ ...store.source, next });
    await until(async () => (await store.source.oldestMs()) === 0);
    expect(keys.filter((key) => countsOf(key).length !== 1)).toEqual([]);
    expect(Math.max(...batches)).toBe(100);
  });

  it('hands over at once when it is stopped', async () => {
    const first = run(store.source);
    await store.tell('handed', 1);
    await until(() => countsOf('handed').length === 1);
    expect(await store.source.lease('another', 1000)).toBe(false);
    await first.stop();
    expect(await store.source.lease('another', 1000)).toBe(true);
    await store.source.release('another');
  });

  it('keeps events while the broker is away, in order, and says so once', async () => {
    const log = silent.child({}, { level: 'silent' });
    const warn = jest.spyOn(log, 'warn');
    const relay = run(store.source, log);
    tap.away = true;
    for (const count of upTo(5)) {
      await store.tell('away', count);
      relay.wake();
    }
    await until(() => warn.mock.calls.length > 0);
    expect(await store.source.oldestMs()).toBeGreaterThan(0);
    expect(countsOf('away')).toEqual([]);
    tap.away = false;
    await until(() => countsOf('away').length >= 5);
    expect(countsOf('away')).toEqual(upTo(5));
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('looks by itself, for a commit whose wake was lost', async () => {
    run(store.source);
    await until(() => store.source.lease('probe', 1).then((free) => !free));
    await store.tell('unwoken', 1);
    await until(() => countsOf('unwoken').length === 1);
  });
});
