import type { Model } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { stamp, type StoredEvent } from '@shop/kit/outbox';
import type { Kit } from '@shop/kit/subgraph';
import { firstRating, NO_STARS, rated, recounted, type Histogram, type Rating } from '../domain/rating';
import type { ReviewsModels, StoredReview } from './models';

const BATCH = 200;
const AT_ONCE = 8;

type Uncounted = Pick<StoredReview, '_id' | 'productId'> & { uncounted: number };

/**
 * The ratings of products: counted from the reviews, kept to be read fast and told. A review whose change is not in its
 * product's rating yet says so itself (`uncounted`, in the same write as the change): docs/architecture/0007 has the why.
 */
export class Ratings {
  private readonly stored: Aggregates<Rating>;
  private readonly reviews: Model<StoredReview>;

  constructor(
    private readonly kit: Kit,
    { ratings, reviews }: ReviewsModels,
  ) {
    this.stored = openAggregates<Rating>(kit, ratings);
    this.reviews = reviews;
  }

  /** The products' histograms as the reviews make them now, also those that are not counted yet. */
  async ofProducts(productIds: string[]): Promise<{ productId: string; histogram: Histogram }[]> {
    // Looked at before the ratings: a review that is counted in between is then in the rating that is read.
    const behind = new Set(
      (await this.uncounted({ productId: { $in: productIds } })).map(({ productId }) => productId),
    );
    const [kept, now] = await Promise.all([this.stored.byIds(productIds), this.count([...behind])]);
    const known = kept.map(({ _id, histogram }) => [_id, histogram] as const);
    return [...new Map([...known, ...now])].map(([productId, histogram]) => ({ productId, histogram }));
  }

  /** Counts the products again whose reviews changed, until none is behind. */
  async settle(): Promise<void> {
    for (;;) {
      const behind = new Set((await this.uncounted({}, BATCH)).map(({ productId }) => productId));
      if (behind.size === 0) return;
      await this.recount([...behind]);
    }
  }

  /** Every product's rating as an event, in batches: for `republish`. */
  async *republished(): AsyncGenerator<StoredEvent[]> {
    let last = '';
    for (;;) {
      const page = await this.stored.find({ _id: { $gt: last } }, { sort: { _id: 1 }, limit: BATCH });
      if (page.length === 0) return;
      yield page.flatMap(({ _id, version, histogram }) =>
        stamp([rated(_id, histogram)], { source: this.kit.name, subject: _id, version }),
      );
      last = page.at(-1)!._id;
    }
  }

  /**
   * Counts the products' reviews and keeps each result if nobody else has kept one meanwhile: so the count that stands
   * last began after every change that it clears. A crash at any line leaves the marks, and it is counted again.
   */
  private async recount(productIds: string[]): Promise<void> {
    const before = new Map((await this.stored.byIds(productIds)).map((rating) => [rating._id, rating]));
    const seen = await this.uncounted({ productId: { $in: productIds } });
    const counts = [...(await this.count(productIds))];
    const kept = new Set<string>();
    const work = async () => {
      for (let next = counts.pop(); next; next = counts.pop())
        if (await this.keep(next[0], before.get(next[0]), next[1])) kept.add(next[0]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await this.markCounted(seen.filter(({ productId }) => kept.has(productId)));
  }

  private async keep(productId: string, before: Rating | undefined, histogram: Histogram): Promise<boolean> {
    if (before) return (await this.stored.update(productId, (now) => recounted(now, before.version, histogram))).ok;
    const first = firstRating(productId, histogram);
    if (!first.ok) return false;
    return this.stored.create(first.value, first.events).then(() => true, falseWhenThere);
  }

  private async markCounted(seen: Uncounted[]): Promise<void> {
    // A review that changed again has another number, and stays.
    for (const uncounted of new Set(seen.map((one) => one.uncounted))) {
      const ids = seen.filter((one) => one.uncounted === uncounted).map(({ _id }) => _id);
      await this.reviews.updateMany({ _id: { $in: ids }, uncounted }, { $unset: { uncounted: 1 } });
    }
  }

  private async uncounted(filter: object, limit = 0): Promise<Uncounted[]> {
    return this.reviews
      .find({ uncounted: { $gt: 0 }, ...filter }, { productId: 1, uncounted: 1 })
      .limit(limit)
      .lean<Uncounted[]>();
  }

  private async count(productIds: string[]): Promise<Map<string, Histogram>> {
    const histograms = new Map(productIds.map((productId) => [productId, [...NO_STARS]]));
    if (productIds.length === 0) return histograms;
    const counts = await this.reviews.aggregate<{ _id: { productId: string; rating: number }; count: number }>([
      { $match: { productId: { $in: productIds }, status: 'PUBLISHED' } },
      { $group: { _id: { productId: '$productId', rating: '$rating' }, count: { $sum: 1 } } },
    ]);
    for (const { _id, count } of counts) histograms.get(_id.productId)![_id.rating - 1] = count;
    return histograms;
  }
}

function falseWhenThere(error: unknown): false {
  if (error instanceof DuplicateKey) return false;
  throw error;
}
