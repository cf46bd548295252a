import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { readReviewsConfig, type ReviewsConfig } from './config';
import { contextOf, type Context, type Parts } from './context';
import { heard } from './events/heard';
import { neighbours } from './neighbours';
import { person } from './person';
import { ModerationResolver } from './schema/moderation.resolver';
import { ProductReviewsResolver } from './schema/product.resolver';
import { ReviewResolver } from './schema/review.resolver';
import { UserReviewsResolver } from './schema/user.resolver';
import { WritingResolver } from './schema/writing.resolver';
import { seedReviews } from './seed';
import { Deliveries } from './store/deliveries';
import { reviewsModels } from './store/models';
import { Ratings } from './store/ratings';
import { Reviews } from './store/reviews';
import { WritingDesk } from './writing';

async function connect(config: ReviewsConfig, kit: Kit): Promise<Parts> {
  const models = reviewsModels(await openMongo(config.mongoUrl, kit));
  const asked = neighbours(kit.ask);
  const ratings = new Ratings(kit, models);
  const reviews: Reviews = new Reviews(kit, models.reviews, () => sweep.wake());
  const sweep = kit.sweep('ratings to count again', config.sweepEveryMs, async () => {
    await ratings.settle();
    await reviews.sweepDeleted();
  });
  const deliveries = new Deliveries(models.deliveries, asked);
  const desk = new WritingDesk(reviews, deliveries, asked, config.hold);
  return { models, reviews, ratings, deliveries, desk, settings: config };
}

/** What customers say about what they bought, and the ratings that this makes. */
export const reviews = defineSubgraph({
  name: 'reviews',
  config: readReviewsConfig,
  connect,
  context: contextOf,
  resolvers: [ReviewResolver, WritingResolver, ModerationResolver, ProductReviewsResolver, UserReviewsResolver],
  entities: {
    Review: ({ id }: { id: string }, { review }: Context) => review(id),
    Product: ({ id }: { id: string }) => ({ id }),
    User: ({ id }: { id: string }) => ({ id }),
  },
  owners: { User: ({ id }: { id: string }, { userId }) => !!userId && id === userId },
  handles: heard,
  person,
  republish: ({ ratings }) => ({ reviews: () => ratings.republished() }),
  seed: seedReviews,
});
