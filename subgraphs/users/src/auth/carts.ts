import type { Ask } from '@shop/kit/ask';
import type { Logger } from '@shop/kit/log';

/** Joins what a guest put in carts with the account's cart. */
export type JoinCarts = (userId: string, cartId: string | undefined, guestId: string | undefined) => Promise<void>;

const JOIN = `mutation ($userId: ID!, $cartId: ID, $guestId: ID) {
  joinCarts(userId: $userId, cartId: $cartId, guestId: $guestId)
}`;

/** Asks cart to join. Signing in goes on without it: cart joins a guest's by itself when the two next come together. */
export const joinCartsBy =
  (ask: Ask, log: Logger): JoinCarts =>
  async (userId, cartId, guestId) => {
    if (!cartId && !guestId) return;
    try {
      await ask('cart', JOIN, { userId, cartId, guestId });
    } catch (error) {
      log.warn({ err: error, userId }, 'Somebody signed in, and the carts could not be joined.');
    }
  };
