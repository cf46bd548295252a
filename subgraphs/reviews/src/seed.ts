import type { Stored } from '@shop/kit/outbox-mongo';
import type { Parts } from './context';
import { claimOf, type ReviewStatus } from './domain/review';
import type { StoredReview } from './store/models';

/** A review of the sample data. */
export interface ReviewSeed {
  id: string;
  productId: string;
  authorId: string;
  /** As the public sees it, such as "Alice M." */
  authorName: string;
  /** 1 to 5. */
  rating: number;
  title: string;
  body: string;
  createdAt: Date;
  /** Accounts that found it helpful; each once, never the author. */
  helpfulVoters: string[];
  /** The shop's answer. */
  reply?: string;
  status: ReviewStatus;
  /** Whether the product was delivered to the author. */
  verified: boolean;
  /** One an account, never the author; staff has not decided about them yet. */
  reports?: { by: string; reason: string; at: Date }[];
}

/** Sample reviews: one an author and product. */
export type ReviewsSeed = ReviewSeed[];

/**
 * Adds what is missing, in bulk; what is there stays as it is, so that running it again completes what was interrupted.
 * Nobody is told of old reviews, so they have no events; the ratings that they make are counted, and tell of themselves,
 * before it resolves.
 */
export async function seedReviews({ models, ratings }: Parts, seeds: ReviewsSeed): Promise<void> {
  const ids = seeds.map(({ id }) => id);
  const there = await models.reviews.find({ _id: { $in: ids } }, { _id: 1 }).lean<{ _id: string }[]>();
  const known = new Set(there.map(({ _id }) => _id));
  // One mark a product is enough for it to be counted, if it is stored after the product's other reviews.
  const lastOf = new Map(seeds.map(({ productId, id }) => [productId, id]));
  const [marked, others] = [true, false].map((last) =>
    seeds.filter(({ id, productId }) => !known.has(id) && (lastOf.get(productId) === id) === last),
  );
  const missing = [...others!.map(stored), ...marked!.map((seed) => ({ ...stored(seed), uncounted: 1 }))];
  const { db, collection } = models.reviews;
  if (missing.length) await db.db!.collection<StoredReview & Stored>(collection.collectionName).insertMany(missing);
  await ratings.settle();
}

const stored = ({ id, reply, reports = [], helpfulVoters, ...given }: ReviewSeed): StoredReview & Stored => ({
  ...given,
  _id: id,
  version: 1,
  outbox: [],
  inbox: [],
  claim: claimOf(given.authorId, given.productId),
  reply: reply === undefined ? null : { text: reply, by: null, at: given.createdAt },
  helpfulVoters,
  helpfulCount: helpfulVoters.length,
  reports,
  openReports: reports.length,
  verdicts: [],
  editedAt: null,
});
