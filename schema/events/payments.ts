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
