import { fail, type Decision } from '@shop/kit/result';
import { cancelled } from './checkout';
import type { Order } from './order';
import { allows, inWords } from './status';

/** Whether cancelOrder can succeed now. */
export const canCancel = ({ status }: Order): boolean => allows(status, 'CANCELLED');

/** The customer, or staff for them, may cancel until something was shipped. */
export function cancel(order: Order, by: 'customer' | 'staff'): Decision<Order, 'INVALID_TRANSITION'> {
  if (!canCancel(order))
    return fail(
      'INVALID_TRANSITION',
      `Order ${order.number} is ${inWords(order.status)} and can no longer be cancelled.`,
    );
  return by === 'customer'
    ? cancelled(order, 'CUSTOMER_REQUEST', 'Cancelled by the customer.', by)
    : cancelled(order, 'STAFF', 'Cancelled by the shop.', by);
}
