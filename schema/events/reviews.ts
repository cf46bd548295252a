import { z } from 'zod';
import { eventsOf } from './event';

// What is said of a product's reviews is keyed by the product, so that its ratings stay in order.
const event = eventsOf('reviews', 'productId');

export const ReviewPublished = event(
  'review.published.v1',
  'A review can be read by everybody, for the first time or again.',
  z.object({ reviewId: z.string(), productId: z.string(), authorId: z.string(), rating: z.number().int() }),
);

export const ReviewReplied = event(
  'review.replied.v1',
  'The shop answered a review.',
  z.object({ reviewId: z.string(), productId: z.string(), authorId: z.string() }),
);

export const ProductRated = event(
  'product.rated.v1',
  "A product's rating as it is now, whole: consumers keep the newest by aggregateversion. `histogram` counts 1 to 5 stars.",
  z.object({ productId: z.string(), count: z.number().int(), histogram: z.array(z.number().int()).length(5) }),
);
