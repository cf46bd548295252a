import type { NewEvent } from '@shop/schema/events/event';
import { PaymentCaptured, PaymentCaptureFailed, PaymentRefunded } from '@shop/schema/events/payments';
import { capturedEntries, refundedEntries, releasedEntries, type Entry } from './ledger';
import { codeOf, type Payment, type PaymentStatus, type Transaction } from './payment';

/** What is asked of the provider once an amount is held: to pay out a part, to give a part back, to let the rest go. */
export type OperationKind = 'CAPTURE' | 'REFUND' | 'RELEASE';

/** One thing to be done for a payment. `cause` names the parcel or the return that it is for; a cause is served once. */
export interface Operation {
  id: string;
  paymentId: string;
  kind: OperationKind;
  cause: string | null;
  /** In minor units; of a RELEASE what is left then, whatever it is. */
  amount: number;
  tries: number;
  /** A parcel of the payment could not be charged: what is held is all that finance has to make up for it. */
  afterFailedCapture: boolean;
}

/** What the provider said: done, or that it will not. */
export interface Told {
  outcome: 'DONE' | 'REFUSED';
  reference: string | null;
  reason?: string;
}

/** What an operation did, stored in one transaction. `failure` says why it was refused. */
export interface Effect {
  payment: Payment;
  events: NewEvent[];
  transaction?: Pick<Transaction, 'kind' | 'amount' | 'succeeded' | 'failureReason' | 'reference'>;
  entries?: Entry[];
  failure?: string;
}

const KINDS = { CAPTURE: 'CAPTURE', REFUND: 'REFUND', RELEASE: 'VOID' } as const;

const NEVER_HELD: readonly PaymentStatus[] = ['PENDING', 'REQUIRES_ACTION', 'DECLINED'];

/** What is held and neither paid out nor let go. */
export const heldBy = ({ amount, captured, released, status }: Payment): number =>
  released || NEVER_HELD.includes(status) ? 0 : amount - captured;

/** Why our own books refuse an operation before the provider is asked; undefined when they do not. */
export function bookProblem(payment: Payment, operation: Operation): string | undefined {
  const { kind, amount, afterFailedCapture } = operation;
  if (kind === 'RELEASE' && afterFailedCapture && heldBy(payment) > 0) return 'capture_failed';
  if (kind === 'CAPTURE' && amount > heldBy(payment)) return 'exceeds_authorization';
  if (kind === 'REFUND' && amount > payment.captured - payment.refunded) return 'exceeds_captured';
  return undefined;
}

/** The payment after an operation, with what tells of it. */
export function effectOf(payment: Payment, operation: Operation, told: Told): Effect {
  if (told.outcome === 'REFUSED') return refused(payment, operation, told);
  const amount = operation.kind === 'RELEASE' ? heldBy(payment) : operation.amount;
  const { next, entries } = booked(payment, operation.kind, amount);
  return {
    payment: { ...next, status: NEVER_HELD.includes(next.status) ? next.status : statusOf(next) },
    events: eventsOf(payment, operation),
    entries,
    ...(amount > 0 && {
      transaction: {
        kind: KINDS[operation.kind],
        amount,
        succeeded: true,
        failureReason: null,
        reference: told.reference,
      },
    }),
  };
}

function booked(payment: Payment, kind: OperationKind, amount: number): { next: Payment; entries: Entry[] } {
  switch (kind) {
    case 'CAPTURE':
      return { next: { ...payment, captured: payment.captured + amount }, entries: capturedEntries(amount) };
    case 'REFUND':
      return { next: { ...payment, refunded: payment.refunded + amount }, entries: refundedEntries(amount) };
    case 'RELEASE':
      return { next: { ...payment, released: true }, entries: releasedEntries(amount) };
  }
}

function eventsOf(payment: Payment, { kind, cause, amount: units }: Operation): NewEvent[] {
  const { orderId, id: paymentId, currency } = payment;
  const about = { orderId, paymentId, amount: { amount: units, currency } };
  if (kind === 'CAPTURE') return [PaymentCaptured({ ...about, fulfillmentId: cause })];
  return kind === 'REFUND' ? [PaymentRefunded({ ...about, returnId: cause })] : [];
}

/** The provider, or our own books, will not: finance has to look. Of a parcel's charge orders is told. */
function refused(payment: Payment, { kind, cause, amount }: Operation, told: Told): Effect {
  const reason = codeOf(told.reason, 'refused');
  const { orderId, id: paymentId, currency } = payment;
  const failed = kind === 'CAPTURE' && cause !== null;
  return {
    payment: { ...payment, needsAttention: true },
    events: failed
      ? [PaymentCaptureFailed({ orderId, paymentId, fulfillmentId: cause, amount: { amount, currency }, reason })]
      : [],
    failure: reason,
    ...(amount > 0 && {
      transaction: { kind: KINDS[kind], amount, succeeded: false, failureReason: reason, reference: told.reference },
    }),
  };
}

/** Where a payment stands by its amounts. */
export function statusOf({
  amount,
  captured,
  refunded,
  released,
}: Pick<Payment, 'amount' | 'captured' | 'refunded' | 'released'>): PaymentStatus {
  if (refunded > 0) return refunded === captured ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  if (captured === 0) return released ? 'VOIDED' : 'AUTHORIZED';
  return released || captured === amount ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}
