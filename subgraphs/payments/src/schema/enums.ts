import { registerEnumType } from 'type-graphql';
import { PAYMENT_STATUSES, TRANSACTION_KINDS, type PaymentStatus, type TransactionKind } from '../domain/payment';

const enumOf = <V extends string>(values: readonly V[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;

const described = <V extends string>(descriptions: Record<V, string>) =>
  Object.fromEntries(
    Object.entries<string>(descriptions).map(([value, description]) => [value, { description }]),
  ) as Record<V, { description: string }>;

export const PaymentStatusEnum = enumOf(PAYMENT_STATUSES);
registerEnumType(PaymentStatusEnum, {
  name: 'PaymentStatus',
  description: 'Where a payment stands.',
  valuesConfig: described<PaymentStatus>({
    PENDING: 'The provider is being asked.',
    REQUIRES_ACTION: 'The shopper has to confirm it with the provider.',
    AUTHORIZED: 'The provider holds the amount for the order.',
    PARTIALLY_CAPTURED: 'A part of the amount was taken.',
    CAPTURED: 'The amount was taken.',
    PARTIALLY_REFUNDED: 'A part of what was taken was given back.',
    REFUNDED: 'All that was taken was given back.',
    VOIDED: 'Nothing is held any more.',
    DECLINED: 'The provider would not pay; nothing is held.',
  }),
});

export const TransactionKindEnum = enumOf(TRANSACTION_KINDS);
registerEnumType(TransactionKindEnum, {
  name: 'TransactionKind',
  description: 'What was asked of the provider.',
  valuesConfig: described<TransactionKind>({
    AUTHORIZATION: 'To hold the amount.',
    CAPTURE: 'To take what was held.',
    REFUND: 'To give back what was taken.',
    VOID: 'To let go of what was held.',
  }),
});
