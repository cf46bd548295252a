import { fail, ok, type Decision } from '@shop/kit/result';

/** Where a review stands: only what is PUBLISHED is public. */
export type ReviewStatus = 'PENDING' | 'PUBLISHED' | 'REJECTED';

/** One Review as reviews keeps it. */
export interface Review {
  _id: string;
  version: number;
  ownerId: string;
  title: string;
}

const TITLE_AT_MOST = 100;

/** A new Review. Refuses a title that is empty or longer than 100 characters. */
export function made(given: { id: string; ownerId: string; title: string }): Decision<Review, 'INVALID'> {
  const title = given.title.trim();
  if (!title || title.length > TITLE_AT_MOST)
    return fail('INVALID', `Give it a title of 1 to ${TITLE_AT_MOST} characters.`, ['title']);
  return ok({ _id: given.id, version: 1, ownerId: given.ownerId, title });
}
