import type { Keeper } from '@shop/kit/person';
import type { Parts } from './context';
import { reporterForgotten } from './domain/moderation';
import { deleted, type Review } from './domain/review';

/**
 * What reviews holds of people: what they wrote, found helpful and reported. With the account its reviews go, its votes
 * are taken back, and its reports lose author and words.
 */
export const person = ({ reviews, deliveries }: Parts): Keeper => ({
  async tell(userId) {
    const [written, { helpful, reported }] = await Promise.all([reviews.allBy(userId), reviews.opinionsOf(userId)]);
    return {
      reviews: written.map(told),
      foundHelpful: helpful,
      reports: reported.flatMap(({ _id, reports }) =>
        reports.filter(({ by }) => by === userId).map(({ reason, at }) => ({ reviewId: _id, reason, at })),
      ),
    };
  },

  async erase({ userId }) {
    for (const { _id } of await reviews.allBy(userId)) await reviews.update(_id, (review) => deleted(review, userId));
    const { reported } = await reviews.opinionsOf(userId);
    for (const { _id } of reported) await reviews.update(_id, (review) => reporterForgotten(review, userId));
    await reviews.unvoteAll(userId);
    await deliveries.forget(userId);
  },
});

const told = ({ _id: id, productId, authorName, rating, title, body, status, createdAt, editedAt }: Review) => ({
  id,
  productId,
  authorName,
  rating,
  title,
  body,
  status,
  createdAt,
  editedAt,
});
