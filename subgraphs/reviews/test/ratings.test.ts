import mongoose from 'mongoose';
import type { CloudEvent } from '@shop/schema/events/envelope';
import { CloudEvent as Envelope } from '@shop/schema/events/envelope';
import { ProductRated, ReviewPublished, ReviewReplied } from '@shop/schema/events/reviews';
import { freshMongo, unique, until } from '@shop/kit/testing';
import { arrived, customer, MANAGER, startReviews, SUPPORT, type ReviewsTest } from './start';

let test: ReviewsTest;
let db: mongoose.mongo.Db;
let connection: mongoose.Connection;
const sent: CloudEvent[] = [];
const REVIEWS_MONGO_URL = freshMongo('ratings');

beforeAll(async () => {
  test = await startReviews({ REVIEWS_MONGO_URL });
  connection = await mongoose.createConnection(REVIEWS_MONGO_URL).asPromise();
  db = connection.db!;
  const { joined } = await test.broker.consume({
    group: unique('watcher'),
    topics: ['reviews'],
    fromBeginning: true,
    onMessage: async ({ value }) => void sent.push(Envelope.parse(JSON.parse(value!.toString()))),
  });
  await joined;
});
afterAll(async () => {
  await test?.stop();
  await connection?.close();
});

interface Rating {
  count: number;
  histogram: number[];
}
const ratingOf = async (productId: string, from = test) =>
  (await from.product<{ rating: Rating }>({}, productId, 'rating { count histogram }')).rating;
const rated = (productId: string) =>
  sent.filter(({ type, data }) => type === ProductRated.type && data.productId === productId);
const counted = async (productId: string): Promise<number[]> => {
  const all = await db.collection('reviews').find({ productId, status: 'PUBLISHED' }).toArray();
  return [1, 2, 3, 4, 5].map((stars) => all.filter(({ rating }) => rating === stars).length);
};
/** The last that was told of the product, once it is what the reviews make. */
const toldLast = (productId: string, histogram: number[]) =>
  until(() => JSON.stringify(rated(productId).at(-1)?.data.histogram) === JSON.stringify(histogram));

describe('a rating', () => {
  it('is exact after 50 reviews at once, and then 50 edits, deletions and decisions', async () => {
    const writers = Array.from({ length: 50 }, (_, index) => ({ userId: `w-${index}`, rating: (index % 5) + 1 }));
    const written = await Promise.all(writers.map(({ userId, rating }) => test.written(userId, 'p-busy', { rating })));
    expect(await ratingOf('p-busy')).toEqual({ count: 50, histogram: [10, 10, 10, 10, 10] });
    await Promise.all(
      written.map(({ id, rating }, index) => {
        const who = customer(`w-${index}`);
        if (rating === 1) return test.change(who, 'editReview', { id, input: { rating: 5 } });
        if (rating === 2) return test.change(who, 'deleteReview', { id });
        if (rating === 3) return test.change(SUPPORT, 'moderateReview', { id, status: 'REJECTED' });
        return test.change(who, 'voteReviewHelpful', { id, helpful: true });
      }),
    );
    expect(await ratingOf('p-busy')).toEqual({ count: 30, histogram: [0, 0, 0, 10, 20] });
    expect(await counted('p-busy')).toEqual([0, 0, 0, 10, 20]);
    await toldLast('p-busy', [0, 0, 0, 10, 20]);
    const versions = rated('p-busy').map(({ aggregateversion }) => aggregateversion);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it('is exact at every moment while reviews come and go', async () => {
    for (let turn = 0; turn < 10; turn++) {
      const { id } = await test.written('w-turns', 'p-turns', { rating: 3 });
      expect(await ratingOf('p-turns')).toEqual({ count: 1, histogram: [0, 0, 1, 0, 0] });
      await test.change(customer('w-turns'), 'editReview', { id, input: { rating: 1 } });
      expect(await ratingOf('p-turns')).toEqual({ count: 1, histogram: [1, 0, 0, 0, 0] });
      await test.change(customer('w-turns'), 'deleteReview', { id });
      expect(await ratingOf('p-turns')).toEqual({ count: 0, histogram: [0, 0, 0, 0, 0] });
    }
  });

  it('is exact when two processes count it at once', async () => {
    const url = freshMongo('ratings');
    const both = await Promise.all([1, 2].map(() => startReviews({ REVIEWS_MONGO_URL: url, REVIEWS_SWEEP_MS: '1' })));
    for (let turn = 0; turn < 8; turn++)
      await Promise.all(both.map((one, at) => one.written(`w-${turn}-${at}`, 'p-both', { rating: at + 4 })));
    const store = await mongoose.createConnection(url).asPromise();
    await until(async () => !(await store.db!.collection('reviews').findOne({ uncounted: { $gt: 0 } })));
    expect(await store.db!.collection('ratings').findOne({})).toMatchObject({ histogram: [0, 0, 0, 8, 8] });
    for (const one of both) await one.stop();
    await store.close();
  });

  it('is right, and told, when the process died between a review and its count', async () => {
    const url = freshMongo('ratings');
    const dying = await startReviews({ REVIEWS_MONGO_URL: url });
    const { id } = await dying.written('w-dies', 'p-dies', { rating: 4 });
    const store = await mongoose.createConnection(url).asPromise();
    await until(() => store.db!.collection('ratings').findOne({}));
    await dying.stop();
    // As a process leaves it that was killed right after the write of an edit.
    const edit = { $set: { rating: 2, uncounted: 2, version: 2 } };
    await store.db!.collection<{ _id: string }>('reviews').updateOne({ _id: id }, edit);
    const next = await startReviews({ REVIEWS_MONGO_URL: url });
    expect(await ratingOf('p-dies', next)).toEqual({ count: 1, histogram: [0, 1, 0, 0, 0] });
    const kept = await until(() => store.db!.collection('ratings').findOne({ 'histogram.1': 1 }));
    expect(kept).toMatchObject({ version: 2, histogram: [0, 1, 0, 0, 0] });
    await until(async () => !(await store.db!.collection('reviews').findOne({ uncounted: { $exists: true } })));
    await next.stop();
    await store.close();
  });

  it('needs no count of what is counted', async () => {
    await test.written('w-kept', 'p-kept', { rating: 4 });
    await until(() => rated('p-kept').length);
    await until(async () => !(await db.collection('reviews').findOne({ productId: 'p-kept', uncounted: { $gt: 0 } })));
    // Put there by nobody else: so the answer is what was kept.
    await db
      .collection<{ _id: string }>('ratings')
      .updateOne({ _id: 'p-kept' }, { $set: { histogram: [7, 0, 0, 0, 0] } });
    expect(await ratingOf('p-kept')).toEqual({ count: 7, histogram: [7, 0, 0, 0, 0] });
  });

  it('is told again, whole, with its version, by republish', async () => {
    await test.written('w-again', 'p-again', { rating: 5 });
    await until(() => rated('p-again').length);
    const again = [];
    for await (const batch of test.running.republish.reviews!()) again.push(...batch);
    const mine = again.filter(({ key }) => key === 'p-again');
    expect(mine).toMatchObject([
      {
        topic: 'reviews',
        event: {
          type: ProductRated.type,
          source: 'reviews',
          aggregateversion: 1,
          data: { productId: 'p-again', count: 1, histogram: [0, 0, 0, 0, 1] },
        },
      },
    ]);
  });
});

describe('what is told of a review', () => {
  it('is that it appeared, again after it was away, and that the shop replied: with ids alone', async () => {
    const { id } = await test.written('w-told', 'p-told', { rating: 4, title: 'Secret title', body: 'Secret words' });
    await test.change(customer('w-told'), 'editReview', { id, input: { body: 'Other secret words' } });
    await test.change(SUPPORT, 'moderateReview', { id, status: 'PENDING', note: 'Secret note' });
    await test.change(SUPPORT, 'moderateReview', { id, status: 'PUBLISHED' });
    await test.change(MANAGER, 'replyToReview', { id, reply: 'Secret reply' });
    const of = () => sent.filter(({ subject }) => subject === id);
    await until(() => of().length >= 3);
    expect(of().map(({ type }) => type)).toEqual([ReviewPublished.type, ReviewPublished.type, ReviewReplied.type]);
    expect(of().map(({ data }) => data)).toEqual([
      { reviewId: id, productId: 'p-told', authorId: 'w-told', rating: 4 },
      { reviewId: id, productId: 'p-told', authorId: 'w-told', rating: 4 },
      { reviewId: id, productId: 'p-told', authorId: 'w-told' },
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/secret|Alice/i);
  });

  it('leaves nothing of a deleted review in the store', async () => {
    const { id } = await test.written('w-gone', 'p-gone', { body: 'Gone words' });
    await test.change(customer('w-gone'), 'deleteReview', { id });
    await until(async () => !(await db.collection<{ _id: string }>('reviews').findOne({ _id: id })));
    expect(sent.filter(({ subject }) => subject === id).map(({ type }) => type)).toEqual([ReviewPublished.type]);
  });
});

it('remembers a delivery once, however often it is told', async () => {
  const event = await test.deliver(arrived('w-heard', 'p-heard'));
  await Promise.all(Array.from({ length: 5 }, () => test.redeliver(event)));
  const copies = await db.collection('deliveries').find({ customerId: 'w-heard' }).toArray();
  expect(copies).toEqual([{ _id: 'w-heard:p-heard', customerId: 'w-heard', productId: 'p-heard', orderId: 'o-1' }]);
});
