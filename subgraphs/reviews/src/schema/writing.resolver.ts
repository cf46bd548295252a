import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload, simplePayload, userError } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { faultsOf, tidied } from '../domain/draft';
import { reported } from '../domain/moderation';
import { deleted, edited, votable } from '../domain/review';
import { oneLine, textProblem } from '../domain/text';
import { ReviewPayload } from './review';
import { EditReviewInput, WriteReviewInput } from './review.args';

const REASON_AT_MOST = 500;
const WHICH = { description: 'Which review.' };
const noReview = () => fail('NOT_FOUND', 'There is no such review.', ['id']);

/** What customers do with reviews. */
@Resolver()
export class WritingResolver {
  @Mutation(() => ReviewPayload, {
    description: 'Reviews a product that was delivered to the caller. Words with links wait for staff.',
  })
  @Allow('customer')
  async writeReview(
    @Arg('input', () => WriteReviewInput, { description: 'What it says.' }) input: WriteReviewInput,
    @Ctx() { desk, caller }: Context,
  ) {
    const { review, problems } = await desk.write(caller.userId!, input);
    return { review, userErrors: problems.map(userError) };
  }

  @Mutation(() => ReviewPayload, { description: "Changes the caller's own review." })
  @Allow('customer')
  async editReview(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => EditReviewInput, { description: 'What changes.' }) input: EditReviewInput,
    @Ctx() { reviews, settings, caller }: Context,
  ) {
    const change = tidied(input);
    const faults = faultsOf(change);
    if (faults.length) return { review: null, userErrors: faults.map(userError) };
    const now = new Date();
    return payload(
      'review',
      await reviews.update(id, (review) => edited(review, caller.userId!, change, settings.hold, now)),
    );
  }

  @Mutation(() => SimplePayload, { description: "Takes the caller's own review back; another can be written then." })
  @Allow('customer')
  async deleteReview(@Arg('id', () => ID, WHICH) id: string, @Ctx() { reviews, caller }: Context) {
    return simplePayload(await reviews.update(id, (review) => deleted(review, caller.userId!)));
  }

  @Mutation(() => ReviewPayload, {
    description: "Says whether somebody else's review helped the caller. Saying it again changes nothing.",
  })
  @Allow('customer')
  async voteReviewHelpful(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('helpful', () => Boolean, { description: 'false takes it back.' }) helpful: boolean,
    @Ctx() { reviews, review: load, seen, caller }: Context,
  ) {
    const review = await load(id);
    const vote = review ? votable(review, caller.userId!) : noReview();
    if (!vote.ok) return payload('review', vote);
    await reviews.vote(id, caller.userId!, helpful);
    const [voted] = await reviews.byIds([id]);
    const visible = seen(voted ?? null);
    return payload('review', visible ? { ok: true, value: visible } : noReview());
  }

  @Mutation(() => SimplePayload, {
    description: "Asks staff to look at somebody else's review; once an account, again changes nothing.",
  })
  @Allow('customer')
  async reportReview(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, { description: 'What is wrong with it, in 1 to 500 characters.' }) given: string,
    @Ctx() { reviews, settings, caller }: Context,
  ) {
    const reason = oneLine(given.slice(0, 10 * REASON_AT_MOST));
    const problem = textProblem(reason, REASON_AT_MOST, ['reason']);
    if (problem) return simplePayload({ ok: false, problem });
    const report = { by: caller.userId!, reason, at: new Date() };
    return simplePayload(await reviews.update(id, (review) => reported(review, report, settings.reportsToHide)));
  }
}
