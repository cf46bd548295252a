import { codes, customer, DRAFT, MANAGER, REVIEW, startReviews, SUPPORT, type ReviewsTest } from './start';

let test: ReviewsTest;
beforeAll(async () => (test = await startReviews({ REVIEWS_REPORTS_TO_HIDE: '2' })));
afterAll(() => test?.stop());

const see = async (caller: object, id: string) =>
  (await test.as(caller).ask(`query ($id: ID!) { review(id: $id) { ${REVIEW} } }`, { id })).data!.review;
const vote = (userId: string, id: string, helpful: boolean) =>
  test.change(customer(userId), 'voteReviewHelpful', { id, helpful });

describe('voteReviewHelpful', () => {
  it('counts each customer once, and can be taken back', async () => {
    const { id } = await test.written('v-author', 'p-v1');
    const steps = [
      await vote('v-1', id, true),
      await vote('v-1', id, true),
      await vote('v-2', id, true),
      await vote('v-1', id, false),
      await vote('v-1', id, false),
    ];
    expect(steps.map(({ review }) => [review!.helpfulCount, review!.viewerFoundHelpful])).toEqual([
      [1, true],
      [1, true],
      [2, true],
      [1, false],
      [1, false],
    ]);
    expect(await see(customer('v-2'), id)).toMatchObject({ helpfulCount: 1, viewerFoundHelpful: true });
    expect(await see({}, id)).toMatchObject({ helpfulCount: 1, viewerFoundHelpful: false });
  });

  it('is exact after 200 at once, some of them twice and some taken back, while the author edits', async () => {
    const { id } = await test.written('v-busy', 'p-v2');
    const voters = Array.from({ length: 200 }, (_, index) => `v-many-${index}`);
    const edits = Array.from({ length: 10 }, (_, index) =>
      test.change(customer('v-busy'), 'editReview', { id, input: { body: `Edit ${index}` } }),
    );
    await Promise.all([...voters, ...voters.slice(0, 50)].map((voter) => vote(voter, id, true)).concat(edits));
    expect(await see({}, id)).toMatchObject({ helpfulCount: 200 });
    await Promise.all(voters.slice(0, 60).flatMap((voter) => [vote(voter, id, false), vote(voter, id, false)]));
    expect(await see(customer('v-many-60'), id)).toMatchObject({ helpfulCount: 140, viewerFoundHelpful: true });
  });

  it('is not for one’s own, for what is hidden, or for nobody', async () => {
    const { id } = await test.written('v-own', 'p-v3');
    const hidden = await test.written('v-own', 'p-v4', { body: 'www.x.test' });
    expect(codes(await vote('v-own', id, true))).toEqual(['INVALID']);
    expect(codes(await vote('v-1', hidden.id, true))).toEqual(['NOT_FOUND']);
    expect(codes(await vote('v-1', 'no-such', true))).toEqual(['NOT_FOUND']);
    await expect(test.change({}, 'voteReviewHelpful', { id, helpful: true })).rejects.toThrow('UNAUTHENTICATED');
    expect(await see({}, id)).toMatchObject({ helpfulCount: 0 });
  });
});

describe('reportReview', () => {
  const report = (userId: string, id: string, reason = 'Not about the product') =>
    test.change(customer(userId), 'reportReview', { id, reason });
  const LIST = `query ($status: ReviewStatus, $reported: Boolean) { reviews(status: $status, reported: $reported, first: 100) {
    nodes { id status reports { reason } verdicts { status note } }
  } }`;
  const listed = async (variables: object) => {
    const { data } = await test.as(SUPPORT).ask(LIST, variables as Record<string, unknown>);
    return (data!.reviews as { nodes: { id: string; reports: unknown[]; verdicts: unknown[] }[] }).nodes;
  };

  it('hides a review at the threshold until staff decides, however often one account reports', async () => {
    const { id } = await test.written('r-author', 'p-r1');
    expect([await report('r-1', id), await report('r-1', id)]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await see({}, id)).toMatchObject({ status: 'PUBLISHED' });
    await report('r-2', id, ' Rude\u202e ');
    expect(await see({}, id)).toBeNull();
    expect(await see(customer('r-author'), id)).toMatchObject({ status: 'PENDING' });
    expect(await test.product({}, 'p-r1', 'rating { count }')).toEqual({ rating: { count: 0 } });
    const [found] = (await listed({ reported: true, status: 'PENDING' })).filter((one) => one.id === id);
    expect(found).toMatchObject({ reports: [{ reason: 'Not about the product' }, { reason: 'Rude' }] });
    const { review } = await test.change(SUPPORT, 'moderateReview', { id, status: 'PUBLISHED', note: ' Fine. ' });
    expect(review).toMatchObject({ status: 'PUBLISHED' });
    expect((await listed({ reported: true })).map((one) => one.id)).not.toContain(id);
    const [settled] = (await listed({ reported: false, status: 'PUBLISHED' })).filter((one) => one.id === id);
    expect(settled!.verdicts).toEqual([{ status: 'PUBLISHED', note: 'Fine.' }]);
    expect(await test.product({}, 'p-r1', 'rating { count }')).toEqual({ rating: { count: 1 } });
  });

  it('hides it once when many report at once', async () => {
    const { id } = await test.written('r-author', 'p-r2');
    await Promise.all(Array.from({ length: 20 }, (_, index) => report(`r-many-${index}`, id)));
    expect(await see({}, id)).toBeNull();
    const [found] = (await listed({ reported: true })).filter((one) => one.id === id);
    expect(found!.reports).toHaveLength(2);
  });

  it('refuses one’s own, what is hidden, and a reason that is none', async () => {
    const { id } = await test.written('r-own', 'p-r3');
    const code = async (answer: Promise<{ ok?: boolean; userErrors: { code: string }[] }>) => {
      const { ok, userErrors } = await answer;
      return [ok, ...userErrors.map((error) => error.code)];
    };
    expect(await code(report('r-own', id))).toEqual([false, 'INVALID']);
    expect(await code(report('r-1', 'no-such'))).toEqual([false, 'NOT_FOUND']);
    expect(await code(report('r-1', id, ' \u200b'))).toEqual([false, 'REQUIRED']);
    expect(await code(report('r-1', id, 'x'.repeat(501)))).toEqual([false, 'INVALID']);
    await expect(test.change({}, 'reportReview', { id, reason: 'x' })).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('staff', () => {
  it('rejects a review: it is gone from the public, and its author still sees it', async () => {
    const { id } = await test.written('s-1', 'p-s1');
    await test.change(SUPPORT, 'moderateReview', { id, status: 'REJECTED', note: 'Rude' });
    expect([await see({}, id), await see(customer('s-2'), id)]).toEqual([null, null]);
    expect(await see(customer('s-1'), id)).toMatchObject({ status: 'REJECTED' });
    expect(await test.product({}, 'p-s1', 'rating { count } reviews { totalCount }')).toEqual({
      rating: { count: 0 },
      reviews: { totalCount: 0 },
    });
  });

  it('replies in public, and changes the reply', async () => {
    const { id } = await test.written('s-3', 'p-s3');
    await test.change(MANAGER, 'replyToReview', { id, reply: 'Thanks.' });
    const { review } = await test.change(MANAGER, 'replyToReview', { id, reply: ' Many\n\n\n\n\nthanks. ' });
    expect(review).toMatchObject({ reply: 'Many\n\n\nthanks.' });
    expect(await see({}, id)).toMatchObject({ reply: 'Many\n\n\nthanks.' });
  });

  it('is told what it can’t do', async () => {
    const { id } = await test.written('s-4', 'p-s4', { title: 'www.x.test' });
    expect(codes(await test.change(MANAGER, 'replyToReview', { id, reply: 'x' }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await test.change(MANAGER, 'replyToReview', { id, reply: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await test.change(MANAGER, 'replyToReview', { id: 'none', reply: 'x' }))).toEqual(['NOT_FOUND']);
    const moderate = (given: object) =>
      test.change(SUPPORT, 'moderateReview', { id, status: 'PUBLISHED', ...given }).then(codes);
    expect(await moderate({ id: 'none' })).toEqual(['NOT_FOUND']);
    expect(await moderate({ note: 'x'.repeat(1001) })).toEqual(['INVALID']);
  });

  it('can’t reply by a key that can’t read it', async () => {
    const { id } = await test.written('s-5', 'p-s5', { title: 'www.x.test' });
    const key = { scopes: ['CATALOG_WRITE'] };
    expect(codes(await test.change(key, 'replyToReview', { id, reply: 'x' }))).toEqual(['NOT_FOUND']);
  });
});

describe('User.reviews', () => {
  const REVIEWS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { reviews { totalCount nodes { title status } } } } }`;
  const of = [{ __typename: 'User', id: 'u-1' }];

  it('shows an author all of it, and others nothing', async () => {
    await test.written('u-1', 'p-u1', { title: 'First' });
    await test.written('u-1', 'p-u2', { title: 'www.second.test' });
    const { data } = await test.as(customer('u-1')).ask(REVIEWS, { of });
    const nodes = [
      { title: 'www.second.test', status: 'PENDING' },
      { title: 'First', status: 'PUBLISHED' },
    ];
    expect(data).toEqual({ _entities: [{ reviews: { totalCount: 2, nodes } }] });
    const { errors } = await test.as(customer('u-2')).ask(REVIEWS, { of });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('does not show what was deleted', async () => {
    const { id } = await test.written('u-1', 'p-u3', { ...DRAFT });
    await test.change(customer('u-1'), 'deleteReview', { id });
    const { data } = await test.as(customer('u-1')).ask(REVIEWS, { of });
    expect(data).toMatchObject({ _entities: [{ reviews: { totalCount: 2 } }] });
  });
});
