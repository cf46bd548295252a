import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import type { Review } from '../domain/review';
import { ProductReference, UserReference } from './references';
import { ReviewReport, ReviewType, ReviewVerdict } from './review';

@Resolver(() => ReviewType)
export class ReviewResolver {
  @Query(() => ReviewType, {
    nullable: true,
    description: 'One review: everybody sees what is published, its author and staff the rest.',
  })
  @Allow('public')
  review(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() { review }: Context) {
    return review(id);
  }

  @FieldResolver(() => ID)
  id(@Root() { _id }: Review) {
    return _id;
  }

  @FieldResolver(() => ProductReference, { nullable: true, description: 'What it is about.' })
  product(@Root() { productId }: Review) {
    return { id: productId };
  }

  @FieldResolver(() => UserReference, { nullable: true, description: 'Who wrote it; null when the account is gone.' })
  author(@Root() { authorId }: Review) {
    return authorId === null ? null : { id: authorId };
  }

  @FieldResolver(() => Boolean)
  verifiedPurchase(@Root() { verified }: Review) {
    return verified;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller found it helpful.' })
  viewerFoundHelpful(@Root() { _id }: Review, @Ctx() { helped }: Context) {
    return helped(_id);
  }

  @FieldResolver(() => String, { nullable: true })
  reply(@Root() { reply }: Review) {
    return reply?.text ?? null;
  }

  @FieldResolver(() => [ReviewReport], { nullable: true, description: 'What readers reported about it; for staff.' })
  @Allow('REVIEWS_WRITE')
  reports(@Root() { reports }: Review) {
    return reports;
  }

  @FieldResolver(() => [ReviewVerdict], { nullable: true, description: 'What staff decided about it; for staff.' })
  @Allow('REVIEWS_WRITE')
  verdicts(@Root() { verdicts }: Review) {
    return verdicts;
  }
}
