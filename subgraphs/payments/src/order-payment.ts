import type { Ask } from '@shop/kit/ask';
import type { Logger } from '@shop/kit/log';

/** What orders tells of an order that is to be paid. */
export interface OrderPayment {
  customerId: string | null;
  guestId: string | null;
  status: string;
  token: string | null;
  /** One of the customer's saved methods; goes before the token. */
  paymentMethodId: string | null;
  /** The token's card is to be kept for the customer. */
  save: boolean;
}

const ORDER_PAYMENT = `query PaymentsAsksOrder($orderId: ID!) {
  orderPayment(orderId: $orderId) { customerId guestId status token paymentMethodId save }
}`;

/** Whose payment it is, and whether its card is to be kept for them: a guest has nobody to keep it for. */
export const ownerOf = ({ customerId, guestId, save, paymentMethodId }: OrderPayment) => ({
  customerId,
  guestId,
  savesMethod: save && !!customerId && !paymentMethodId,
});

/** What orders tells of an order; null when it does not know it, undefined when it can't be asked now. */
export async function askOrder(
  { ask, log }: { ask: Ask; log: Logger },
  orderId: string,
): Promise<OrderPayment | null | undefined> {
  try {
    return (await ask<{ orderPayment: OrderPayment | null }>('orders', ORDER_PAYMENT, { orderId })).orderPayment;
  } catch (error) {
    log.warn({ err: error, order: orderId }, 'Orders could not be asked for a payment.');
    return undefined;
  }
}
