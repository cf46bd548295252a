import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import type { Context } from '../context';
import { moderated, replied } from '../domain/moderation';
import type { ReviewStatus as Status } from '../domain/review';
import { lengthOf, lines, RAW_AT_MOST, textProblem } from '../domain/text';
import { ReviewStatus } from './enums';
import { ReviewConnection, ReviewPayload } from './review';
import { ReviewsArgs } from './review.args';

const NOTE_AT_MOST = 1000;
const REPLY_AT_MOST = 2000;
const WHICH = { description: 'Which review.' };

/** What staff does with reviews. */
@Resolver()
export class ModerationResolver {
  @Query(() => ReviewConnection, { nullable: true, description: 'All reviews, newest first; for staff.' })
  @Allow('REVIEWS_WRITE')
  async reviews(@Args(() => ReviewsArgs) { status, reported, first, after }: ReviewsArgs, @Ctx() { reviews }: Context) {
    return reviews.forStaff(status ?? null, reported ?? null, { sort: 'NEWEST', first, after });
  }

  @Mutation(() => ReviewPayload, {
    description: 'Publishes a review, rejects it, or lets it wait. Publishing and rejecting settle its reports.',
  })
  @Allow('REVIEWS_WRITE')
  async moderateReview(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('status', () => ReviewStatus, { description: 'Where it stands from now on.' }) status: Status,
    @Arg('note', () => String, { nullable: true, description: 'For colleagues, at most 1000 characters.' })
    given: string | null | undefined,
    @Ctx() { reviews, caller }: Context,
  ) {
    const note = lines((given ?? '').slice(0, RAW_AT_MOST)) || null;
    if (note && lengthOf(note) > NOTE_AT_MOST)
      return payload('review', fail('INVALID', `A note has at most ${NOTE_AT_MOST} characters.`, ['note']));
    const verdict = { status, note, by: caller.userId ?? null, at: new Date() };
    return payload('review', await reviews.update(id, (review) => moderated(review, verdict)));
  }

  @Mutation(() => ReviewPayload, {
    description: 'Answers a published review in public, in place of an earlier answer. Its author is told.',
  })
  @Allow('CATALOG_WRITE')
  async replyToReview(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reply', () => String, { description: '1 to 2000 characters of plain text.' }) given: string,
    @Ctx() { reviews, review: load, caller }: Context,
  ) {
    const text = lines(given.slice(0, RAW_AT_MOST));
    const problem = textProblem(text, REPLY_AT_MOST, ['reply']);
    if (problem) return payload('review', { ok: false, problem });
    if (!(await load(id))) return payload('review', fail('NOT_FOUND', 'There is no such review.', ['id']));
    const reply = { text, by: caller.userId ?? null, at: new Date() };
    return payload('review', await reviews.update(id, (review) => replied(review, reply)));
  }
}
