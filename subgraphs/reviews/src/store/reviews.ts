import type { Model, QueryFilter } from 'mongoose';
import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import type { Page } from '@shop/kit/connection';
import type { Decision, Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import type { NewEvent } from '@shop/schema/events/event';
import { claimOf, type Review, type ReviewStatus } from '../domain/review';
import { listed, WITHOUT_VOTERS, type Wanted } from './lists';
import type { StoredReview } from './models';

/** Reviews in MongoDB: state, votes and outbox of each in one document. Calls `onChange` when a rating may have to be counted again. */
export class Reviews {
  private readonly stored: Aggregates<StoredReview>;

  constructor(
    kit: Kit,
    private readonly model: Model<StoredReview>,
    private readonly onChange: () => void,
  ) {
    this.stored = openAggregates<StoredReview>(kit, model);
  }

  /** Those that exist, in no order. */
  byIds = (ids: string[]): Promise<Review[]> => this.those({ _id: { $in: ids } });

  /** An author's reviews of these products, in no order. */
  ofAuthor = (authorId: string, productIds: string[]): Promise<Review[]> =>
    this.those({ claim: { $in: productIds.map((productId) => claimOf(authorId, productId)) } });

  /** Which of the reviews the account found helpful. */
  async foundHelpful(ids: string[], userId: string): Promise<{ _id: string }[]> {
    return this.model.find({ _id: { $in: ids }, helpfulVoters: userId }, { _id: 1 }).lean<{ _id: string }[]>();
  }

  /** Stores a new review with its events. Rejects with DuplicateKey when its author has one of the product. */
  async create(review: Review, events: NewEvent[]): Promise<void> {
    await this.stored.create(review, events);
    this.onChange();
  }

  /** Loads, decides and saves in one atomic step. Answers the new state, or why not. */
  async update<C extends string>(
    id: string,
    decide: (review: Review) => Decision<Review, C>,
  ): Promise<Result<Review, C | 'NOT_FOUND'>> {
    const result = await this.stored.update(id, decide);
    if (result.ok) this.onChange();
    return result;
  }

  /**
   * Adds the account to those whom the published review helped, or takes it out: the vote and the count are one write, and
   * the same vote again is none. It is no new version, so that votes and edits never wait for each other.
   */
  async vote(id: string, userId: string, helpful: boolean): Promise<void> {
    const published: QueryFilter<StoredReview> = { _id: id, status: 'PUBLISHED' };
    await (helpful
      ? this.model.updateOne(
          { ...published, helpfulVoters: { $ne: userId } },
          { $push: { helpfulVoters: userId }, $inc: { helpfulCount: 1 } },
        )
      : this.model.updateOne(
          { ...published, helpfulVoters: userId },
          { $pull: { helpfulVoters: userId }, $inc: { helpfulCount: -1 } },
        ));
  }

  /** What everybody can read about a product, all of it or with one number of stars. Throws BAD_USER_INPUT. */
  ofProduct = (productId: string, rating: number | null, wanted: Wanted): Promise<Page<Review>> =>
    listed(this.model, { productId, status: 'PUBLISHED', ...(rating !== null && { rating }) }, wanted);

  /** All that an account wrote, newest first. Throws BAD_USER_INPUT. */
  byAuthor = (authorId: string, wanted: Wanted): Promise<Page<Review>> => listed(this.model, { authorId }, wanted);

  /** All reviews, for staff; those that were reported and not decided about, or the others. Throws BAD_USER_INPUT. */
  forStaff(status: ReviewStatus | null, reported: boolean | null, wanted: Wanted): Promise<Page<Review>> {
    const filter: QueryFilter<StoredReview> = {
      status: status ?? { $ne: 'DELETED' },
      ...(reported !== null && { openReports: reported ? { $gt: 0 } : 0 }),
    };
    return listed(this.model, filter, wanted);
  }

  /** What an account said of others' reviews: those that it found helpful, and those that it reported. */
  async opinionsOf(userId: string): Promise<{ helpful: string[]; reported: Review[] }> {
    const voted = await this.model.find({ helpfulVoters: userId }, { _id: 1 }).lean<{ _id: string }[]>();
    return { helpful: voted.map(({ _id }) => _id), reported: await this.those({ 'reports.by': userId }) };
  }

  /** All that an account wrote, in no order. */
  allBy = (authorId: string): Promise<Review[]> => this.those({ authorId });

  /** Takes all of an account's votes back. */
  async unvoteAll(userId: string): Promise<void> {
    const taken = { $pull: { helpfulVoters: userId }, $inc: { helpfulCount: -1 } };
    await this.model.updateMany({ helpfulVoters: userId }, taken);
  }

  /** Removes what is left of deleted reviews, once it is counted and told. */
  async sweepDeleted(): Promise<void> {
    // The outbox's field is kit's, and no part of the model.
    const settled = { status: 'DELETED', uncounted: { $exists: false }, unsentSince: { $exists: false } };
    await this.model.collection.deleteMany(settled);
  }

  private async those(filter: QueryFilter<StoredReview>): Promise<Review[]> {
    return this.model.find({ ...filter, status: { $ne: 'DELETED' } }, WITHOUT_VOTERS).lean<Review[]>();
  }
}
