import { park, replayDeadLetter } from '../src/dead-letters';
import { deadTopic, openBroker, type Broker } from '../src/kafka';
import { stamp } from '../src/outbox';
import { WaitingLetters } from '../src/waiting-letters';
import { Counted, silent, testConfig } from './kit-for-test';

const WHY = { consumer: 'tested', reason: 'The handler failed: Error.', attempts: 3 };

describe('the dead letters that wait', () => {
  let broker: Broker;
  /** Messages that were handed over by the broker. */
  let handed: number;
  const counting = (): Pick<Broker, 'extents' | 'read'> => ({
    extents: (topics) => broker.extents(topics),
    read: (ranges, onMessage) => broker.read(ranges, (message) => (handed++, onMessage(message))),
  });
  const eventOf = (key: string) =>
    Buffer.from(
      JSON.stringify(
        stamp([Counted({ orderId: key, count: 1 })], { source: 'test', subject: key, version: 1 })[0]!.event,
      ),
    );
  const parkOne = (key: string, value: Buffer | null = eventOf(key), topic = 'orders') =>
    park(broker, { topic, partition: 0, offset: '0', key, value, headers: {} }, WHY);
  const headers = (n: number) => ({
    consumer: 'tested',
    reason: 'r',
    attempts: '1',
    topic: 'orders',
    partition: '0',
    offset: '0',
    at: new Date(Date.UTC(2026, 0, 1) + n).toISOString(),
  });

  beforeEach(() => {
    broker = openBroker(testConfig(), silent);
    handed = 0;
  });
  afterEach(() => broker.stop());

  it('are told newest first with what is inside, without the message', async () => {
    await parkOne('first');
    await parkOne('unreadable', Buffer.from('{'), 'stock');
    await parkOne('last');
    const list = await new WaitingLetters(broker).list();
    expect(list.map(({ subject }) => subject)).toEqual(['last', 'unreadable', 'first']);
    expect(list[0]).toEqual({
      ...WHY,
      id: 'orders.dead/0/1',
      topic: 'orders',
      at: expect.stringMatching(/^\d{4}-/),
      eventType: 'test.counted.v1',
      subject: 'last',
    });
    expect(list[1]).toMatchObject({ id: 'stock.dead/0/0', topic: 'stock', eventType: '', subject: 'unreadable' });
  });

  it('are read once: asked again, only what came since', async () => {
    await parkOne('one');
    const waiting = new WaitingLetters(counting());
    expect((await waiting.list()).length).toBe(1);
    await Promise.all([waiting.list(), waiting.list()]);
    expect(handed).toBe(1);
    await parkOne('two');
    expect((await waiting.list()).map(({ subject }) => subject)).toEqual(['two', 'one']);
    expect(handed).toBe(2);
  });

  it('do not have those that were sent again', async () => {
    await parkOne('one');
    await parkOne('two');
    const waiting = new WaitingLetters(broker);
    const [two, one] = await waiting.list();
    expect(await replayDeadLetter(broker, one!.id)).toBe(true);
    expect((await waiting.list()).map(({ id }) => id)).toEqual([two!.id]);
    expect((await new WaitingLetters(broker).list()).map(({ id }) => id)).toEqual([two!.id]);
  });

  it('are the newest only, however many there are and however many come', async () => {
    const many = (from: number, count: number) =>
      broker.publishRaw(
        deadTopic('orders'),
        Array.from({ length: count }, (_, n) => ({ key: `k${from + n}`, value: null, headers: headers(from + n) })),
      );
    await many(0, 500);
    const waiting = new WaitingLetters(counting(), 50);
    const first = await waiting.list();
    expect([first.length, first[0]!.subject, first.at(-1)!.subject]).toEqual([50, 'k499', 'k450']);
    await many(500, 500);
    const then = await waiting.list();
    expect([then.length, then[0]!.subject, then.at(-1)!.subject]).toEqual([50, 'k999', 'k950']);
    expect(handed).toBe(100);
  });

  it('are not known while the broker is away, and are when it is back', async () => {
    await parkOne('one');
    let away = true;
    const waiting = new WaitingLetters({
      extents: (topics) => broker.extents(topics),
      read: (ranges, onMessage) => (away ? Promise.reject(new Error('away')) : broker.read(ranges, onMessage)),
    });
    await expect(waiting.list()).rejects.toThrow('away');
    away = false;
    expect(await waiting.list()).toHaveLength(1);
  });
});
