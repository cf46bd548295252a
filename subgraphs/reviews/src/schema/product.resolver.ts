import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import type { Context } from '../context';
import { summaryOf } from '../domain/rating';
import { RatingSummary } from './product';
import { ProductReference } from './references';
import { ReviewConnection, ReviewType } from './review';
import { ProductReviewsArgs } from './review.args';

@Resolver(() => ProductReference)
export class ProductReviewsResolver {
  @FieldResolver(() => RatingSummary, { nullable: true, description: 'What its published reviews make together.' })
  @Allow('public')
  async rating(@Root() { id }: ProductReference, @Ctx() { histogram }: Context) {
    return summaryOf(await histogram(id));
  }

  @FieldResolver(() => ReviewConnection, { nullable: true, description: 'Its published reviews.' })
  @Allow('public')
  async reviews(
    @Root() { id }: ProductReference,
    @Args(() => ProductReviewsArgs) { rating, sort, first, after }: ProductReviewsArgs,
    @Ctx() { reviews }: Context,
  ) {
    if (typeof rating === 'number' && (rating < 1 || rating > 5)) throw badInput('`rating` is 1 to 5.');
    return reviews.ofProduct(id, rating ?? null, { sort: sort ?? 'MOST_HELPFUL', first, after });
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether writeReview can succeed now: it was delivered to the caller, who has not reviewed it.',
  })
  @Allow('public')
  async viewerCanReview(@Root() { id }: ProductReference, @Ctx() { ownReview, delivered }: Context) {
    return (await ownReview(id)) === null && delivered(id);
  }

  @FieldResolver(() => ReviewType, {
    nullable: true,
    description: "The caller's own review of it, wherever it stands.",
  })
  @Allow('public')
  viewerReview(@Root() { id }: ProductReference, @Ctx() { ownReview }: Context) {
    return ownReview(id);
  }
}
