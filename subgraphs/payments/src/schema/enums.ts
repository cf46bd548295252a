import { enumOf } from '@shop/kit/enums';
import type { PaymentStatus, TransactionKind } from '../domain/payment';

export const PaymentStatusEnum = enumOf<PaymentStatus>('PaymentStatus', 'Where a payment stands.', {
  PENDING: 'The provider is being asked.',
  REQUIRES_ACTION: 'The shopper has to confirm it with the provider.',
  AUTHORIZED: 'The provider holds the amount for the order.',
  PARTIALLY_CAPTURED: 'A part of the amount was taken.',
  CAPTURED: 'The amount was taken.',
  PARTIALLY_REFUNDED: 'A part of what was taken was given back.',
  REFUNDED: 'All that was taken was given back.',
  VOIDED: 'Nothing is held any more.',
  DECLINED: 'The provider would not pay; nothing is held.',
});

export const TransactionKindEnum = enumOf<TransactionKind>('TransactionKind', 'What was asked of the provider.', {
  AUTHORIZATION: 'To hold the amount.',
  CAPTURE: 'To take what was held.',
  REFUND: 'To give back what was taken.',
  VOID: 'To let go of what was held.',
});
