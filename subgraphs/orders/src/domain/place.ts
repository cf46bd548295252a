import { OrderPlaced } from '@shop/schema/events/orders';
import type { NewEvent } from '@shop/schema/events/event';
import { ok, type Problem } from '@shop/kit/result';
import type { Order } from './order';
import type { CheckoutCart, Placement } from './placement';
import { placementProblems } from './placement-problems';

/** The new order with its events, or everything that the shopper has to put right. */
export type Placed = { ok: true; value: Order; events: NewEvent[] } | { ok: false; problems: Problem[] };

/** Places an order for a cart: PENDING, with the event that lets the others reserve what it needs. */
export function place(placement: Placement, cart: CheckoutCart): Placed {
  const problems = placementProblems(placement, cart);
  const { email } = placement;
  const { cartId, shippingOption } = cart;
  if (problems.length || !cartId || !shippingOption || !email) return { ok: false, problems };
  const order: Order = { ...begun(placement), ...bought(placement.id, cart), cartId, shippingOption, email };
  const lines = order.lines.map(({ id, sku, quantity }) => ({ lineId: id, sku, quantity }));
  const { promotionIds } = order;
  const { country: shippingCountry } = placement.shippingAddress;
  const told = { orderId: order._id, cartId, cartVersion: cart.version, shippingCountry };
  return ok(order, [OrderPlaced({ ...told, lines, ...(promotionIds.length && { promotionIds }) })]);
}

const begun = ({ id, number, accessToken, at, dueAt, customerId, guestId, ...asked }: Placement) => ({
  _id: id,
  version: 1,
  number,
  status: 'PENDING' as const,
  cancelReason: null,
  placedAt: at,
  updatedAt: at,
  customerId,
  guestId,
  accessToken,
  shippingAddress: asked.shippingAddress,
  billingAddress: asked.billingAddress,
  request: asked.request,
  answered: [],
  fulfillments: [],
  returns: [],
  notes: [],
  released: 0,
  refunded: 0,
  stockReserved: false,
  promotionsReserved: [],
  paymentId: null,
  paymentToken: asked.paymentToken,
  paymentMethodId: asked.paymentMethodId ?? null,
  savePayment: asked.savePayment ?? false,
  dueAt,
  timeline: [],
  news: [
    {
      type: 'PLACED' as const,
      status: 'PENDING' as const,
      message: 'The order was placed.',
      actor: 'customer' as const,
    },
  ],
});

const NOTHING_MOVED = { quantityShipped: 0, quantityCancelled: 0, quantityReturned: 0 };

/** A cart's line ids mean something in that cart alone: the order's lines have their own. */
const bought = (orderId: string, { cartId, version, lines, ...cart }: CheckoutCart) => ({
  cartClaim: `${cartId}:${version}`,
  lines: lines.map(({ lineId: _, ...line }, index) => ({
    id: `${orderId}-${index + 1}`,
    ...line,
    ...NOTHING_MOVED,
  })),
  discounts: cart.discounts,
  couponCodes: cart.couponCodes,
  promotionIds: [...new Set(cart.promotionIds)],
  subtotal: cart.subtotal,
  discountTotal: cart.discountTotal,
  shippingTotal: cart.shippingTotal,
  taxTotal: cart.taxTotal,
  pricesIncludeTax: cart.pricesIncludeTax,
  total: cart.total,
});
