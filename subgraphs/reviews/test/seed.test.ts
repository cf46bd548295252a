import mongoose from 'mongoose';
import { freshMongo } from '@shop/kit/testing';
import type { ReviewsSeed } from '../src/seed';
import { codes, customer, startReviews, SUPPORT, type ReviewsTest } from './start';

interface Started {
  commandName: string;
  command: Record<string, unknown> & { filter?: { unsentSince?: unknown } };
}

let test: ReviewsTest;
beforeAll(async () => {
  const url = `${freshMongo('seed')}?monitorCommands=true`;
  test = await startReviews({ REVIEWS_MONGO_URL: url, REVIEWS_SWEEP_MS: '600000' });
});
afterAll(() => test?.stop());

const one: ReviewsSeed[number] = {
  id: 'seed-1',
  productId: 'p-0',
  authorId: 'a-0',
  authorName: 'Ada L.',
  rating: 4,
  title: 'Solid',
  body: 'It stands.\n\nStill.',
  createdAt: new Date('2026-01-01T00:00:00Z'),
  helpfulVoters: ['h-1', 'h-2'],
  reply: 'Thank you.',
  status: 'PUBLISHED',
  verified: true,
};
const REPORTED: ReviewsSeed[number] = {
  ...one,
  id: 'seed-2',
  authorId: 'a-1',
  status: 'PENDING',
  verified: false,
  reply: undefined,
  reports: [{ by: 'h-1', reason: 'Rude', at: new Date('2026-01-02T00:00:00Z') }],
};

const many = (count: number): ReviewsSeed =>
  Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `many-${index}`,
    productId: `p-many-${index % 160}`,
    authorId: `author-${index}`,
    rating: (index % 5) + 1,
  }));

const FIELDS =
  'rating { count histogram } reviews { nodes { id authorName title body reply helpfulCount verifiedPurchase createdAt } }';

it('puts reviews there as if they had been written, and once', async () => {
  await test.running.seed([one, REPORTED]);
  await test.running.seed([{ ...one, title: 'Another' }, REPORTED]);
  expect(await test.product({}, 'p-0', FIELDS)).toEqual({
    rating: { count: 1, histogram: [0, 0, 0, 1, 0] },
    reviews: {
      nodes: [
        {
          id: 'seed-1',
          authorName: 'Ada L.',
          title: 'Solid',
          body: 'It stands.\n\nStill.',
          reply: 'Thank you.',
          helpfulCount: 2,
          verifiedPurchase: true,
          createdAt: '2026-01-01T00:00:00.000Z',
        },
      ],
    },
  });
  const { data } = await test.as(SUPPORT).ask('{ reviews(reported: true) { nodes { id reports { reason at } } } }');
  const reports = [{ reason: 'Rude', at: '2026-01-02T00:00:00.000Z' }];
  expect(data).toEqual({ reviews: { nodes: [{ id: 'seed-2', reports }] } });
});

it('lets customers go on with what was put there', async () => {
  const change = { id: 'seed-1', input: { rating: 5 } };
  expect((await test.change(customer('a-0'), 'editReview', change)).review).toMatchObject({ rating: 5 });
  expect(codes(await test.write('a-0', 'p-0'))).toEqual(['ALREADY_EXISTS']);
});

it('asks the store of 1,000 no more often than of a few', async () => {
  const asked: unknown[] = [];
  const note = ({ commandName, command }: Started) => {
    if (command[commandName] === 'reviews' && !command.filter?.unsentSince) asked.push(commandName);
  };
  const client = mongoose.connections.at(-1)!.getClient().on('commandStarted', note);
  await test.running.seed(many(1000));
  client.off('commandStarted', note);
  expect(asked.length).toBeLessThan(25);
  expect(await test.product({}, 'p-many-0', 'rating { count }')).toEqual({ rating: { count: 7 } });
});
