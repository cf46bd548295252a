import { fail, ok, type Decision } from '@shop/kit/result';
import { ProductRated } from '@shop/schema/events/reviews';

/** How many published reviews give a product 1, 2, 3, 4 and 5 stars. */
export type Histogram = readonly number[];

/** A product's rating as it was last counted; `_id` is the product's. */
export interface Rating {
  _id: string;
  version: number;
  histogram: Histogram;
}

/** What a product without reviews has. */
export const NO_STARS: Histogram = [0, 0, 0, 0, 0];

/** The first rating of a product, with its event. */
export const firstRating = (productId: string, histogram: Histogram): Decision<Rating> =>
  ok({ _id: productId, version: 1, histogram }, [rated(productId, histogram)]);

/**
 * The rating after a count that began when it stood at `version`; CONFLICT when it was changed since, so that the count
 * may be older than what is stored. The same count is no change and no event.
 */
export function recounted(rating: Rating, version: number, histogram: Histogram): Decision<Rating, 'CONFLICT'> {
  if (rating.version !== version) return fail('CONFLICT', 'It was counted again meanwhile.');
  if (histogram.every((count, index) => count === rating.histogram[index])) return ok(rating);
  return ok({ ...rating, histogram }, [rated(rating._id, histogram)]);
}

/** The event that tells of a product's rating, whole. */
export const rated = (productId: string, histogram: Histogram) =>
  ProductRated({ productId, count: total(histogram), histogram: [...histogram] });

/** How many reviews, and their average number of stars; null when there is none. */
export function summaryOf(histogram: Histogram): { average: number | null; count: number; histogram: Histogram } {
  const count = total(histogram);
  const stars = histogram.reduce((sum, times, index) => sum + times * (index + 1), 0);
  return { average: count ? stars / count : null, count, histogram };
}

const total = (histogram: Histogram): number => histogram.reduce((sum, count) => sum + count, 0);
