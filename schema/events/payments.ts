import { z } from 'zod';
import { eventsOf, MoneyData } from './event';

// What payments says about an order is keyed by the order, so that one order's story stays in order.
const event = eventsOf('payments', 'orderId');

export const PaymentAuthorized = event(
  'payment.authorized.v1',
  'The provider holds the amount for the order.',
  z.object({ orderId: z.string(), paymentId: z.string(), amount: MoneyData }),
);

export const PaymentDeclined = event(
  'payment.declined.v1',
  'The provider will not pay; nothing is held.',
  z.object({ orderId: z.string(), paymentId: z.string(), reason: z.string() }),
);

export const PaymentActionRequired = event(
  'payment.action_required.v1',
  'The shopper has to confirm the payment with the provider before it is authorised.',
  z.object({ orderId: z.string(), paymentId: z.string() }),
);

export const PaymentVoided = event(
  'payment.voided.v1',
  'What was held for the order was let go.',
  z.object({ orderId: z.string(), paymentId: z.string() }),
);

export const PaymentCaptured = event(
  'payment.captured.v1',
  'The provider paid the amount out. `fulfillmentId` names the parcel that it is for; null: staff captured by hand.',
  z.object({
    orderId: z.string(),
    paymentId: z.string(),
    fulfillmentId: z.string().nullable(),
    amount: MoneyData,
  }),
);

export const PaymentCaptureFailed = event(
  'payment.capture_failed.v1',
  'The provider would not pay for a parcel that has left: finance has to look. `reason` is a code of ours.',
  z.object({
    orderId: z.string(),
    paymentId: z.string(),
    fulfillmentId: z.string(),
    amount: MoneyData,
    reason: z.string(),
  }),
);

export const PaymentRefunded = event(
  'payment.refunded.v1',
  "The amount went back to the payer. `returnId` names the return that it is for; null: staff refunded by hand. `unearned` of it had been captured by hand and was no parcel's share.",
  z.object({
    orderId: z.string(),
    paymentId: z.string(),
    returnId: z.string().nullable(),
    amount: MoneyData,
    unearned: MoneyData.optional(),
  }),
);
