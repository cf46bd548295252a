import { Schema, type Connection, type Model } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '../src/aggregates';
import { openBroker, type Broker } from '../src/kafka';
import { openMongo } from '../src/mongo';
import { fail, ok } from '../src/result';
import { freshMongo, until } from '../src/testing';
import { Counted, kitForTest, silent, Tap, testConfig } from './kit-for-test';

interface Counter {
  _id: string;
  version: number;
  count: number;
  label?: string;
  tags?: string[];
}

const schema = new Schema<Counter>(
  { _id: String, version: Number, count: Number, label: String, tags: [String] },
  { versionKey: false, autoIndex: false },
);
schema.index({ label: 1 }, { unique: true, sparse: true });

const counted = ({ _id, count }: Counter) => Counted({ orderId: _id, count });
const add = (by: number) => (counter: Counter) => {
  const next = { ...counter, count: counter.count + by };
  return ok(next, [counted(next)]);
};

describe('aggregates in MongoDB', () => {
  let broker: Broker;
  let tap: Tap;
  let connection: Connection;
  let model: Model<Counter>;
  let counters: Aggregates<Counter>;
  let close: () => Promise<void>;
  const raw = (id: string) =>
    connection.db!.collection<{ _id: string; outbox: unknown[] }>('counters').findOne({ _id: id });

  beforeAll(async () => {
    broker = openBroker(testConfig(), silent);
    tap = new Tap(broker);
    const opened = kitForTest(tap);
    close = opened.close;
    connection = await openMongo(freshMongo('aggregates'), opened.kit);
    model = connection.model<Counter>('Counter', schema, 'counters');
    counters = openAggregates(opened.kit, model);
  });
  afterAll(async () => {
    await close();
    await broker.stop();
  });

  it('stores state and event in one write, and relays the event', async () => {
    tap.away = true;
    await counters.create({ _id: 'a', version: 0, count: 1 }, [Counted({ orderId: 'a', count: 1 })]);
    expect(await counters.update('a', add(2))).toEqual({ ok: true, value: { _id: 'a', version: 2, count: 3 } });
    expect(await raw('a')).toMatchObject({
      version: 2,
      count: 3,
      outbox: [{ event: { aggregateversion: 1 } }, { event: { aggregateversion: 2, data: { count: 3 } } }],
    });
    tap.away = false;
    await until(() => tap.sent.filter(({ subject }) => subject === 'a').length === 2);
    expect(tap.sent.filter(({ subject }) => subject === 'a').map(({ version }) => version)).toEqual([1, 2]);
    await until(async () => (await raw('a'))!.outbox.length === 0);
  });

  it('answers state without outbox and inbox', async () => {
    await counters.create({ _id: 'plain', version: 0, count: 1, label: 'Plain' }, []);
    await counters.update('plain', add(1), { id: 'cause' });
    const plain = { _id: 'plain', version: 2, count: 2, label: 'Plain' };
    expect(await counters.byIds(['plain', 'nobody'])).toEqual([plain]);
    expect(await counters.find({ count: 2, _id: 'plain' }, { sort: { _id: 1 }, limit: 5 })).toEqual([plain]);
  });

  it('lands every one of 20 parallel updates, each with its own version', async () => {
    await counters.create({ _id: 'race', version: 0, count: 0 }, []);
    const results = await Promise.all(Array.from({ length: 20 }, () => counters.update('race', add(1))));
    expect(results.every(({ ok: fine }) => fine)).toBe(true);
    expect(await counters.byIds(['race'])).toEqual([{ _id: 'race', version: 21, count: 20 }]);
    const events = await until(() => {
      const sent = tap.sent.filter(({ subject }) => subject === 'race');
      return sent.length >= 20 ? sent : undefined;
    });
    expect(events.map(({ data }) => (data as { count: number }).count)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
  });

  it('gives an event one effect, also when it comes twice at once', async () => {
    await counters.create({ _id: 'inbox', version: 0, count: 0 }, []);
    const twice = Array.from({ length: 10 }, () => counters.update('inbox', add(1), { id: 'event-1' }));
    const results = await Promise.all(twice);
    expect(results.every(({ ok: fine }) => fine)).toBe(true);
    await counters.update('inbox', add(1), { id: 'event-1' });
    expect(await counters.byIds(['inbox'])).toEqual([{ _id: 'inbox', version: 2, count: 1 }]);
    await counters.update('inbox', add(1), { id: 'event-2' });
    expect(await counters.byIds(['inbox'])).toEqual([{ _id: 'inbox', version: 3, count: 2 }]);
  });

  it('remembers an event that changed nothing, and writes nothing at all without one', async () => {
    await counters.create({ _id: 'idle', version: 0, count: 5 }, []);
    await counters.update('idle', (counter) => ok(counter));
    await counters.update('idle', (counter) => ok(counter), { id: 'event-3' });
    await counters.update('idle', add(1), { id: 'event-3' });
    expect(await raw('idle')).toMatchObject({ version: 1, count: 5, inbox: ['event-3'] });
  });

  it('keeps what was sent into the outbox while a batch was being marked', async () => {
    await counters.create({ _id: 'busy', version: 0, count: 0 }, []);
    for (let n = 0; n < 30; n++) await counters.update('busy', add(1));
    await until(() => tap.sent.filter(({ subject }) => subject === 'busy').length >= 30);
    expect(new Set(tap.sent.filter(({ subject }) => subject === 'busy').map(({ id }) => id)).size).toBe(30);
  });

  it('answers the refusal of the rule, and NOT_FOUND for what is not there', async () => {
    await counters.create({ _id: 'refused', version: 0, count: 5 }, []);
    const refused = await counters.update('refused', () => fail('TOO_MANY', 'Five are enough.'));
    expect(refused).toEqual({ ok: false, problem: { code: 'TOO_MANY', message: 'Five are enough.' } });
    expect(await counters.update('nobody', add(1))).toMatchObject({ ok: false, problem: { code: 'NOT_FOUND' } });
    expect(await raw('refused')).toMatchObject({ version: 1 });
  });

  it('takes fields away that the new state does not have, and leaves none undefined', async () => {
    await counters.create({ _id: 'fields', version: 0, count: 1, label: 'Fields', tags: undefined }, []);
    await counters.update('fields', ({ label: _label, ...rest }) => ok({ ...rest, tags: ['new'] }));
    expect(await counters.byIds(['fields'])).toEqual([{ _id: 'fields', version: 2, count: 1, tags: ['new'] }]);
    await counters.update('fields', (state) => ok({ ...state, tags: undefined }));
    expect(await counters.byIds(['fields'])).toEqual([{ _id: 'fields', version: 3, count: 1 }]);
  });

  it('names the fields of a unique index that refuses, at create and at update', async () => {
    await counters.create({ _id: 'one', version: 0, count: 1, label: 'same' }, []);
    await counters.create({ _id: 'two', version: 0, count: 1 }, []);
    const create = counters.create({ _id: 'three', version: 0, count: 1, label: 'same' }, [
      Counted({ orderId: 'three', count: 1 }),
    ]);
    const refused = await create.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DuplicateKey);
    expect((refused as DuplicateKey).fields).toEqual(['label']);
    const update = counters.update('two', (state) => ok({ ...state, label: 'same' }, [counted(state)]));
    await expect(update).rejects.toMatchObject({ fields: ['label'] });
    await expect(counters.create({ _id: 'one', version: 0, count: 1 }, [])).rejects.toMatchObject({ fields: ['_id'] });
    expect(await raw('two')).toMatchObject({ version: 1, outbox: [] });
  });

  it('finds unsent events by an index that holds only those', async () => {
    const collection = connection.db!.collection('counters');
    const indexes = await collection.indexes();
    expect(indexes.find(({ name }) => name === 'outbox')).toMatchObject({ sparse: true });
    await until(async () => (await collection.countDocuments({ unsentSince: { $exists: true } })) === 0);
    const plan = await collection.find({ unsentSince: { $gt: new Date(0) } }).explain();
    expect(JSON.stringify(plan)).toContain('"indexName":"outbox"');
  });
});
