import { setMaxListeners } from 'node:events';
import { Wakes } from '@shop/kit/wake';
import type { StockChange } from '../src/domain/change';
import type { Stock } from '../src/domain/stock';
import { StockFeed } from '../src/stock-feed';

const SKUS = Array.from({ length: 50 }, (_, index) => `sku-${index}`);
const stopping = new AbortController();
setMaxListeners(0, stopping.signal);
afterAll(() => stopping.abort());

/** A store of one level a sku, which counts how often it is read and how many reads overlap. */
function store() {
  const onHand = new Map(SKUS.map((sku) => [sku, 9]));
  const seen = { reads: 0, skus: 0, now: 0, most: 0 };
  const feed = new StockFeed(async (skus) => {
    seen.reads++;
    seen.skus += skus.length;
    seen.most = Math.max(seen.most, ++seen.now);
    await new Promise((resolve) => setImmediate(resolve));
    seen.now--;
    return skus.map((sku): Stock => {
      const level = { sku, locationId: 'berlin', onHand: onHand.get(sku) ?? 0, reserved: 0 };
      return { sku, levels: [level], reorderPoint: 0 };
    });
  }, new Wakes());
  const set = (sku: string, quantity: number) => {
    onHand.set(sku, quantity);
    feed.changed(sku);
  };
  const follow = (skus = SKUS) => feed.follow(skus, true, stopping.signal);
  return { seen, set, follow };
}
const take = async (stream: AsyncGenerator<StockChange>, count: number) => {
  const all: StockChange[] = [];
  while (all.length < count) all.push((await stream.next()).value as StockChange);
  return all;
};
const onHandOf = ({ stock }: StockChange) => stock!.levels[0]!.onHand;

it('answers all who follow by one read at a time, and one for those who wake together', async () => {
  const { seen, set, follow } = store();
  const streams = Array.from({ length: 100 }, () => follow());
  await Promise.all(streams.map((stream) => take(stream, SKUS.length)));
  expect(seen).toMatchObject({ reads: 1, skus: SKUS.length });
  const rest = streams.map((stream) => take(stream, 2));
  set('sku-1', 5);
  set('sku-2', 6);
  for (const told of await Promise.all(rest)) expect(told.map(onHandOf)).toEqual([5, 6]);
  expect(seen.reads).toBeLessThan(6);
  expect(seen.most).toBe(1);
});

it('tells each change once, with a rising position, and nothing that is as it was told', async () => {
  const { set, follow } = store();
  const stream = follow(['sku-1', 'sku-2']);
  const told = await take(stream, 2);
  set('sku-2', 9);
  set('sku-1', 3);
  told.push(...(await take(stream, 1)));
  set('sku-2', 4);
  told.push(...(await take(stream, 1)));
  expect(told.map((one) => [one.position, one.sku, onHandOf(one)])).toEqual([
    [1, 'sku-1', 9],
    [2, 'sku-2', 9],
    [3, 'sku-1', 3],
    [4, 'sku-2', 4],
  ]);
});

it('misses no change that happens while it reads', async () => {
  const { set, follow } = store();
  const stream = follow(['sku-1']);
  await take(stream, 1);
  for (let quantity = 8; quantity >= 0; quantity--) {
    set('sku-1', quantity);
    await new Promise((resolve) => setImmediate(resolve));
  }
  let last = 9;
  while (last !== 0) last = onHandOf((await take(stream, 1))[0]!);
  expect(last).toBe(0);
});
