import { randomUUID } from 'node:crypto';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import type { Context } from '../context';
import { made, type Review } from '../domain/review';
import { ReviewPayload, ReviewType } from './review';

@Resolver(() => ReviewType)
export class ReviewResolver {
  @Query(() => ReviewType, { nullable: true, description: 'One Review, to its owner and to staff.' })
  @Allow('owner', 'USERS_READ')
  async review(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { byReviewId, visible }: Context) {
    return visible('Review', await byReviewId.load(id));
  }

  @Mutation(() => ReviewPayload, { description: 'Makes one that belongs to the caller.' })
  @Allow('customer')
  async createReview(
    @Arg('title', () => String, { description: '1 to 100 characters.' }) title: string,
    @Ctx() { reviews, caller }: Context,
  ) {
    const decision = made({ id: randomUUID(), ownerId: caller.userId!, title });
    if (decision.ok) await reviews.create(decision.value, decision.events);
    return payload('review', decision);
  }

  @FieldResolver(() => ID)
  id(@Root() { _id }: Review) {
    return _id;
  }
}
