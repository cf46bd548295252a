import { arrived, codes, customer, DRAFT, startReviews, type Payload, type ReviewsTest } from './start';

let test: ReviewsTest;
beforeAll(async () => (test = await startReviews()));
afterAll(() => test?.stop());

const ask = (userId: string, productId: string, changes: Partial<typeof DRAFT> = {}) =>
  test.change(customer(userId), 'writeReview', { input: { productId, ...DRAFT, ...changes } });

describe('writeReview', () => {
  it('publishes what was delivered to its author, verified, under a short name', async () => {
    test.neighbours.names.set('w-1', '  Bo  Anders  Öberg ');
    const { review, userErrors } = await test.write('w-1', 'p-1', { title: ' So\n good ' });
    expect(userErrors).toEqual([]);
    expect(review).toMatchObject({
      ...DRAFT,
      title: 'So good',
      status: 'PUBLISHED',
      authorName: 'Bo Ö.',
      verifiedPurchase: true,
    });
    const seen = await test.product(
      {},
      'p-1',
      'reviews { totalCount nodes { id } } rating { count average histogram }',
    );
    expect(seen).toEqual({
      reviews: { totalCount: 1, nodes: [{ id: review!.id }] },
      rating: { count: 1, average: 5, histogram: [0, 0, 0, 0, 1] },
    });
  });

  it('asks orders before it says that nothing was delivered', async () => {
    test.neighbours.delivered.add('w-2:p-1');
    expect((await ask('w-2', 'p-1')).review).toMatchObject({ verifiedPurchase: true });
    const { ordersAsked } = test.neighbours;
    await test.change(customer('w-2'), 'writeReview', { input: { productId: 'p-1', ...DRAFT } });
    expect(test.neighbours.ordersAsked).toBe(ordersAsked);
  });

  it('refuses what was not delivered to the caller, and what there is not', async () => {
    await test.deliver(arrived(null, 'p-guest'));
    expect(codes(await ask('w-3', 'p-guest'))).toEqual(['NOT_PURCHASED']);
    expect(codes(await ask('w-3', 'no-such'))).toEqual(['NOT_FOUND']);
  });

  it.each(['orders', 'users', 'catalog'] as const)(
    'says UNAVAILABLE, and nothing else, while %s is away',
    async (name) => {
      if (name === 'users') await test.deliver(arrived('w-away', 'p-away'));
      test.neighbours.away.add(name);
      const answer = ask('w-away', name === 'users' ? 'p-away' : 'p-other');
      await expect(answer).rejects.toThrow('UNAVAILABLE');
      test.neighbours.away.delete(name);
    },
  );

  it('tells all that is wrong at once', async () => {
    const wrong = { rating: 6, title: ' \u200b ', body: 'x'.repeat(5001) };
    expect((await ask('w-4', 'p-1', wrong)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'rating'] },
      { code: 'REQUIRED', field: ['input', 'title'] },
      { code: 'INVALID', field: ['input', 'body'], message: 'The body has 5001 characters; 5000 is the most.' },
    ]);
  });

  it('lets one through when many come at once, and says ALREADY_EXISTS to the others', async () => {
    await test.deliver(arrived('w-5', 'p-5'));
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('w-5', 'p-5')));
    expect(answers.filter(({ review }) => review)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_EXISTS']));
    expect(await test.product({}, 'p-5', 'rating { count }')).toEqual({ rating: { count: 1 } });
  });

  it('is for those who are signed in', async () => {
    await expect(test.change({}, 'writeReview', { input: { productId: 'p-1', ...DRAFT } })).rejects.toThrow(
      'UNAUTHENTICATED',
    );
  });
});

describe('editReview', () => {
  it('changes what was passed, and the rating of the product with it', async () => {
    const { id } = await test.written('e-1', 'p-e1');
    const { review } = await test.change(customer('e-1'), 'editReview', { id, input: { rating: 2 } });
    expect(review).toMatchObject({ ...DRAFT, rating: 2, status: 'PUBLISHED', editedAt: expect.any(String) as string });
    expect(await test.product({}, 'p-e1', 'rating { histogram average }')).toEqual({
      rating: { histogram: [0, 1, 0, 0, 0], average: 2 },
    });
  });

  it("is NOT_FOUND for another's, and INVALID where it is wrong", async () => {
    const { id } = await test.written('e-2', 'p-e2');
    const edit = (userId: string, input: object) => test.change(customer(userId), 'editReview', { id, input });
    expect(codes(await edit('e-3', { rating: 1 }))).toEqual(['NOT_FOUND']);
    expect(codes(await edit('e-2', { rating: 0, title: '' }))).toEqual(['INVALID', 'REQUIRED']);
    expect((await edit('e-2', {})).review).toMatchObject({ ...DRAFT, editedAt: null });
  });

  it('lets new words with a link wait for staff, and takes them out of the rating', async () => {
    const { id } = await test.written('e-4', 'p-e4');
    const { review } = await test.change(customer('e-4'), 'editReview', {
      id,
      input: { body: 'See www.example.test' },
    });
    expect(review).toMatchObject({ status: 'PENDING' });
    const seen = await test.product({}, 'p-e4', 'rating { count average } reviews { totalCount } viewerReview { id }');
    expect(seen).toEqual({ rating: { count: 0, average: null }, reviews: { totalCount: 0 }, viewerReview: null });
    const own = await test.product(customer('e-4'), 'p-e4', 'viewerReview { id status }');
    expect(own).toEqual({ viewerReview: { id, status: 'PENDING' } });
  });
});

describe('deleteReview', () => {
  const remove = (userId: string, id: string): Promise<Payload & { ok?: boolean }> =>
    test.change(customer(userId), 'deleteReview', { id });

  it('takes it out of lists and rating, and another can be written then', async () => {
    const { id } = await test.written('d-1', 'p-d1');
    expect(await remove('d-2', id)).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await remove('d-1', id)).toEqual({ ok: true, userErrors: [] });
    expect(await remove('d-1', id)).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
    const fields = 'rating { count } reviews { totalCount } viewerReview { id } viewerCanReview';
    expect(await test.product(customer('d-1'), 'p-d1', fields)).toEqual({
      rating: { count: 0 },
      reviews: { totalCount: 0 },
      viewerReview: null,
      viewerCanReview: true,
    });
    expect((await test.write('d-1', 'p-d1', { rating: 1 })).review).toMatchObject({ rating: 1, helpfulCount: 0 });
  });
});

describe('Product.viewerCanReview', () => {
  const can = async (caller: object, productId: string) =>
    (await test.product<{ viewerCanReview: boolean }>(caller, productId, 'viewerCanReview')).viewerCanReview;

  it('is true between the delivery and the review', async () => {
    expect(await can(customer('c-1'), 'p-c')).toBe(false);
    test.neighbours.delivered.add('c-1:p-c');
    expect(await can(customer('c-1'), 'p-c')).toBe(true);
    await test.written('c-1', 'p-c');
    expect(await can(customer('c-1'), 'p-c')).toBe(false);
    expect(await can({}, 'p-c')).toBe(false);
  });

  it('is unknown while orders is away, unless the copy says yes', async () => {
    await test.deliver(arrived('c-2', 'p-known'));
    test.neighbours.away.add('orders');
    expect(await can(customer('c-2'), 'p-known')).toBe(true);
    await expect(can(customer('c-2'), 'p-unknown')).rejects.toThrow('UNAVAILABLE');
    test.neighbours.away.delete('orders');
  });
});
