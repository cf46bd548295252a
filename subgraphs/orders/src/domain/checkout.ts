import { OrderCancelled, OrderConfirmed, OrderPaymentRequested, type CancelReason } from '@shop/schema/events/orders';
import { ok, type Decision } from '@shop/kit/result';
import { ASKED } from './charge';
import type { Actor, Money, Order } from './order';
import { moved, openParts } from './quantities';
import { allows } from './status';
import { take } from './timeline';

// What the other subgraphs say of an order can come late, twice, in another order, or after a cancellation. A rule that
// has nothing to do answers the order as it is; an order.cancelled is enough for the others to let go of what they hold.

/** Inventory holds every line. */
export function stockReserved(order: Order, dueAt: Date): Decision<Order> {
  if (!allows(order.status, 'STOCK_RESERVED') || order.stockReserved) return ok(order);
  return reserved(take({ ...order, stockReserved: true, dueAt }, 'STOCK_RESERVED', 'Everything is in stock.'));
}

/** With all that it needs held the total is to be authorised; an order that is paid for, or owes nothing, is confirmed. */
export function reserved(order: Order): Decision<Order> {
  if (!isReserved(order)) return ok(order);
  if (isPaid(order)) return confirmed(order);
  return ok({ ...order, charge: order.charge ?? ASKED }, [
    OrderPaymentRequested({ orderId: order._id, total: order.total }),
  ]);
}

/** Inventory holds nothing, as the skus named are sold out. */
export function stockRefused(order: Order, skus: string[]): Decision<Order> {
  if (order.status !== 'PENDING') return ok(order);
  const titles = order.lines.filter(({ sku }) => skus.includes(sku)).map(({ title }) => title);
  return cancelled(order, 'OUT_OF_STOCK', `Sold out: ${titles.join(', ')}. Nothing was charged.`);
}

/** The provider holds `amount`. Any other amount than the total does not pay for the order. */
export function paymentAuthorized(order: Order, paymentId: string, amount: Money): Decision<Order> {
  if (!allows(order.status, 'PAYMENT_AUTHORIZED') || order.paymentId || !isTotal(order, amount)) return ok(order);
  const paid = take({ ...order, paymentId }, 'PAYMENT_AUTHORIZED', 'The payment was authorised.');
  return isReserved(order) ? confirmed(paid) : ok(paid);
}

/** The provider will not pay; of an order that is confirmed already it is an old story. */
export const paymentDeclined = (order: Order): Decision<Order> =>
  order.status === 'PENDING'
    ? cancelled(order, 'PAYMENT_DECLINED', 'The payment was declined. Nothing was charged; order again with another.')
    : ok(order);

/** The shopper has to confirm the payment: the order waits until `dueAt`. */
export const paymentActionRequired = (order: Order, dueAt: Date): Decision<Order> =>
  order.status === 'PENDING' && !order.paymentId ? ok({ ...order, dueAt }) : ok(order);

/** Nothing more was heard of a PENDING order until its deadline. */
export const expire = (order: Order, now: Date): Decision<Order> =>
  order.status === 'PENDING' && order.dueAt && order.dueAt <= now
    ? cancelled(order, 'EXPIRED', 'The order could not be completed in time. Nothing was charged.')
    : ok(order);

const isTotal = ({ total }: Order, { amount, currency }: Money) =>
  amount === total.amount && currency === total.currency;

const isReserved = ({ stockReserved: isHeld, promotionIds, promotionsReserved }: Order) =>
  isHeld && promotionIds.every((id) => promotionsReserved.includes(id));

const isPaid = (order: Order) => order.total.amount === 0 || order.paymentId !== null;

/** What is settled owes nothing to a deadline and has nothing left to charge. */
const settled = (order: Order): Order => ({
  ...order,
  dueAt: null,
  paymentToken: null,
  paymentMethodId: null,
  savePayment: false,
});

function confirmed(order: Order): Decision<Order> {
  const lines = order.lines.map(({ id, sku, quantity }) => ({ lineId: id, sku, quantity }));
  const event = OrderConfirmed({ orderId: order._id, cartId: order.cartId, lines });
  return ok(settled(take(order, 'CONFIRMED', 'The order is confirmed.')), [event]);
}

/** The order, cancelled, with the event that lets everybody let go; its cart may be ordered again. */
export function cancelled(order: Order, reason: CancelReason, message: string, actor: Actor = null) {
  const nothingOpen = moved(order, 'quantityCancelled', openParts(order));
  const state = {
    ...settled(take(nothingOpen, 'CANCELLED', message, { actor })),
    cancelReason: reason,
    cartClaim: null,
  };
  return ok<Order>(state, [OrderCancelled({ orderId: order._id, reason })]);
}
