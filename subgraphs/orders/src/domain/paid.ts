import { ok, type Decision } from '@shop/kit/result';
import { amountInWords } from './money';
import { withNote } from './note';
import type { Money, Order } from './order';
import { take } from './timeline';

// What payments tells of an order after its confirmation. It moves no goods: the order stands where it stood.

/** The provider paid out an amount. */
export const captured = (order: Order, amount: Money): Decision<Order> =>
  ok(take(order, 'PAYMENT_CAPTURED', `${amountInWords(amount)} charged.`, { status: order.status }));

/** The provider would not pay for a parcel that has left: staff is told, the customer is not. */
export const captureFailed = (order: Order, amount: Money, reason: string, at: Date, id: string): Decision<Order> =>
  ok(
    withNote(order, {
      id,
      at,
      authorId: null,
      body: `Charging ${amountInWords(amount)} for a parcel failed (${reason}). Finance has to look at the payment.`,
    }),
  );

/**
 * An amount went back to the customer, for a return or by hand. `unearned` of it, in minor units, had been captured by
 * hand and was no parcel's share: it lessens nothing that the parcels were charged.
 */
export function refunded(order: Order, amount: Money, returnId: string | null, unearned = 0): Decision<Order> {
  const returns = order.returns.map((one) =>
    one.id === returnId && one.status === 'RECEIVED' ? { ...one, status: 'REFUNDED' as const } : one,
  );
  const next = { ...order, returns, refunded: order.refunded + amount.amount - unearned };
  return ok(take(next, 'REFUNDED', `${amountInWords(amount)} refunded.`, { status: order.status }));
}
