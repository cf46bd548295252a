import { fail, ok, type Decision } from '@shop/kit/result';
import { ReviewReplied } from '@shop/schema/events/reviews';
import { changed, isAuthor, type Report, type Review, type Verdict } from './review';

const notFound = () => fail('NOT_FOUND', 'There is no such review.', ['id']);

/**
 * Somebody who can read it wants staff to look at it; once an account. With `most` reports that staff has not decided
 * about it is no longer public until staff has.
 */
export function reported(
  review: Review,
  report: Report & { by: string },
  most: number,
): Decision<Review, 'NOT_FOUND' | 'INVALID'> {
  if (isAuthor(review, report.by))
    return fail('INVALID', 'This is your own review; edit or delete it instead.', ['id']);
  if (review.reports.some(({ by }) => by === report.by)) return ok(review);
  if (review.status !== 'PUBLISHED') return notFound();
  const openReports = review.openReports + 1;
  const status = openReports >= most ? 'PENDING' : review.status;
  return changed(review, { ...review, status, openReports, reports: [...review.reports, report] });
}

/** A reporter's account is gone, and their words with it; that they reported still counts. */
export const reporterForgotten = (review: Review, userId: string): Decision<Review> =>
  review.reports.some(({ by }) => by === userId)
    ? ok({
        ...review,
        reports: review.reports.map((report) => (report.by === userId ? { ...report, by: null, reason: '' } : report)),
      })
    : ok(review);

/** Staff decides where it stands; that settles its reports, unless it is to wait. */
export function moderated(review: Review, verdict: Verdict): Decision<Review, 'NOT_FOUND'> {
  const { status, note } = verdict;
  if (review.status === 'DELETED') return notFound();
  if (status === review.status && note === null && (status === 'PENDING' || review.openReports === 0))
    return ok(review);
  const openReports = status === 'PENDING' ? review.openReports : 0;
  return changed(review, { ...review, status, openReports, verdicts: [...review.verdicts, verdict] });
}

/** The shop answers in public, in place of what it answered before. */
export function replied(
  review: Review,
  reply: NonNullable<Review['reply']>,
): Decision<Review, 'NOT_FOUND' | 'INVALID_TRANSITION'> {
  if (review.status === 'DELETED') return notFound();
  if (review.status !== 'PUBLISHED')
    return fail('INVALID_TRANSITION', 'Only a published review can be replied to; publish it first.', ['id']);
  if (review.reply?.text === reply.text) return ok(review);
  const { _id: reviewId, productId, authorId } = review;
  return ok({ ...review, reply }, authorId === null ? [] : [ReviewReplied({ reviewId, productId, authorId })]);
}
