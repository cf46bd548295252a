import type { Cart } from './domain/cart';
import { checkout, type Checkout, type CheckoutChoice } from './domain/checkout';
import { skusOf, type Shop } from './shopping';
import type { Ordered, Whose } from './store/carts';

/** A cart as it would be ordered, by the catalog's own word; null when there is none for this caller. */
export async function toOrder(
  shop: Shop,
  whose: Whose,
  choice: CheckoutChoice,
  email?: string | null,
): Promise<(Checkout & { cart: Cart }) | null> {
  const cart = await shop.carts.read(whose);
  if (!cart) return null;
  const [known, offers] = await Promise.all([
    shop.assortment.vouched(skusOf([cart])),
    shop.offering.vouched(cart.codes, { userId: whose.userId, email }),
  ]);
  return { cart, ...checkout(cart, known, choice, shop.terms, offers) };
}

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
  // One after another: each of these transactions marks the order.
  for (const promotionId of new Set(promotionIds)) await shop.holds.hold({ promotionId, orderId, customers, placedAt });
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
