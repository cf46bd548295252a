import { fail, ok, type Decision } from '@shop/kit/result';
import { ReviewPublished } from '@shop/schema/events/reviews';
import { needsALook, type Hold } from './hold';
import type { Draft } from './draft';

/** Where a review stands: only what is PUBLISHED is public. */
export type ReviewStatus = 'PENDING' | 'PUBLISHED' | 'REJECTED';

/** Why somebody wants a review to be looked at. */
export interface Report {
  /** Null when the account was erased. */
  by: string | null;
  reason: string;
  at: Date;
}

/** What staff decided about a review, and who. */
export interface Verdict {
  status: ReviewStatus;
  /** For colleagues. */
  note: string | null;
  by: string | null;
  at: Date;
}

/** A review, as the rules decide about it. */
export interface Review {
  _id: string;
  version: number;
  productId: string;
  /** Null when the account was erased. */
  authorId: string | null;
  /** A short public form, such as "Alice M.", as it was when the review was written. */
  authorName: string;
  /** The author and the product: unique, so that there is one; null when it is free again. */
  claim: string | null;
  /** 1 to 5. */
  rating: number;
  title: string;
  body: string;
  /** The product had been delivered to the author; stays when it is sent back. */
  verified: boolean;
  /** DELETED: nothing of it is left but its part in what is to be counted and told. */
  status: ReviewStatus | 'DELETED';
  reply: { text: string; by: string | null; at: Date } | null;
  helpfulCount: number;
  reports: Report[];
  /** How many of the reports staff has not decided about. */
  openReports: number;
  verdicts: Verdict[];
  createdAt: Date;
  editedAt: Date | null;
  /** The version of the change that the product's rating does not contain yet. */
  uncounted?: number;
}

/** Who writes about what; the author's one review of the product. */
export interface Writing {
  id: string;
  productId: string;
  authorId: string;
  authorName: string;
  at: Date;
}

/** What is unique of a review. */
export const claimOf = (authorId: string, productId: string): string => `${authorId}:${productId}`;

/** A new review of something that was delivered to its author: public at once, unless somebody has to look at it first. */
export function written({ id, at, ...who }: Writing, draft: Draft, hold: Hold): Decision<Review> {
  const unwritten: Review = {
    _id: id,
    version: 0,
    ...who,
    ...draft,
    claim: claimOf(who.authorId, who.productId),
    verified: true,
    status: 'PENDING',
    reply: null,
    helpfulCount: 0,
    reports: [],
    openReports: 0,
    verdicts: [],
    createdAt: at,
    editedAt: null,
  };
  const { value, events } = changed(unwritten, {
    ...unwritten,
    status: needsALook(draft, hold) ? 'PENDING' : 'PUBLISHED',
  });
  return ok({ ...value, version: 1 }, events);
}

const notFound = () => fail('NOT_FOUND', 'There is no such review.', ['id']);

/** Its author changes it. What was rejected, or has new words that somebody has to look at, waits for staff. */
export function edited(
  review: Review,
  by: string,
  change: Partial<Draft>,
  hold: Hold,
  at: Date,
): Decision<Review, 'NOT_FOUND'> {
  if (!isAuthor(review, by)) return notFound();
  const after = { ...review, ...change };
  const reworded = after.title !== review.title || after.body !== review.body;
  if (!reworded && after.rating === review.rating) return ok(review);
  const waits = review.status === 'REJECTED' || (reworded && needsALook(after, hold));
  return changed(review, { ...after, status: waits ? 'PENDING' : review.status, editedAt: at });
}

/** Its author takes it back: all that anybody wrote in it is gone at once, and another can be written. */
export function deleted(review: Review, by: string): Decision<Review, 'NOT_FOUND'> {
  if (!isAuthor(review, by)) return notFound();
  const gone = { authorId: null, authorName: '', claim: null, title: '', body: '', reply: null };
  return changed(review, { ...review, ...gone, reports: [], openReports: 0, verdicts: [], status: 'DELETED' });
}

/** Whether somebody may say that it helped, or not: everybody who can read it, but its author. */
export function votable(review: Review, by: string): Decision<Review, 'NOT_FOUND' | 'INVALID'> {
  if (isAuthor(review, by)) return fail('INVALID', 'This is your own review; others say whether it helps.', ['id']);
  return review.status === 'PUBLISHED' ? ok(review) : notFound();
}

/** Whether the account wrote it and has not taken it back. */
export const isAuthor = ({ authorId, status }: Review, userId: string): boolean =>
  status !== 'DELETED' && authorId === userId;

const starsOf = ({ status, rating }: Review): number => (status === 'PUBLISHED' ? rating : 0);

/** The change with what follows from it: whether the product's rating is to be counted again, and what is told. */
export function changed(before: Review, after: Review) {
  const { _id: reviewId, productId, authorId, rating } = after;
  const appears = after.status === 'PUBLISHED' && before.status !== 'PUBLISHED' && authorId !== null;
  return ok(
    starsOf(after) === starsOf(before) ? after : { ...after, uncounted: before.version + 1 },
    appears ? [ReviewPublished({ reviewId, productId, authorId, rating })] : [],
  );
}
