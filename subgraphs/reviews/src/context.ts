import type DataLoader from 'dataloader';
import type { Aggregates } from '@shop/kit/aggregates';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { Review } from './domain/review';

/** What reviews is made of. */
export interface Parts {
  reviews: Aggregates<Review>;
}

/** What a request to reviews sees. */
export interface Context extends RequestContext, Parts {
  /** By id, whoever asks; `visible` decides who sees it. */
  byReviewId: DataLoader<string, Review | null>;
}

/** Makes the loaders of one request. */
export const contextOf = ({ reviews }: Parts): Omit<Context, keyof RequestContext> => ({
  reviews,
  byReviewId: oneByKey(
    (ids) => reviews.byIds(ids),
    ({ _id }) => _id,
  ),
});
