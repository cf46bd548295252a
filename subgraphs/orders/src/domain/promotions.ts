import { ok, type Decision } from '@shop/kit/result';
import { cancelled, reserved } from './checkout';
import type { Order } from './order';

/** Cart holds one use of a promotion. Said of another promotion than the order's, again, or too late, it changes nothing. */
export function promotionReserved(order: Order, promotionId: string, dueAt: Date): Decision<Order> {
  const { promotionsReserved } = order;
  if (!isAwaited(order, promotionId) || promotionsReserved.includes(promotionId)) return ok(order);
  return reserved({ ...order, promotionsReserved: [...promotionsReserved, promotionId], dueAt });
}

/** Cart holds no use of a promotion, as it is used up or over: the order is not what the shopper agreed to. */
export const promotionRefused = (order: Order, promotionId: string): Decision<Order> =>
  isAwaited(order, promotionId) ? cancelled(order, 'COUPON_INVALID', refusal(order, promotionId)) : ok(order);

const isAwaited = ({ status, promotionIds }: Order, promotionId: string) =>
  status === 'PENDING' && promotionIds.includes(promotionId);

/** Which promotion it was, as the shopper knows it, and what to do about it. */
function refusal(order: Order, promotionId: string): string {
  const { code, title } = discountOf(order, promotionId) ?? {};
  if (title && code === null)
    return `"${title}" can no longer be used. Nothing was charged; order again at the price as it is now.`;
  const codes = code ? [code] : order.couponCodes;
  const what = codes.length === 1 ? `Coupon ${codes[0]}` : `One of the coupons ${codes.join(', ')}`;
  return `${what} can no longer be used. Nothing was charged; take it out of the cart and order again.`;
}

/** Cart names promotions in the order of the discounts that they gave. */
const discountOf = ({ promotionIds, discounts }: Order, promotionId: string) =>
  promotionIds.length === discounts.length ? discounts[promotionIds.indexOf(promotionId)] : undefined;
