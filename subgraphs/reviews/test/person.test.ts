import { contentOf } from '@shop/kit/testing';
import { UserDeleted } from '@shop/schema/events/users';
import { customer, startReviews, SUPPORT, type ReviewsTest } from './start';

describe('what reviews holds of a person', () => {
  let shop: ReviewsTest;
  const told = async (userId: string) => {
    const query = 'query ($id: ID!) { personalData(userId: $id) }';
    const { data } = await shop.as({ service: 'users' }).ask(query, { id: userId });
    return JSON.parse(data!.personalData as string) as Record<string, unknown[]>;
  };
  const helpful = (id: string) => shop.change(customer('gone'), 'voteReviewHelpful', { id, helpful: true });
  const read = async (id: string) => {
    const query = 'query ($id: ID!) { review(id: $id) { helpfulCount reports { reason } } }';
    return (await shop.as(SUPPORT).ask(query, { id })).data!.review;
  };

  beforeAll(async () => void (shop = await startReviews()));
  afterAll(() => shop.stop());

  it('is told to them, and gone with the account; what others wrote stays', async () => {
    shop.neighbours.names.set('gone', 'Zebedee Quill');
    const own = await shop.written('gone', 'p-1', { title: 'From Zebedee', body: 'My dog Xanthippe likes it.' });
    const other = await shop.written('olga', 'p-1', { body: 'Words of Olga.' });
    await helpful(other.id);
    await shop.change(customer('gone'), 'reportReview', { id: other.id, reason: 'Olga knows Xanthippe.' });
    expect(await told('gone')).toMatchObject({
      reviews: [{ id: own.id, authorName: 'Zebedee Q.', title: 'From Zebedee' }],
      foundHelpful: [other.id],
      reports: [{ reviewId: other.id, reason: 'Olga knows Xanthippe.' }],
    });
    expect(await read(other.id)).toEqual({ helpfulCount: 1, reports: [{ reason: 'Olga knows Xanthippe.' }] });

    const event = await shop.deliver(UserDeleted({ userId: 'gone' }));
    const left = await contentOf(shop.mongo);
    for (const word of ['Zebedee', 'Xanthippe', '"gone', 'gone:']) expect(left).not.toContain(word);
    expect(left).toContain('Words of Olga.');
    expect(await read(other.id)).toEqual({ helpfulCount: 0, reports: [{ reason: '' }] });
    expect(await told('gone')).toEqual({ reviews: [], foundHelpful: [], reports: [] });

    await shop.redeliver(event);
    expect(await read(other.id)).toEqual({ helpfulCount: 0, reports: [{ reason: '' }] });
  });
});
