import type { Audit, Books } from './audit';

interface Review {
  _id: string;
  productId: string;
  authorId: string | null;
  status: string;
  rating: number;
  helpfulCount: number;
  helpfulVoters?: string[];
  uncounted?: number;
}

interface Rating {
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
    faults.push(...votesOf(review), ...again(review, claims));
  }
  for await (const { _id } of db.collection<Rating>('ratings').find({}, { projection: { _id: 1 } })) products.add(_id);
  for (const productId of products) faults.push(...(await auditRating(db, productId)));
  return { looked: [`${count} reviews`, `${products.size} ratings`], faults };
}

function votesOf({ _id, authorId, helpfulCount, helpfulVoters = [] }: Review): string[] {
  const votes = new Set(helpfulVoters);
  return [
    ...(helpfulCount !== helpfulVoters.length || votes.size !== helpfulVoters.length
      ? [`Review ${_id}: ${helpfulCount} are said to find it helpful, ${votes.size} do.`]
      : []),
    ...(authorId !== null && votes.has(authorId) ? [`Review ${_id}: its own author voted for it.`] : []),
  ];
}

function again({ _id, authorId, productId }: Review, claims: Set<string>): string[] {
  const claim = `${authorId}:${productId}`;
  const twice = authorId !== null && claims.has(claim);
  claims.add(claim);
  return twice ? [`Review ${_id}: its author has another one of the product.`] : [];
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

/** What does not agree. Final: nothing changed while it was looked at, and no review waits to be counted. */
async function compare(db: Books['reviews'], productId: string) {
  const ratings = db.collection<Rating>('ratings');
  const before = await ratings.findOne({ _id: productId });
  const all = await db.collection<Review>('reviews').find({ productId }).toArray();
  const after = await ratings.findOne({ _id: productId });
  const published = all.filter(({ status }) => status === 'PUBLISHED');
  const made = [1, 2, 3, 4, 5].map((stars) => published.filter(({ rating }) => rating === stars).length);
  const kept = before?.histogram ?? NONE;
  const waits = all.some(({ uncounted }) => uncounted !== undefined);
  if (!waits && made.join() === kept.join()) return undefined;
  return {
    final: !waits && before?.version === after?.version,
    message: waits
      ? 'a review waits to be counted.'
      : `${kept.join(', ')} are kept, the reviews make ${made.join(', ')}.`,
  };
}
