import { holds } from '@shop/kit/grants';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { ReviewsConfig } from './config';
import { NO_STARS, type Histogram } from './domain/rating';
import { isAuthor, type Review } from './domain/review';
import type { Deliveries } from './store/deliveries';
import type { Ratings } from './store/ratings';
import type { ReviewsModels } from './store/models';
import type { Reviews } from './store/reviews';
import type { WritingDesk } from './writing';

/** What reviews is made of. */
export interface Parts {
  models: ReviewsModels;
  reviews: Reviews;
  ratings: Ratings;
  deliveries: Deliveries;
  desk: WritingDesk;
  settings: Pick<ReviewsConfig, 'hold' | 'reportsToHide'>;
}

/** What a request to reviews sees. */
export interface Context extends RequestContext, Pick<Parts, 'reviews' | 'desk' | 'settings'> {
  /** The review, when the caller may see it: what is published everybody, the others their author and staff. */
  seen: (review: Review | null) => Review | null;
  review: (id: string) => Promise<Review | null>;
  /** How many reviews give a product each number of stars. */
  histogram: (productId: string) => Promise<Histogram>;
  /** The caller's own review of a product. */
  ownReview: (productId: string) => Promise<Review | null>;
  /** Whether the product was delivered to the caller. */
  delivered: (productId: string) => Promise<boolean>;
  /** Whether the review helped the caller. */
  helped: (reviewId: string) => Promise<boolean>;
}

/** Makes the loaders of one request. */
export function contextOf(parts: Parts, { caller }: RequestContext): Omit<Context, keyof RequestContext> {
  const { reviews, ratings, deliveries, desk, settings } = parts;
  const { userId } = caller;
  const byId = oneByKey(reviews.byIds, ({ _id }) => _id);
  const byProduct = oneByKey(
    (ids) => ratings.ofProducts(ids),
    ({ productId }) => productId,
  );
  const own = oneByKey(
    (productIds) => reviews.ofAuthor(userId!, productIds),
    ({ productId }) => productId,
  );
  const delivered = oneByKey(
    async (productIds) => [...(await deliveries.deliveredTo(userId!, productIds))],
    (productId) => productId,
  );
  const helped = oneByKey(
    (ids) => reviews.foundHelpful(ids, userId!),
    ({ _id }) => _id,
  );
  const seen = (review: Review | null) =>
    review &&
    (review.status === 'PUBLISHED' || (!!userId && isAuthor(review, userId)) || holds(caller, 'REVIEWS_WRITE'))
      ? review
      : null;
  return {
    reviews,
    desk,
    settings,
    seen,
    review: async (id) => seen(await byId.load(id)),
    histogram: async (productId) => (await byProduct.load(productId))?.histogram ?? NO_STARS,
    ownReview: async (productId) => (userId ? own.load(productId) : null),
    delivered: async (productId) => !!userId && (await delivered.load(productId)) !== null,
    helped: async (id) => !!userId && (await helped.load(id)) !== null,
  };
}
