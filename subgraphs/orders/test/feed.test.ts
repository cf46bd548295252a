import mongoose from 'mongoose';
import { freshMongo } from '@shop/kit/testing';
import type { Order } from '../src/domain/order';
import { Feed, type Fed, type FeedEntry } from '../src/store/feed';
import { orderModel } from '../src/store/model';

const url = freshMongo('feed');
const replicas: { connection: mongoose.Connection; feed: Feed; orders: mongoose.Model<Order> }[] = [];

beforeAll(async () => {
  for (let replica = 0; replica < 3; replica++) {
    const connection = await mongoose.createConnection(url).asPromise();
    const orders = orderModel(connection);
    const feed = new Feed(connection, orders);
    await feed.ready();
    replicas.push({ connection, feed, orders });
  }
});
afterAll(() => Promise.all(replicas.map(({ connection }) => connection.close())));

const [one, two] = [() => replicas[0]!.feed, () => replicas[1]!.feed];
const order = (_id: string, steps: number): Fed => ({
  _id,
  timeline: Array.from({ length: steps }, (_, step) => ({ id: `${_id} ${step + 1}` })),
});

/** All of the feed, as one who reads on from the beginning sees it. */
async function readOn(): Promise<FeedEntry[]> {
  const all: FeedEntry[] = [];
  for (let next = await one().after(0); next.length; next = await one().after(next.at(-1)!._id)) all.push(...next);
  return all;
}
const stepsOf = async (id: string) =>
  (await readOn()).filter(({ orderId }) => orderId === id).map(({ eventId }) => eventId);

describe('the feed', () => {
  it('has no place twice or left out, and each step once, whichever replicas write at once', async () => {
    const writes: Promise<void>[] = [];
    for (let steps = 1; steps <= 4; steps++)
      for (let count = 0; count < 25; count++)
        for (const { feed } of replicas) writes.push(feed.enter([order(`order-${count}`, steps)]));
    replicas.forEach(({ feed }, replica) => writes.push(feed.enter([order(`own-${replica}`, 50)])));
    await Promise.all(writes);
    const all = await readOn();
    expect(all.map(({ _id }) => _id)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    const inOrder = (id: string, steps: number) => order(id, steps).timeline.map((step) => step.id);
    for (let count = 0; count < 25; count++)
      expect(await stepsOf(`order-${count}`)).toEqual(inOrder(`order-${count}`, 4));
    for (let replica = 0; replica < 3; replica++)
      expect(await stepsOf(`own-${replica}`)).toEqual(inOrder(`own-${replica}`, 50));
  });

  it('places anew what another replica was faster with', async () => {
    // As if the last two places were taken after it had looked.
    const behind = (await one().newest()) - 2;
    const looks = jest.spyOn(one(), 'newest').mockResolvedValueOnce(behind);
    await one().enter([order('late', 3)]);
    expect(await stepsOf('late')).toEqual(['late 1', 'late 2', 'late 3']);
    expect((await readOn()).map(({ _id }) => _id)).toEqual(Array.from({ length: behind + 5 }, (_, index) => index + 1));
    looks.mockRestore();
  });

  it('has the earlier steps of an order first, also when another replica has not entered them yet', async () => {
    await two().enter([order('swapped', 3)]);
    await one().enter([order('swapped', 1)]);
    expect(await stepsOf('swapped')).toEqual(['swapped 1', 'swapped 2', 'swapped 3']);
  });

  it('gets what a process that died left out, and forgets that it was missing', async () => {
    const [{ orders, feed }] = replicas as [(typeof replicas)[number]];
    const at = new Date('2026-03-01');
    await orders.collection.insertOne({ ...order('left', 2), updatedAt: at, unfed: 2, number: 'left' } as never);
    await feed.repair(new Date('2026-02-28'));
    expect(await stepsOf('left')).toEqual([]);
    await feed.repair(at);
    expect(await stepsOf('left')).toEqual(['left 1', 'left 2']);
    expect(await orders.collection.countDocuments({ unfed: { $exists: true } })).toBe(0);
  });

  it('takes an order that went on meanwhile for unfed still', async () => {
    const [{ orders, feed }] = replicas as [(typeof replicas)[number]];
    await orders.collection.insertOne({ ...order('on', 3), updatedAt: new Date(), unfed: 3, number: 'on' } as never);
    await feed.enter([{ ...order('on', 2), unfed: 2 }]);
    expect(await orders.collection.countDocuments({ unfed: 3 })).toBe(1);
    await feed.enter([{ ...order('on', 3), unfed: 3 }]);
    expect(await orders.collection.countDocuments({ unfed: 3 })).toBe(0);
  });
});
