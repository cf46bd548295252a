import mongoose from 'mongoose';
import { freshMongo, until } from '@shop/kit/testing';
import { arrived, customer, startReviews, type ReviewsTest } from './start';

let test: ReviewsTest;
const calls: string[] = [];

interface Started {
  commandName: string;
  command: Record<string, unknown> & { filter?: { unsentSince?: unknown } };
}

const READS = ['find', 'aggregate', 'count', 'distinct', 'getMore'];

/** Notes what is read of the collections; the relays, which look for unsent events and mark them, are left out. */
function watch(): void {
  const client = mongoose.connections.at(-1)!.getClient();
  client.on('commandStarted', ({ commandName, command }: Started) => {
    const collection = command[commandName];
    const ours = ['reviews', 'ratings', 'deliveries'].includes(String(collection)) && READS.includes(commandName);
    if (ours && !command.filter?.unsentSince) calls.push(`${commandName} ${String(collection)}`);
  });
}

beforeAll(async () => {
  const url = `${freshMongo('calls')}?monitorCommands=true`;
  test = await startReviews({ REVIEWS_MONGO_URL: url, REVIEWS_SWEEP_MS: '600000' });
  await test.running.seed(SEED);
  await test.deliver(arrived('reader', 'p-1'));
  watch();
});
afterAll(() => test?.stop());

// A product with 100 reviews, and 23 with one.
const SEED = Array.from({ length: 123 }, (_, index) => ({
  id: `r-${index}`,
  productId: index < 100 ? 'p-0' : `p-${index - 99}`,
  authorId: `a-${index}`,
  authorName: 'A.',
  rating: (index % 5) + 1,
  title: `Review ${index}`,
  body: 'Words.',
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
  helpfulVoters: index % 3 ? ['reader'] : [],
  status: 'PUBLISHED' as const,
  verified: true,
}));

/** What was asked of the store for the fields of these products, as a signed-in reader sees them. */
async function callsFor(productIds: string[], fields: string): Promise<string[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { ${fields} } } }`;
  calls.length = 0;
  const of = productIds.map((id) => ({ __typename: 'Product', id }));
  const { errors } = await test.as(customer('reader')).ask(query, { of });
  expect(errors).toBeUndefined();
  return [...calls].sort();
}

const LIST = 'rating { average count histogram }';
const REVIEW =
  'id title body rating authorName author { id } product { id } helpfulCount viewerFoundHelpful status reply';
const PAGE = (first: number) =>
  `${LIST} viewerReview { id } reviews(first: ${first}) { totalCount nodes { ${REVIEW} } }`;

describe('calls to the store', () => {
  it('are two for the ratings of a list, of 1 product or of 24', async () => {
    const products = Array.from({ length: 24 }, (_, index) => `p-${index}`);
    expect(await callsFor(['p-0'], LIST)).toEqual(['find ratings', 'find reviews']);
    expect(await callsFor(products, LIST)).toEqual(['find ratings', 'find reviews']);
  });

  it('are as many for a page with 100 reviews as for one with 20 or with one', async () => {
    const one = await callsFor(['p-0'], PAGE(1));
    expect(await callsFor(['p-0'], PAGE(20))).toEqual(one);
    expect(await callsFor(['p-0'], PAGE(100))).toEqual(one);
    // The ratings, the own review, the page, its count, and which of it the reader found helpful.
    expect(one).toEqual(['aggregate reviews', ...Array<string>(4).fill('find reviews'), 'find ratings'].sort());
  });

  it('are as many for what the reader can do with 24 products as with one, and one question to orders', async () => {
    const products = Array.from({ length: 24 }, (_, index) => `p-${index}`);
    const fields = 'viewerCanReview viewerReview { id viewerFoundHelpful }';
    const one = await callsFor(['p-0'], fields);
    test.neighbours.ordersAsked = 0;
    expect(await callsFor(products, fields)).toEqual(one);
    expect(test.neighbours.ordersAsked).toBe(1);
    expect(one).toEqual(['find deliveries', 'find reviews']);
  });

  it('are one more while some of the products are to be counted again', async () => {
    await test.written('reader', 'p-1');
    await until(() => callsFor(['p-1'], LIST).then(({ length }) => length === 2));
  });
});
