import { customer, startReviews, type ReviewsTest } from './start';

let test: ReviewsTest;
beforeAll(async () => {
  test = await startReviews();
  await test.running.seed(SEED);
});
afterAll(() => test?.stop());

// 30 reviews: stars 1 to 5 in turn, helpful to none to three, some in the same second.
const SEED = Array.from({ length: 30 }, (_, index) => ({
  id: `r-${String(index).padStart(2, '0')}`,
  productId: 'p-list',
  authorId: `a-${index}`,
  authorName: 'A.',
  rating: (index % 5) + 1,
  title: `Review ${index}`,
  body: 'Words.',
  createdAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2))),
  helpfulVoters: Array.from({ length: index % 4 }, (_voter, at) => `h-${at}`),
  status: 'PUBLISHED' as const,
  verified: true,
}));

interface Page {
  nodes: { id: string; rating: number; helpfulCount: number; createdAt: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

async function page(args: string): Promise<Page> {
  const fields = `reviews(${args}) { nodes { id rating helpfulCount createdAt } edges { cursor } pageInfo { hasNextPage endCursor } totalCount }`;
  return (await test.product<{ reviews: Page }>({}, 'p-list', fields)).reviews;
}

async function pages(args: string, between: () => Promise<unknown> = async () => {}) {
  const seen: Page['nodes'] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await page(`${args}, first: 7${after}`);
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = `, after: "${pageInfo.endCursor}"`;
    await between();
  }
}

type Node = Page['nodes'][number];
const newer = (a: Node, b: Node) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);

describe('Product.reviews', () => {
  it.each<[string, (a: Node, b: Node) => number]>([
    ['MOST_HELPFUL', (a, b) => b.helpfulCount - a.helpfulCount || newer(a, b)],
    ['NEWEST', newer],
    ['HIGHEST', (a, b) => b.rating - a.rating || newer(a, b)],
    ['LOWEST', (a, b) => a.rating - b.rating || newer(a, b)],
  ])('pages through %s in order, each once, ties newest first', async (sort, order) => {
    const seen = await pages(`sort: ${sort}`);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(30);
    expect(seen).toEqual([...seen].sort(order));
  });

  it('is MOST_HELPFUL first unless asked otherwise, also when null is asked', async () => {
    const { nodes } = await page('first: 3');
    expect(nodes.map(({ helpfulCount }) => helpfulCount)).toEqual([3, 3, 3]);
    expect((await page('first: 3, sort: null, rating: null, after: null')).nodes).toEqual(nodes);
  });

  it('shows those with so many stars alone', async () => {
    const seen = await pages('sort: NEWEST, rating: 4');
    expect(seen.map(({ rating }) => rating)).toEqual(Array(6).fill(4));
    expect((await page('rating: 4')).totalCount).toBe(6);
  });

  it('shows nothing twice and loses nothing while others write', async () => {
    const before = await pages('sort: NEWEST');
    let writers = 0;
    const seen = await pages('sort: NEWEST', () => test.written(`new-${writers++}`, 'p-list'));
    expect(seen.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('shows nothing twice while others vote for what was seen', async () => {
    const [top] = (await page('first: 1')).nodes;
    let voters = 0;
    const seen = await pages('sort: MOST_HELPFUL', () =>
      test.change(customer(`voter-${voters++}`), 'voteReviewHelpful', { id: top!.id, helpful: true }),
    );
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it.each([
    'first: 0',
    'first: 101',
    'rating: 6',
    'rating: 0',
    'after: "nonsense"',
    `after: "${Buffer.from('["NEWEST",{"$gt":0},"x"]').toString('base64url')}", sort: NEWEST`,
    `after: "${Buffer.from('["NEWEST",1e300,"x"]').toString('base64url')}", sort: NEWEST`,
  ])('refuses %s as BAD_USER_INPUT', async (args) => {
    await expect(page(args)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('refuses a cursor of another order, and says so', async () => {
    const { pageInfo } = await page('sort: HIGHEST, first: 2');
    await expect(page(`sort: LOWEST, after: "${pageInfo.endCursor}"`)).rejects.toThrow('in this order');
  });
});
