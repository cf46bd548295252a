import type { Shop } from './shopping';
import type { Ordered } from './store/carts';

/**
 * Holds a use of each promotion for an order that was placed at a time, or tells that it can't be used. Rejects while
 * orders does not say whose it is.
 */
export async function hold(
  shop: Shop,
  orderId: string,
  promotionIds: readonly string[],
  placedAt: Date,
): Promise<void> {
  if (promotionIds.length === 0) return;
  const customers = shop.keysOf(await shop.neighbours.customerOf(orderId));
  await Promise.all(
    [...new Set(promotionIds)].map((promotionId) => shop.holds.hold({ promotionId, orderId, customers, placedAt })),
  );
}

/** Takes what a confirmed order bought out of its cart, with the coupons that it used: once an event. */
export async function take(
  { carts, uses }: Shop,
  { orderId, cartId, lines }: { orderId: string; cartId: string; lines: Ordered[] },
  event: string,
): Promise<void> {
  const codes = (await uses.heldBy(orderId)).flatMap(({ code }) => code ?? []);
  await carts.take(cartId, lines, codes, event);
}
