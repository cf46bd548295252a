import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '@shop/kit/identity';
import type { Order } from './domain/order';

/**
 * An order as this request sees it. `opened`: the caller showed that it is theirs, as the holder of its access token, or
 * by tracking it, which shows all of it but the token.
 */
export type Seen = Order & { opened?: 'holder' | 'tracker' };

/** Whether the order belongs to the caller: its customer, its guest, or someone who opened it in this request. */
export const owns = ({ opened, customerId, guestId }: Seen, { userId, guestId: guest }: Caller): boolean =>
  !!opened || (!!userId && userId === customerId) || (!!guest && guest === guestId);

/** The order, opened by its access token when that is the right one. */
export const openedBy = (order: Order | null, token?: string | null): Seen | null =>
  order?.accessToken && token && same(order.accessToken, token) ? { ...order, opened: 'holder' } : order;

/** In constant time, so that a token can't be found letter by letter. */
function same(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
