import { z } from 'zod';
import { eventsOf, type EventType } from '@shop/schema/events/event';
import { DuplicateKey, orDuplicateKey } from '../src/duplicate-key';
import { unavailable } from '../src/errors';
import { on } from '../src/handlers';
import { readEvent } from '../src/incoming';
import { isOutage } from '../src/outage';
import { stamp } from '../src/outbox';
import { Patience } from '../src/patience';

const Happened = eventsOf('orders', 'orderId')(
  'unit.happened.v1',
  'It happened.',
  z.object({ orderId: z.string(), count: z.number().int() }),
);
const about = { source: 'orders', subject: 'o1', version: 7 };

describe('stamp', () => {
  it('makes CloudEvents with an id each, that a consumer can read', () => {
    const [one, two] = stamp([Happened({ orderId: 'o1', count: 1 }), Happened({ orderId: 'o1', count: 2 })], about);
    expect(one).toMatchObject({
      topic: 'orders',
      key: 'o1',
      event: { type: 'unit.happened.v1', source: 'orders', subject: 'o1', aggregateversion: 7, data: { count: 1 } },
    });
    expect(one!.event.id).not.toBe(two!.event.id);
    const handlers = new Map([[Happened.type, [on(Happened, async () => {})]]]);
    const read = readEvent(Buffer.from(JSON.stringify(one!.event)), handlers);
    expect(read).toMatchObject({ data: { orderId: 'o1', count: 1 }, handlers: [{ type: Happened }] });
  });

  it('leaves out what the type does not declare, and refuses what does not fit it', () => {
    const leaky = { ...Happened({ orderId: 'o1', count: 1 }), data: { orderId: 'o1', count: 1, email: 'a@b.c' } };
    expect(stamp([leaky], about)[0]!.event.data).toEqual({ orderId: 'o1', count: 1 });
    expect(() => stamp([Happened({ orderId: 'o1', count: 0.5 })], about)).toThrow();
  });
});

describe('patience', () => {
  const place = { topic: 'orders', partition: 0, offset: '5' };
  const clocked = (forMs: number) => {
    let now = 0;
    const patience = new Patience(forMs, () => now);
    return { patience, wait: (ms = 0) => void (now += ms) };
  };

  it('waits longer each time, and ends after the time it has, not later', () => {
    const { patience, wait } = clocked(15_000);
    const waits: number[] = [];
    for (let ms = patience.failure(place); ms !== undefined; ms = patience.failure(place)) {
      waits.push(ms);
      wait(ms);
    }
    expect(waits.slice(0, 6)).toEqual([50, 200, 500, 1000, 2000, 4000]);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(15_000);
    expect(patience.attempts(place)).toBe(waits.length + 1);
  });

  it('never ends in an outage, and begins anew after it', () => {
    const { patience, wait } = clocked(1000);
    expect(patience.failure(place)).toBe(50);
    for (let n = 0; n < 100; n++) wait(patience.outage(place));
    expect(patience.failure(place)).toBeGreaterThan(0);
    wait(1000);
    expect(patience.failure(place)).toBeUndefined();
  });

  it('begins anew with another message', () => {
    const { patience, wait } = clocked(1000);
    patience.failure(place);
    wait(2000);
    expect(patience.failure({ ...place, offset: '6' })).toBe(50);
    expect(patience.failure({ ...place, partition: 1 })).toBe(50);
    expect(patience.attempts(place)).toBe(0);
  });
});

describe('what a consumer can not read', () => {
  const handlers = new Map([['unit.happened.v1', [on(Happened, async () => {})]]]);
  const envelope = stamp([Happened({ orderId: 'o1', count: 1 })], about)[0]!.event;
  const read = (value: unknown) => readEvent(Buffer.from(JSON.stringify(value)), handlers);

  it('is told by its fields, without values', () => {
    expect(readEvent(null, handlers)).toEqual({ fault: 'The message is not JSON.' });
    expect(read(1)).toEqual({ fault: 'The message is not a CloudEvent: it is not an object.' });
    expect(read({ ...envelope, time: 'today', id: '' })).toEqual({
      fault: 'The message is not a CloudEvent: id, time.',
    });
    expect(read({ ...envelope, data: { orderId: 4242, count: 1 } })).toEqual({
      fault: 'The data does not fit unit.happened.v1: orderId.',
    });
  });

  it('is not a type that nobody handles, whatever its data', () => {
    expect(read({ ...envelope, type: 'unit.other.v9', data: { any: 1 } })).toMatchObject({ handlers: [] });
  });
});

describe('an outage', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  it.each([
    unavailable(),
    named('MongoNetworkTimeoutError'),
    named('MongoServerSelectionError'),
    named('MaxRetriesPerRequestError'),
    coded('ECONNREFUSED'),
    coded('57P01'),
    coded('08006'),
    new Error('Connection terminated unexpectedly'),
    new Error('Command timed out'),
  ])('is what %s says', (error) => expect(isOutage(error)).toBe(true));

  it.each([
    new Error('x'),
    named('MongoServerError'),
    coded('23505'),
    coded('57014'),
    new TypeError('x'),
    'text',
    null,
  ])('is not what %s says', (error) => expect(isOutage(error)).toBe(false));
});

describe('a duplicate key', () => {
  const refused = (error: object) => {
    try {
      orDuplicateKey(Object.assign(new Error(''), error));
    } catch (thrown) {
      return thrown;
    }
  };

  it('names the fields of the index, by its pattern or else by its name', () => {
    const message = 'E11000 duplicate key error collection: shop.x index: cartId_1_cartVersion_-1 dup key: { : 1 }';
    expect(refused({ code: 11000, keyPattern: { email: 1 } })).toMatchObject({ fields: ['email'] });
    expect(refused({ code: 11000, message })).toMatchObject({ fields: ['cartId', 'cartVersion'] });
    expect(refused({ code: 11000, message })).toBeInstanceOf(DuplicateKey);
  });

  it('is no other error', () => {
    expect(refused({ code: 121 })).not.toBeInstanceOf(DuplicateKey);
  });
});

it('types know their handlers', async () => {
  const heard: unknown[] = [];
  const handler = on(Happened as EventType<{ orderId: string; count: number }>, async ({ count }) => heard.push(count));
  await handler.handle({ orderId: 'o1', count: 3 }, {} as never);
  expect(heard).toEqual([3]);
});
