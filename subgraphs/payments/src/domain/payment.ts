/** Where a payment stands; the API's PaymentStatus. */
export const PAYMENT_STATUSES = [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'VOIDED',
  'DECLINED',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export type TransactionKind = 'AUTHORIZATION' | 'CAPTURE' | 'REFUND' | 'VOID';

/** The money for one order. Amounts are minor units of `currency`. */
export interface Payment {
  id: string;
  orderId: string;
  /** The account that it belongs to, or the guest; neither before orders was asked. */
  customerId: string | null;
  guestId: string | null;
  amount: number;
  captured: number;
  refunded: number;
  currency: string;
  status: PaymentStatus;
  brand: string | null;
  last4: string | null;
  declineReason: string | null;
  /** Where and until when the shopper confirms it with the provider; of REQUIRES_ACTION alone. */
  actionKind: string | null;
  actionUrl: string | null;
  actionUntil: Date | null;
  /** Calls to authorise that were begun. */
  tries: number;
  /** What was held and not captured was let go. */
  released: boolean;
  /** Captured by hand, and no parcel's share yet: what shipping captures is less by it. */
  prepaid: number;
  /** What parcels that have left could not be charged, and was not captured by hand since. */
  missing: number;
  /** The provider refused something: finance has to look. */
  needsAttention: boolean;
  /** The customer wants the card kept once the provider holds the amount. */
  savesMethod: boolean;
  /** The order was cancelled: nothing may stay held. */
  cancelled: boolean;
  version: number;
  createdAt: Date;
}

/** One thing that was asked of the provider, with how it ended. */
export interface Transaction {
  id: string;
  paymentId: string;
  kind: TransactionKind;
  amount: number;
  succeeded: boolean;
  failureReason: string | null;
  reference: string | null;
  at: Date;
}

/** The provider is asked this often before the payment is given up. */
export const TRIES = 3;

/** What is to be done for a payment that is due. */
export type Task = 'AUTHORIZE' | 'GIVE_UP' | 'CONFIRM' | 'VOID';

/** Says what is to be done next; undefined when nothing is. A cancelled order goes before all else. */
export function taskOf({
  status,
  cancelled,
  tries,
}: Pick<Payment, 'status' | 'cancelled' | 'tries'>): Task | undefined {
  if (cancelled && (status === 'PENDING' || status === 'REQUIRES_ACTION' || status === 'AUTHORIZED')) return 'VOID';
  if (status === 'PENDING') return tries < TRIES ? 'AUTHORIZE' : 'GIVE_UP';
  return status === 'REQUIRES_ACTION' ? 'CONFIRM' : undefined;
}

/** A provider's reason as it is kept and told: a code. What is none, and may have anything in it, is not. */
export const codeOf = (reason: string | undefined, otherwise: string): string =>
  reason && /^[a-z][a-z0-9_]{0,63}$/.test(reason) ? reason : otherwise;
