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
    /** Promotions that a use is to be held of. */
    promotionIds: z.array(z.string()).optional(),
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

export const OrderShipped = event(
  'order.shipped.v1',
  'A parcel left. What is held for its lines leaves the stock; `capture` is their share of the total, which may be 0.',
  z.object({
    orderId: z.string(),
    fulfillmentId: z.string(),
    lines: z.array(OrderedLine).min(1),
    capture: MoneyData,
    /** Nothing of the order is left to ship: what is still authorised beyond the captures is let go. */
    final: z.boolean(),
  }),
);

export const OrderDelivered = event(
  'order.delivered.v1',
  'A parcel arrived. `customerId` is null for a guest; `complete` says that every line that was not cancelled arrived.',
  z.object({
    orderId: z.string(),
    fulfillmentId: z.string(),
    customerId: z.string().nullable(),
    lines: z.array(OrderedLine.extend({ productId: z.string() })).min(1),
    complete: z.boolean(),
  }),
);

export const OrderLinesCancelled = event(
  'order.lines_cancelled.v1',
  'Some of what was not shipped will not be: it is no longer held. `release` is its share of the total, never captured.',
  z.object({
    orderId: z.string(),
    lines: z.array(OrderedLine).min(1),
    release: MoneyData,
    /** Nothing of the order is left to ship: what is still authorised beyond the captures is let go. */
    final: z.boolean(),
  }),
);

export const OrderErased = event(
  'order.erased.v1',
  "Whoever ordered is gone, and the order is nobody's: what is held of the person with it is to be erased too.",
  z.object({ orderId: z.string() }),
);

export const OrderReturnRequested = event(
  'order.return_requested.v1',
  'A customer wants to send lines back; staff decides.',
  z.object({ orderId: z.string(), returnId: z.string() }),
);

export const OrderReturnDecided = event(
  'order.return_decided.v1',
  'Staff decided about a return.',
  z.object({ orderId: z.string(), returnId: z.string(), approved: z.boolean() }),
);

export const OrderReturnReceived = event(
  'order.return_received.v1',
  'What was sent back arrived: `refund` is owed, and the lines go back on the shelf when `restock` says so.',
  z.object({
    orderId: z.string(),
    returnId: z.string(),
    lines: z.array(OrderedLine).min(1),
    restock: z.boolean(),
    refund: MoneyData,
  }),
);
