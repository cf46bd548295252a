import { startReviews } from './start';

describe('reviews', () => {
  let shop: Awaited<ReturnType<typeof startReviews>>;
  beforeAll(async () => (shop = await startReviews()));
  afterAll(() => shop?.test.stop());

  const seenBy = async (userId: string, id: string) =>
    shop.test.as({ userId }).ask('query ($id: ID!) { review(id: $id) { title } }', { id });

  it('shows what was made to its owner, and to nobody else', async () => {
    const { review, userErrors } = await shop.create('alice', 'Mine');
    expect(userErrors).toEqual([]);
    expect(await seenBy('alice', review!.id)).toEqual({ data: { review: { title: 'Mine' } } });
    expect(await seenBy('bob', review!.id)).toEqual({ data: { review: null } });
  });

  it('says what to put right', async () => {
    expect(await shop.create('alice', ' ')).toEqual({
      review: null,
      userErrors: [{ code: 'INVALID', field: ['title'] }],
    });
  });
});
