import type { Audit, Books } from './audit';

/** A review as its store has it, as far as the audit looks. */
export interface Review {
  _id: string;
  productId: string;
  authorId: string | null;
  status: string;
  rating: number;
  helpfulCount: number;
  helpfulVoters?: string[];
  uncounted?: number;
}

/** A product's rating as its store has it. */
export interface Rating {
  _id: string;
  version: number;
  histogram: number[];
}

const NONE = [0, 0, 0, 0, 0];
/** A rating that changes while it is looked at is looked at again, for so long in ms; then it is a fault. */
const PATIENCE_MS = 10_000;

/** Ratings are what the published reviews make, helpful counts are the votes, and nobody reviews a product twice. */
export async function auditReviews({ reviews: db }: Pick<Books, 'reviews'>): Promise<Audit> {
  const faults: string[] = [];
  const claims = new Set<string>();
  const products = new Set<string>();
  let count = 0;
  for await (const review of db.collection<Review>('reviews').find({ status: { $ne: 'DELETED' } })) {
    count++;
    products.add(review.productId);
    faults.push(...faultsOf(review, claims));
  }
  for await (const { _id } of db.collection<Rating>('ratings').find({}, { projection: { _id: 1 } })) products.add(_id);
  for (const productId of products) faults.push(...(await auditRating(db, productId)));
  return { looked: [`${count} reviews`, `${products.size} ratings`], faults };
}

/** What is wrong with a review by itself, or beside those whose authors and products `claims` holds. */
export function faultsOf(review: Review, claims: Set<string>): string[] {
  const { _id, authorId, productId, helpfulCount, helpfulVoters = [] } = review;
  const voters = new Set(helpfulVoters);
  const claim = `${authorId}:${productId}`;
  const faults = [
    (helpfulCount !== helpfulVoters.length || voters.size !== helpfulVoters.length) &&
      `${helpfulCount} are said to find it helpful, ${voters.size} do.`,
    authorId !== null && voters.has(authorId) && 'its own author voted for it.',
    authorId !== null && claims.has(claim) && 'its author has another one of the product.',
  ];
  claims.add(claim);
  return faults.flatMap((fault) => (fault ? [`Review ${_id}: ${fault}`] : []));
}

async function auditRating(db: Books['reviews'], productId: string): Promise<string[]> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const fault = await compare(db, productId);
    if (!fault) return [];
    if (fault.final || Date.now() > end) return [`The rating of product ${productId}: ${fault.message}`];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function compare(db: Books['reviews'], productId: string) {
  const ratings = db.collection<Rating>('ratings');
  const before = await ratings.findOne({ _id: productId });
  const reviews = await db.collection<Review>('reviews').find({ productId }).toArray();
  return disagreement(reviews, before, await ratings.findOne({ _id: productId }));
}

/**
 * What does not agree between a product's reviews and its rating, which was read before and after them. Final: nothing
 * changed meanwhile, and no review waits to be counted.
 */
export function disagreement(reviews: Review[], before: Rating | null, after: Rating | null) {
  const published = reviews.filter(({ status }) => status === 'PUBLISHED');
  const made = [1, 2, 3, 4, 5].map((stars) => published.filter(({ rating }) => rating === stars).length);
  const kept = before?.histogram ?? NONE;
  const waits = reviews.some(({ uncounted }) => uncounted !== undefined);
  if (!waits && made.join() === kept.join()) return undefined;
  return {
    final: !waits && before?.version === after?.version,
    message: waits
      ? 'a review waits to be counted.'
      : `${kept.join(', ')} are kept, the reviews make ${made.join(', ')}.`,
  };
}
