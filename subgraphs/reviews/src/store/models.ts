import { Schema, type Connection } from 'mongoose';
import type { Review } from '../domain/review';

const reviewSchema = new Schema<Review>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    ownerId: { type: String, required: true },
    title: { type: String, required: true },
  },
  { versionKey: false, autoIndex: false },
);

/** The collections of reviews. */
export const reviewsModels = (connection: Connection) => ({
  reviews: connection.model<Review>('Review', reviewSchema, 'reviews'),
});
