import { openAggregates } from '@shop/kit/aggregates';
import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { readReviewsConfig } from './config';
import { contextOf, type Context, type Parts } from './context';
import type { Review } from './domain/review';
import { ReviewResolver } from './schema/review.resolver';
import { reviewsModels } from './store/models';

async function connect({ mongoUrl }: { mongoUrl: string }, kit: Kit): Promise<Parts> {
  const models = reviewsModels(await openMongo(mongoUrl, kit));
  return { reviews: openAggregates<Review>(kit, models.reviews) };
}

/** What reviews is, in a sentence. */
export const reviews = defineSubgraph({
  name: 'reviews',
  config: readReviewsConfig,
  connect,
  context: contextOf,
  resolvers: [ReviewResolver],
  entities: { Review: ({ id }: { id: string }, { byReviewId }: Context) => byReviewId.load(id) },
  owners: { Review: ({ ownerId }: Review, { userId }) => ownerId === userId },
});
