import { Schema, type Connection } from 'mongoose';
import type { Rating } from '../domain/rating';
import type { Review } from '../domain/review';

/** A review with the accounts that found it helpful: with its count in one document, so that the two change in one write. */
export interface StoredReview extends Review {
  helpfulVoters?: string[];
}

/** A product that was delivered to a customer, by an order. */
export interface Delivery {
  _id: string;
  customerId: string;
  productId: string;
  orderId: string;
}

const { Mixed } = Schema.Types;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null };
const whole = { type: Number, required: true } as const;
const options = { versionKey: false, minimize: false, autoIndex: false } as const;

const review = new Schema<StoredReview>(
  {
    _id: text,
    version: whole,
    productId: text,
    authorId: textOrNull,
    authorName: { type: String },
    claim: textOrNull,
    rating: whole,
    title: { type: String },
    body: { type: String },
    verified: { type: Boolean, required: true },
    status: text,
    reply: { type: Mixed, default: null },
    helpfulCount: whole,
    helpfulVoters: [String],
    reports: [Mixed],
    openReports: whole,
    verdicts: [Mixed],
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    uncounted: { type: Number },
  },
  options,
);
// One a customer and product; a deleted one frees the place.
review.index({ claim: 1 }, { unique: true, partialFilterExpression: { claim: { $type: 'string' } } });
review.index({ productId: 1, status: 1, helpfulCount: -1, createdAt: -1, _id: -1 });
review.index({ productId: 1, status: 1, createdAt: -1, _id: -1 });
review.index({ productId: 1, status: 1, rating: 1, createdAt: -1, _id: -1 });
review.index({ authorId: 1, createdAt: -1, _id: -1 });
review.index({ status: 1, createdAt: -1, _id: -1 });
review.index({ createdAt: -1, _id: -1 });
review.index({ uncounted: 1 }, { sparse: true });

const rating = new Schema<Rating>({ _id: text, version: whole, histogram: { type: Mixed, required: true } }, options);

const delivery = new Schema<Delivery>({ _id: text, customerId: text, productId: text, orderId: text }, options);

/** The collections of reviews. */
export const reviewsModels = (connection: Connection) => ({
  reviews: connection.model<StoredReview>('Review', review, 'reviews'),
  ratings: connection.model<Rating>('Rating', rating, 'ratings'),
  deliveries: connection.model<Delivery>('Delivery', delivery, 'deliveries'),
});
export type ReviewsModels = ReturnType<typeof reviewsModels>;
