import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { UserReference } from './references';
import { ReviewConnection } from './review';
import { PageArgs } from './review.args';

@Resolver(() => UserReference)
export class UserReviewsResolver {
  @FieldResolver(() => ReviewConnection, {
    nullable: true,
    description: 'What the account wrote, newest first, wherever it stands.',
  })
  @Allow('owner', 'REVIEWS_WRITE')
  async reviews(
    @Root() { id }: UserReference,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { reviews }: Context,
  ) {
    return reviews.byAuthor(id, { sort: 'NEWEST', first, after });
  }
}
