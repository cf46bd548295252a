import { OrderLinesCancelled } from '@shop/schema/events/orders';
import { fail, ok, type Decision } from '@shop/kit/result';
import { cancelled } from './checkout';
import { linesOf, unitsInWords } from './fulfil';
import type { Order, Part } from './order';
import { checkedParts, moved, openParts, openUnits, standing } from './quantities';
import { releaseOf } from './shares';
import { allows, inWords } from './status';
import { take } from './timeline';

type By = 'customer' | 'staff';
type CancelProblem = 'INVALID' | 'REQUIRED' | 'NOT_FOUND' | 'INVALID_TRANSITION';

/** Whether its customer can cancel it now. */
export const canCancel = ({ status }: Pick<Order, 'status'>): boolean => status === 'PENDING' || status === 'CONFIRMED';

const may = (order: Order, by: By): boolean => (by === 'staff' ? allows(order.status, 'CANCELLED') : canCancel(order));

/**
 * Cancels what is not shipped yet: all of it, or the lines named. The customer may until something was shipped, staff
 * also what is left then. Before the order is confirmed it is all or nothing.
 */
export function cancel(order: Order, by: By, lines: readonly Part[] | null = null): Decision<Order, CancelProblem> {
  if (!may(order, by))
    return fail(
      'INVALID_TRANSITION',
      `Order ${order.number} is ${inWords(order.status)} and can no longer be cancelled.`,
    );
  if (!lines) return remaining(order, by, openParts(order));
  const parts = checkedParts(order, lines, (lineId) => openUnits(order.lines.find(({ id }) => id === lineId)!));
  return parts.ok ? remaining(order, by, parts.value) : parts;
}

/**
 * Payments let go of what it held: without it what is not shipped yet cannot be. A void of another payment than the
 * order's is an old story.
 */
export function paymentVoided(order: Order, paymentId: string): Decision<Order> {
  if (!allows(order.status, 'CANCELLED') || (order.paymentId && order.paymentId !== paymentId)) return ok(order);
  if (order.status === 'PARTIALLY_SHIPPED') return partly(order, 'staff', openParts(order));
  const reason = order.status === 'PENDING' ? 'PAYMENT_DECLINED' : 'STAFF';
  return cancelled(order, reason, 'The payment was let go. Nothing was charged.');
}

/** Nobody is there any more to get what is not shipped yet: it is cancelled, whatever the order has of it. */
export function withdraw(order: Order): ReturnType<typeof ok<Order>> {
  if (!allows(order.status, 'CANCELLED')) return ok(order);
  if (order.status === 'PARTIALLY_SHIPPED') return partly(order, 'customer', openParts(order));
  return cancelled(order, 'CUSTOMER_REQUEST', "Cancelled, as the customer's account was deleted.", 'customer');
}

function remaining(order: Order, by: By, parts: Part[]): Decision<Order, CancelProblem> {
  if (standing(moved(order, 'quantityCancelled', parts)) === 'CANCELLED') return wholly(order, by);
  if (order.status === 'PENDING')
    return fail('INVALID_TRANSITION', 'Single lines can be cancelled once the order is confirmed; wait a moment.', [
      'lines',
    ]);
  return partly(order, by, parts);
}

function partly(order: Order, by: By, parts: Part[]) {
  const next = moved(order, 'quantityCancelled', parts);
  const release = releaseOf(order, parts);
  const told = take(
    { ...next, released: order.released + release },
    'CANCELLED',
    `${unitsInWords(parts)} cancelled by the ${by === 'customer' ? 'customer' : 'shop'}.`,
    { actor: by, status: standing(next) },
  );
  return ok<Order>(told, [
    OrderLinesCancelled({
      orderId: order._id,
      lines: linesOf(order, parts),
      release: { amount: release, currency: order.total.currency },
      final: openParts(next).length === 0,
    }),
  ]);
}

const wholly = (order: Order, by: By) =>
  by === 'customer'
    ? cancelled(order, 'CUSTOMER_REQUEST', 'Cancelled by the customer.', by)
    : cancelled(order, 'STAFF', 'Cancelled by the shop.', by);
