import { z } from 'zod';
import { eventsOf, MoneyData } from './event';

const event = eventsOf('orders', 'orderId');

/** Why an order was cancelled; the API's CancelReason. */
export const CANCEL_REASONS = [
  'OUT_OF_STOCK',
  'PAYMENT_DECLINED',
  'COUPON_INVALID',
  'CUSTOMER_REQUEST',
  'STAFF',
  'FRAUD_SUSPECTED',
  'EXPIRED',
] as const;
export const CancelReason = z.enum(CANCEL_REASONS);
export type CancelReason = z.infer<typeof CancelReason>;

const OrderedLine = z.object({ lineId: z.string(), sku: z.string(), quantity: z.number().int().positive() });

export const OrderPlaced = event(
  'order.placed.v1',
  'An order was stored as PENDING; whoever holds something that it needs reserves it.',
  z.object({
    orderId: z.string(),
    cartId: z.string(),
    cartVersion: z.number().int(),
    shippingCountry: z.string().length(2),
    lines: z.array(OrderedLine),
  }),
);

export const OrderPaymentRequested = event(
  'order.payment_requested.v1',
  'All that the order needs is reserved; its total is to be authorised. The payment token is asked of orders.',
  z.object({ orderId: z.string(), total: MoneyData }),
);

export const OrderConfirmed = event(
  'order.confirmed.v1',
  'The order is reserved and paid for; its quantities leave the cart.',
  z.object({ orderId: z.string(), cartId: z.string(), lines: z.array(OrderedLine) }),
);

export const OrderCancelled = event(
  'order.cancelled.v1',
  'The order will not be fulfilled; whoever holds something for it lets go.',
  z.object({ orderId: z.string(), reason: CancelReason }),
);
