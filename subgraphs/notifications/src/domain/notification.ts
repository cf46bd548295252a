import { fail, ok, type Decision } from '@shop/kit/result';

/** One Notification as notifications keeps it. */
export interface Notification {
  _id: string;
  version: number;
  ownerId: string;
  title: string;
}

const TITLE_AT_MOST = 100;

/** A new Notification. Refuses a title that is empty or longer than 100 characters. */
export function made(given: { id: string; ownerId: string; title: string }): Decision<Notification, 'INVALID'> {
  const title = given.title.trim();
  if (!title || title.length > TITLE_AT_MOST)
    return fail('INVALID', `Give it a title of 1 to ${TITLE_AT_MOST} characters.`, ['title']);
  return ok({ _id: given.id, version: 1, ownerId: given.ownerId, title });
}
